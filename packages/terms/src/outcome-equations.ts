import type { Language } from './language.ts'

/** Equation of an outcome: in symbols, as docs and code write it, and in words. */
export type OutcomeEquation = Readonly<{ symbols: string } & Record<Language, string>>

const careAtHome: OutcomeEquation = {
  symbols: 'euros = V&V clients with vpt or mpt × amount per client + measures',
  nl: 'V&V-cliënten met vpt of mpt, maal een bedrag per cliënt, plus wat maatregelen deze betaler kosten.',
  en: 'V&V clients with vpt or mpt, times an amount per client, plus what measures cost this payer.',
}

/** By the beginning of the id of an outcome; else by its block, as `block:<id>`. The longest beginning counts. */
export const outcomeEquations: Readonly<Record<string, OutcomeEquation>> = {
  'block:ageing': {
    symbols: 'alive(a+1, t+1) = alive(a, t) × S + migration(a+1, t);  S = (1 − m·f/2) / (1 + m·f/2)',
    nl: 'Wie er volgend jaar leeft, is wie er nu leeft min wie overlijdt, plus wie verhuist. Per leeftijd en geslacht.',
    en: 'Who lives next year is who lives now less who dies, plus who moves. By age and sex.',
  },
  'dementia.': {
    symbols: 'persons = Σ population(age, sex) × prevalence(age, sex) × trend',
    nl: 'Mensen per leeftijd en geslacht, maal het deel van hen met dementie, maal de trend daarin.',
    en: 'People by age and sex, times the part of them with dementia, times its trend.',
  },
  'block:need': {
    symbols: 'entrants = at risk × entry rate × level × (1 + postponed·(m/m₀ − 1));  stock = stock + entrants − deaths − leaving',
    nl: 'Nieuwe cliënten zijn de mensen zonder indicatie maal de kans dat zij er een krijgen. Wie er een heeft: wie er was, plus nieuwe cliënten, min wie overlijdt of vertrekt.',
    en: 'New clients are people without an indicatie times the chance that they get one. Who has one: who was there, plus new clients, less who dies or leaves.',
  },
  'block:choice': {
    symbols: 'share′ ∝ share × exp(shift / d);  clients = clients + entrants × share − leaving',
    nl: 'Nieuwe cliënten kiezen een vorm van zorg zoals nu, verschoven door trend, tarief, wachttijd en maatregelen. Daarbij komen wie er al is, min wie vertrekt.',
    en: 'New clients choose a form of care as now, shifted by trend, tariff, waiting and measures. Who is there already is added, less who leaves.',
  },
  'block:delay': {
    symbols: 'postponed = treated × (1 − exp(−h·T)) × effect;  helped = 1 − Π(1 − postponed / entrants)',
    nl: 'Wie een maatregel bereikt, maal de kans om anders in de Wlz te komen, maal het effect. Maatregelen op dezelfde mensen tellen niet op.',
    en: 'Whom a measure reaches, times the chance of entering the Wlz otherwise, times the effect. Measures on the same people do not add up.',
  },
  'block:waiting': {
    symbols: 'waiting = waiting + asks − placed − settled at home − deaths;  placed = F·(1 − exp(−W/F)) × chance',
    nl: 'Wachtenden: wie er wachtte, plus wie om verblijf vraagt, min wie een plaats krijgt, thuis blijft of overlijdt. Per maand en per status.',
    en: 'Waiting: who waited, plus who asks for verblijf, less who is placed, stays at home or dies. By month and by status.',
  },
  'waiting.expectedWeeks': {
    symbols: 'weeks = 52 × waiting on 31 December / left the list in the year',
    nl: 'Wie op 31 december wacht, gedeeld door wie in het jaar van de lijst ging, in weken.',
    en: 'Who waits on 31 December, over who left the list in the year, in weeks.',
  },
  'waiting.placedWeeks': {
    symbols: 'weeks = Σ weeks waited / placed in the year',
    nl: 'De weken die mensen wachtten die dit jaar een plaats kregen, gemiddeld.',
    en: 'Weeks that people waited who were placed this year, on average.',
  },
  'waiting.beyondNorm': {
    symbols: 'beyond = waiting × share still waiting after the weeks of the norm',
    nl: 'Van wie wacht, het deel dat langer wacht dan de treeknorm.',
    en: 'Of those who wait, the part that waits longer than the treeknorm.',
  },
  'block:places': {
    symbols: 'places = places + due × share delivered − leaving;  due follows requests after years of building',
    nl: 'Plaatsen: wat er is, plus aangevraagde plaatsen die na de bouwtijd klaar zijn, min wat verdwijnt.',
    en: 'Places: what is there, plus places asked for that are ready after building, less what goes.',
  },
  'block:workforce': {
    symbols: 'shortage = asked − available;  asked = Σ clients × hours per client;  available = heads × fte × (1 − absence)',
    nl: 'Nodig: cliënten maal uren per cliënt. Beschikbaar: mensen maal hun uren min verzuim. Het tekort is het verschil.',
    en: 'Asked: clients times hours per client. Available: people times their hours less absence. The shortage is the difference.',
  },
  'workforce.absence': {
    symbols: 'absence′ = absence + (base × (1 + k·(felt/base − 1)) − lever − absence) / lag',
    nl: 'Verzuim beweegt naar dat van nu, hoger als de werkdruk hoger is, lager door de maatregel.',
    en: 'Absence moves to that of now, higher with pressure of work, lower by the measure.',
  },
  'block:informal': {
    symbols: 'overload = (hours asked / (people of 50-74 × readiness)) / the same in 2023',
    nl: 'Uren mantelzorg die cliënten vragen, gedeeld door de mensen van 50 tot 75 jaar en hun bereidheid. In 2023 is dat 1.',
    en: 'Hours of informal care that clients ask, over people of 50 to 75 and their readiness. In 2023 that is 1.',
  },
  'block:money': {
    symbols: 'euros = Σ client-years × price × tariff × growth of prices + measures',
    nl: 'Cliëntjaren maal de prijs per cliënt, maal tarief en groei van prijzen, plus wat maatregelen kosten.',
    en: 'Client-years times the price per client, times tariff and growth of prices, plus what measures cost.',
  },
  'cost.zvw': careAtHome,
  'cost.wmo': careAtHome,
  'cost.rijk': careAtHome,
  'cost.client': careAtHome,
  'budget.frame': {
    symbols: 'kader(t) = kader(t − 1) × (1 + growth) × growth of prices',
    nl: 'Het kader van vorig jaar, maal de groei die is afgesproken en die van prijzen.',
    en: 'The kader of last year, times the growth that was agreed and that of prices.',
  },
  'discount.factor': {
    symbols: 'factor(t) = 1 / (1 + discount)^(t − 2023)',
    nl: 'Wat een euro van dat jaar in 2023 waard is.',
    en: 'Worth in 2023 of a euro of that year.',
  },
  'budget.gap': {
    symbols: 'gap = spending on the Wlz − kader',
    nl: 'Uitgaven Wlz min het kader.',
    en: 'Spending on the Wlz less the kader.',
  },
  'cost.total': {
    symbols: 'total = Wlz − own contribution + Zvw + Wmo + Rijk + client',
    nl: 'Wlz na aftrek van de eigen bijdrage, plus wat zorgverzekeraars, gemeenten, Rijk en cliënten meer betalen.',
    en: 'Wlz less the own contribution, plus what insurers, gemeenten, Rijk and clients bear more.',
  },
  'npv.': {
    symbols: 'npv(y) = Σ euros(t) / (1 + discount)^(t − 2023),  t = 2024 … y',
    nl: 'Alle jaren samen, teruggerekend naar 2023 met de discontovoet.',
    en: 'All years together, discounted to 2023.',
  },
  'block:zorgplicht': {
    symbols: 'signal = 1 where the figure keeps its norm, else 0;  chance = mean over draws',
    nl: 'Per doorrekening haalt een regio de norm of niet. Het getal is het deel van de doorrekeningen waarin het lukt.',
    en: 'In each draw a region keeps the norm or does not. The number is the part of draws in which it does.',
  },
  'quality.hoursPerClient': {
    symbols: 'hours = hours of staff that are there / clients',
    nl: 'Uren personeel die er zijn, gedeeld door de cliënten.',
    en: 'Hours of staff that are there, over clients.',
  },
  'quality.timelyRegions': {
    symbols: 'regions = Σ over regions of the signal for timely care',
    nl: 'Het aantal regio’s dat de norm voor tijdige zorg haalt.',
    en: 'Number of regions that keep the norm for timely care.',
  },
  'care.': {
    symbols: 'unmet = hours asked − hours delivered (in euros: × price of an hour)',
    nl: 'Uren zorg die cliënten vragen, min de uren die er zijn. In euro’s: maal de prijs van een uur.',
    en: 'Hours of care that clients ask, less the hours there are. In euros: times the price of an hour.',
  },
  'informal.ratio': {
    symbols: 'ratio = people of 50-74 × readiness / people of 85 and over',
    nl: 'Mensen van 50 tot 75 jaar, maal hun bereidheid, per inwoner van 85 jaar en ouder.',
    en: 'People of 50 to 75, times their readiness, per person of 85 and over.',
  },
  'quality.': {
    symbols: 'figure = those for whom it holds / all whom it is about',
    nl: 'Voor wie het goed gaat, gedeeld door iedereen om wie het gaat.',
    en: 'Those for whom it goes well, over all whom it is about.',
  },
}
