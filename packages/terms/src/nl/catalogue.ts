import type { ContextWords, UnitWords } from '../words.ts'

/** Names of lever families. */
export const familiesNl = {
  extramuralisering: 'Extramuralisering: meer zorg thuis',
  preventie: 'Preventie-investeringen',
  domeinoverstijgend: 'Domeinoverstijgende financiering',
  capaciteit: 'Capaciteit: plaatsen en bedden',
  arbeidsmarkt: 'Arbeidsmarkt',
  'inkoop-en-tarief': 'Inkoop en tarief',
  toegang: 'Toegang tot de Wlz',
  budget: 'Budget',
} satisfies Record<string, string>

export type FamilyKey = keyof typeof familiesNl

/** The equation a lever enters, in words. The ids are those of model.md. */
export const equationsNl = {
  'choice.shift': 'welke leveringsvorm nieuwe cliënten vragen',
  'choice.profile': 'welke leveringsvorm nieuwe V&V-cliënten van elk profiel vragen',
  'choice.cap': 'hoeveel mensen thuis verantwoord zorg kunnen krijgen',
  'choice.pgb': 'het aandeel met een pgb',
  'delay.reach': 'hoeveel mensen de Wlz uitstellen',
  'delay.gate': 'hoe lang maatregelen lopen die de Wlz uitstellen',
  'informal.available': 'de uren mantelzorg die beschikbaar zijn',
  'money.controls': 'uitgaven die na controle vervallen',
  'money.frame': 'het Wlz-kader',
  'money.meerzorg': 'uitgaven aan meerzorg',
  'money.price': 'de prijs per leveringsvorm',
  'money.rule': 'wat er gebeurt als uitgaven boven het kader komen',
  'money.share': 'het aandeel van een regio in het kader',
  'money.split': 'wie de kosten draagt',
  'need.exchange': 'nieuwe cliënten tussen regio’s',
  'need.ggz': 'nieuwe indicaties in de ggz',
  'need.threshold': 'nieuwe indicaties, via de eigen bijdrage',
  'places.bespoke': 'maatwerkplekken',
  'places.ceiling': 'het hoogste aantal plaatsen',
  'places.delivered': 'het deel van de bouwplannen dat klaar komt',
  'places.dwellings': 'geclusterde woningen',
  'places.lead': 'de bouwtijd',
  'places.requests': 'aangevraagde plaatsen',
  'waiting.acceptance': 'hoe vaak een vrije plaats past bij een wachtende',
  'waiting.matching': 'hoe vrije plaatsen over wachtenden worden verdeeld',
  'waiting.ask': 'hoe snel cliënten thuis om verblijf vragen',
  'waiting.return': 'bewoners die weer naar huis gaan',
  'waiting.crisis': 'wie urgent wacht en een crisisbed vindt',
  'workforce.absence': 'ziekteverzuim',
  'workforce.available': 'beschikbare uren personeel',
  'workforce.entering': 'instroom van personeel',
  'workforce.exchange': 'personeel tussen regio’s',
  'workforce.hired': 'ingehuurd personeel',
  'workforce.leaving': 'vertrek van personeel',
  'workforce.required': 'benodigde uren personeel',
  'zorgplicht.pgb': 'afhandeling van pgb-aanvragen',
  'zorgplicht.eigen-bijdrage': 'afhandeling van de eigen bijdrage',
} satisfies Record<string, string>

export type EquationKey = keyof typeof equationsNl

export const contextNl = {
  levensduur: {
    label: 'Levensduur',
    definition: 'Hoe lang mensen leven, als afstand tot de middelste prognose. Hoger is langer leven.',
    unit: 'standaardscore (0 = middelste prognose)',
    worlds: {
      centraal: 'de middelste prognose',
      hoog: 'bovenkant van de 80%-band van de prognose',
      laag: 'onderkant van de 80%-band van de prognose',
      'vtv-2018': 'de levensduur van de Volksgezondheid Toekomst Verkenning 2018',
      'tno-2019': 'de levensduur waarmee TNO in 2019 rekende',
    },
  },
  migratie: {
    label: 'Migratie',
    definition: 'Hoeveel mensen per saldo naar Nederland komen, als afstand tot de middelste prognose.',
    unit: 'standaardscore (0 = middelste prognose)',
    worlds: {
      centraal: 'de middelste prognose',
      hoog: 'bovenkant van de 80%-band van de prognose',
      laag: 'onderkant van de 80%-band van de prognose',
    },
  },
  dementie: {
    label: 'Kans op dementie',
    definition: 'Jaarlijkse verandering van de kans op dementie bij gelijke leeftijd. Negatief is een dalende kans.',
    unit: 'deel per jaar',
    worlds: { constant: 'gelijke kans per leeftijd', 'dalende-incidentie': 'een dalende kans, zoals in enkele landen is gezien' },
  },
  mantelzorg: {
    label: 'Bereidheid tot mantelzorg',
    definition: 'Jaarlijkse verandering van de uren die een mogelijke mantelzorger geeft.',
    unit: 'deel per jaar',
    worlds: { constant: 'gelijke uren per mogelijke mantelzorger' },
  },
  'trend-boven-vergrijzing': {
    label: 'Groei boven vergrijzing',
    definition: 'Jaarlijkse groei van het gebruik van de Wlz bij gelijke leeftijd en geslacht.',
    unit: 'deel per jaar',
    worlds: { geen: 'geen groei boven vergrijzing', aanhoudend: 'de groei van de afgelopen jaren houdt aan' },
  },
  structuur: {
    label: 'Structuur: doorgroei, uitdoving of breuk',
    definition:
      'Of de groei boven vergrijzing en de keuze voor thuis doorgaan zoals in 2016-2023, uitdoven of voorbij zijn. Zonder keuze elk even waarschijnlijk.',
    unit: 'standaardscore (boven 0,43 doorgroei, onder -0,43 breuk)',
    worlds: {
      doorgroei: 'de groei van 2016-2023 gaat door',
      uitdoving: 'de groei dooft uit tussen 2030 en 2045',
      breuk: 'na 2023 geen groei boven vergrijzing',
    },
  },
  loonontwikkeling: {
    label: 'Reële loonontwikkeling',
    definition: 'Jaarlijkse groei van lonen in de zorg boven de prijzen.',
    unit: 'deel per jaar',
    worlds: { nul: 'lonen groeien met de prijzen mee' },
  },
  prijsontwikkeling: {
    label: 'Prijsontwikkeling',
    definition: 'Jaarlijkse algemene prijsstijging. Telt alleen in lopende prijzen.',
    unit: 'deel per jaar',
    worlds: { nul: 'geen prijsstijging' },
  },
  arbeidsparticipatie: {
    label: 'Aanbod op de arbeidsmarkt',
    definition: 'Instroom van personeel als veelvoud van nu. Lager dan 1 is een krappere arbeidsmarkt.',
    unit: 'veelvoud van nu',
    worlds: { constant: 'zoals nu', krap: 'een krappere arbeidsmarkt' },
  },
  bouwsnelheid: {
    label: 'Bouwsnelheid',
    definition: 'Hoe snel bouwplannen klaar komen, als veelvoud van nu.',
    unit: 'veelvoud van nu',
    worlds: { constant: 'zoals nu' },
  },
  'verborgen-vraag': {
    label: 'Verborgen vraag',
    definition: 'Vraag naar verblijf die niet geregistreerd staat, als veelvoud van de geregistreerde vraag.',
    unit: 'veelvoud van de geregistreerde vraag',
    worlds: { geen: 'geen verborgen vraag' },
  },
} satisfies Record<string, ContextWords>

export type ContextKey = keyof typeof contextNl

/** Every unit of an indicator, a lever, an effect or a world assumption. */
export const unitsNl = {
  persons: { label: 'personen', meaning: 'mensen op een datum' },
  'persons per year': { label: 'personen per jaar', meaning: 'mensen in de loop van een jaar' },
  places: { label: 'plaatsen', meaning: 'plaatsen in instellingen' },
  dwellings: { label: 'woningen', meaning: 'zelfstandige woningen' },
  fte: { label: 'voltijdbanen', meaning: 'voltijdbanen (fte)' },
  weeks: { label: 'weken', meaning: 'weken' },
  days: { label: 'dagen', meaning: 'dagen' },
  share: { label: 'aandeel', meaning: 'deel van een geheel, 0 tot 1' },
  ratio: { label: 'verhouding', meaning: 'het ene gedeeld door het andere' },
  eur: { label: 'euro', meaning: 'hele euro’s in prijzen van 2023, tenzij anders staat' },
  'hours per week': { label: 'uur per week', meaning: 'uren per week' },
  regions: { label: 'regio’s', meaning: 'zorgkantoorregio’s, van de 31' },
  'hours per year': { label: 'uur per jaar', meaning: 'uren in een jaar' },
  chance: { label: 'kans', meaning: 'deel van de doorrekeningen, 0 tot 1' },
  factor: { label: 'veelvoud', meaning: 'veelvoud van de uitgangswaarde' },
  'share per year': { label: 'deel per jaar', meaning: 'deel van een geheel, per jaar' },
  'share of heads per year': { label: 'deel van de medewerkers per jaar', meaning: 'deel van het aantal medewerkers, per jaar' },
  'share of days': { label: 'deel van de werkdagen', meaning: 'deel van de werkdagen, 0 tot 1' },
  'share of working time': { label: 'deel van de werktijd', meaning: 'deel van de werktijd, 0 tot 1' },
  'fte per person': { label: 'voltijdbaan per persoon', meaning: 'omvang van een gemiddelde baan' },
  'dwellings per 1000 aged 75+ per year': {
    label: 'woningen per 1.000 75-plussers per jaar',
    meaning: 'nieuwe woningen per 1.000 inwoners van 75 jaar en ouder, per jaar',
  },
  'eur per person aged 65+ per year': { label: 'euro per 65-plusser per jaar', meaning: 'euro per inwoner van 65 jaar en ouder, per jaar' },
  'eur per client per year': { label: 'euro per cliënt per jaar', meaning: 'euro per cliënt, per jaar' },
  'beds per 100000 inhabitants': { label: 'bedden per 100.000 inwoners', meaning: 'bedden per 100.000 inwoners' },
  'persons relieved per bed': { label: 'mensen per bed', meaning: 'mantelzorgers die één bed in een jaar ontlast' },
  'utility per year': { label: 'nut per jaar', meaning: 'hoeveel minder mensen elk jaar voor verblijf kiezen, op de schaal van een logit' },
  years: { label: 'jaren', meaning: 'jaren' },
  months: { label: 'maanden', meaning: 'maanden uitstel per bereikte persoon' },
  switch: { label: 'aan (1) of uit (0)', meaning: 'schakelaar' },
  elasticity: { label: 'elasticiteit', meaning: 'procent verandering van het ene bij één procent verandering van het andere' },
  'standard score': { label: 'standaardscore', meaning: 'afstand tot de middelste prognose; 1,28 is de rand van de 80%-band' },
} satisfies Record<string, UnitWords>

export type UnitKey = keyof typeof unitsNl

export const payersNl = {
  wlz: 'Wlz',
  zvw: 'zorgverzekeraar (Zvw)',
  wmo: 'gemeente (Wmo)',
  rijk: 'Rijk',
  client: 'cliënt',
  provider: 'aanbieder',
} satisfies Record<string, string>

export type PayerKey = keyof typeof payersNl

export const axesNl = { kosten: 'kosten', volume: 'volume', kwaliteit: 'kwaliteit' } satisfies Record<string, string>
export type AxisKey = keyof typeof axesNl

/** Certainty of a number, quality of the evidence behind an effect, impact of an assumption. */
export const evidenceNl = {
  published: 'gepubliceerd',
  derived: 'afgeleid uit gepubliceerde cijfers',
  assumed: 'aanname',
  observed: 'waargenomen',
  'grade.A': 'A: goed gemeten, vergelijking met een gelijke groep',
  'grade.B': 'B: gemeten, met beperkingen',
  'grade.C': 'C: schatting of onderzoek met een belang',
  'grade.D': 'D: aanname, niet gemeten',
  'quality.good': 'goed onderbouwd',
  'quality.fair': 'redelijk onderbouwd',
  'quality.poor': 'zwak onderbouwd',
  'impact.high': 'grote invloed op de uitkomst',
  'impact.middle': 'matige invloed op de uitkomst',
  'impact.low': 'kleine invloed op de uitkomst',
} satisfies Record<string, string>

export type EvidenceKey = keyof typeof evidenceNl

export const combineNl = {
  sum: 'Nederland is de som van de regio’s',
  ratio: 'Nederland is de som van de tellers gedeeld door de som van de noemers',
  people: 'voor Nederland gelden alle mensen van alle regio’s samen',
  worst: 'voor Nederland telt de regio die er het slechtst voor staat',
  same: 'gelijk voor Nederland en elke regio',
} satisfies Record<string, string>

export type CombineKey = keyof typeof combineNl

export const betterNl = { low: 'lager is beter', high: 'hoger is beter', none: 'hoger of lager is niet vanzelf beter' } satisfies Record<
  string,
  string
>
export type BetterKey = keyof typeof betterNl

/** Units that only parameters have. */
export const parameterUnitsNl = {
  times: 'maal',
  'utility per year': 'nut per jaar',
  'per year': 'per jaar',
  'share per month': 'deel per maand',
  regions: 'regio’s',
  'eur per year': 'euro per jaar',
  'eur per place': 'euro per plaats',
  'eur per bed per year': 'euro per bed per jaar',
  'eur per person per year': 'euro per persoon per jaar',
  'eur per person': 'euro per persoon',
  'years per entrant': 'jaren per nieuwe cliënt',
  'share of heads 55+ per year': 'deel van de medewerkers van 55 jaar en ouder per jaar',
  'ratio to verblijf': 'verhouding tot verblijf',
  year: 'jaartal',
} satisfies Record<string, string>

export type ParameterUnitKey = keyof typeof parameterUnitsNl
