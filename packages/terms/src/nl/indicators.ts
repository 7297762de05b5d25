import type { IndicatorWords } from '../words.ts'
import { reportedWaitingNl } from './waiting.ts'

/** Indicators in Dutch. Unless said otherwise a number is the state on 31 December of the year. */
export const indicatorsNl = {
  'population.65plus': {
    label: 'Inwoners van 65 jaar en ouder',
    definition: 'Alle inwoners van 65 jaar en ouder op 31 december. Geen maatregel verandert dit aantal.',
  },
  'population.80plus': {
    label: 'Inwoners van 80 jaar en ouder',
    definition: 'Alle inwoners van 80 jaar en ouder op 31 december. Geen maatregel verandert dit aantal.',
  },
  'population.90plus': {
    label: 'Inwoners van 90 jaar en ouder',
    definition: 'Alle inwoners van 90 jaar en ouder op 31 december. Geen maatregel verandert dit aantal.',
  },
  'dementia.persons': {
    label: 'Mensen met dementie',
    definition: 'Alle inwoners met dementie, met en zonder diagnose: bevolking maal het aandeel met dementie per leeftijd en geslacht.',
  },
  'dementia.indicated': {
    label: 'Mensen met dementie en een Wlz-indicatie',
    definition: 'Mensen met een Wlz-indicatie verpleging en verzorging op psychogeriatrische grondslag, op 31 december.',
  },
  'wlz.indicated': {
    label: 'Mensen met een Wlz-indicatie',
    definition:
      'Iedereen met een geldige indicatie voor de Wet langdurige zorg op 31 december, alle leeftijden en sectoren. Ook wie wacht of uit voorzorg op de lijst staat telt mee.',
  },
  'wlz.indicated.vv': {
    label: 'Wlz-indicaties verpleging en verzorging',
    definition: 'Mensen met een Wlz-indicatie in de sector verpleging en verzorging (VV) op 31 december.',
  },
  'wlz.indicated.vg': {
    label: 'Wlz-indicaties verstandelijk gehandicapt',
    definition: 'Mensen met een Wlz-indicatie in de sector verstandelijk gehandicapt (VG) op 31 december.',
  },
  'wlz.indicated.lg': {
    label: 'Wlz-indicaties lichamelijk gehandicapt',
    definition: 'Mensen met een Wlz-indicatie in de sector lichamelijk gehandicapt (LG) op 31 december.',
  },
  'wlz.indicated.zg': {
    label: 'Wlz-indicaties zintuiglijk gehandicapt',
    definition: 'Mensen met een Wlz-indicatie in de sector zintuiglijk gehandicapt (ZG) op 31 december.',
  },
  'wlz.indicated.ggz': {
    label: 'Wlz-indicaties ggz',
    definition:
      'Mensen met een Wlz-indicatie op psychiatrische grondslag (ggz-wonen) op 31 december. De Wlz staat sinds 2021 voor hen open en vult zich nog.',
  },
  'wlz.inflow': { label: 'Instroom in de Wlz', definition: 'Mensen die in de loop van het jaar voor het eerst een Wlz-indicatie krijgen.' },
  'wlz.inflow.vv': {
    label: 'Instroom verpleging en verzorging',
    definition: 'Eerste Wlz-indicaties in het jaar in de sector verpleging en verzorging (VV).',
  },
  'wlz.inflow.vg': {
    label: 'Instroom verstandelijk gehandicapt',
    definition: 'Eerste Wlz-indicaties in het jaar in de sector verstandelijk gehandicapt (VG).',
  },
  'wlz.inflow.lg': {
    label: 'Instroom lichamelijk gehandicapt',
    definition: 'Eerste Wlz-indicaties in het jaar in de sector lichamelijk gehandicapt (LG).',
  },
  'wlz.inflow.zg': {
    label: 'Instroom zintuiglijk gehandicapt',
    definition: 'Eerste Wlz-indicaties in het jaar in de sector zintuiglijk gehandicapt (ZG).',
  },
  'wlz.inflow.ggz': { label: 'Instroom ggz', definition: 'Eerste Wlz-indicaties in het jaar op psychiatrische grondslag.' },
  'wlz.outflow': {
    label: 'Uitstroom uit de Wlz',
    definition: 'Mensen bij wie in de loop van het jaar het gebruik van de Wlz eindigt, meestal door overlijden.',
  },
  'clients.verblijf': { label: 'Cliënten met verblijf', definition: 'Mensen die op 31 december met een Wlz-indicatie in een instelling wonen.' },
  'clients.vpt': {
    label: 'Cliënten met een volledig pakket thuis',
    definition: 'Mensen die op 31 december zorg krijgen met een volledig pakket thuis (vpt), ook wie daarmee op een plaats wacht.',
  },
  'clients.mpt': {
    label: 'Cliënten met een modulair pakket thuis',
    definition: 'Mensen die op 31 december zorg krijgen met een modulair pakket thuis (mpt), ook wie daarmee op een plaats wacht.',
  },
  'clients.pgb': {
    label: 'Cliënten met een pgb',
    definition: 'Mensen die op 31 december hun Wlz-zorg zelf inkopen met een persoonsgebonden budget.',
  },
  'clients.none': {
    label: 'Indicatie zonder Wlz-zorg',
    definition: 'Mensen die op 31 december wel een indicatie hebben maar geen Wlz-zorg krijgen, wachtend of niet.',
  },
  'clients.home.settled': {
    label: 'Cliënten die thuis wonen en niet wachten',
    definition: 'Mensen die op 31 december thuis Wlz-zorg krijgen (vpt, mpt of pgb) en niet op een lijst voor verblijf staan.',
  },
  'need.decisions': {
    label: 'Eerste indicatiebesluiten (2023 = 1)',
    definition: 'Eerste Wlz-indicaties in het jaar, gedeeld door die van 2023. Een reeks van het CIZ staat niet in onze gegevens; daarom een index.',
  },
  'need.sameThreshold': {
    label: 'Eerste indicatiebesluiten bij gelijke drempel (2023 = 1)',
    definition:
      'Eerste Wlz-indicaties in het jaar zonder wie alleen komt omdat de drempel om aan te vragen lager ligt dan in 2023 (of met wie door een hogere drempel wegblijft), gedeeld door die van 2023.',
  },
  'crisis.beds': {
    label: 'Crisisbedden',
    definition: 'Bedden voor crisisopname in de V&V en de gehandicaptenzorg, afgeleid uit wie eind 2023 urgent wachtte en de bezetting.',
  },
  'crisis.use': {
    label: 'Bezetting van crisisbedden',
    definition: 'Mensen in een crisisbed op 31 december, gedeeld door de bedden van het jaar.',
  },
  'crisis.without': {
    label: 'Urgent zonder crisisbed',
    definition:
      'Mensen in de V&V en de gehandicaptenzorg die op 31 december een crisisbed nodig hebben en er geen vinden. Zij wachten elders: in een ziekenhuis, in kortdurend verblijf of thuis.',
  },
  'doctors.use': {
    label: 'Gebruik van artsen voor thuis',
    definition:
      'Uren van huisarts, specialist ouderengeneeskunde en verpleegkundig specialist die V&V-cliënten thuis op 31 december vragen, gedeeld door de uren die er zijn.',
  },
  'doctors.refused': {
    label: 'Nieuwe cliënten zonder arts thuis',
    definition: 'Nieuwe V&V-cliënten die in het jaar vpt of mpt wilden en door te weinig artsen mpt in plaats van vpt kregen, of geen Wlz-zorg.',
  },
  'delay.supported': {
    label: 'Mensen bij wie de Wlz is uitgesteld',
    definition:
      'Mensen die door preventie of een domeinoverstijgend aanbod op 31 december nog geen Wlz-indicatie hebben en die anders wel hadden gehad. Uitstel, geen afstel.',
  },
  'waiting.total': {
    label: 'Wachtenden op verblijf',
    definition: 'Mensen die op 31 december wachten op een plaats: urgent, actief of voorkeur. Wachten uit voorzorg telt niet mee.',
  },
  'waiting.urgent': { label: 'Wachtenden: urgent', definition: 'Mensen die op 31 december op korte termijn een plaats nodig hebben en wachten.' },
  'waiting.actief': {
    label: 'Wachtenden: actief',
    definition: 'Mensen die op 31 december wachten op een plaats en die een passend aanbod aannemen.',
  },
  'waiting.voorkeur': {
    label: 'Wachtenden: voorkeur',
    definition:
      'Mensen die op 31 december wachten op de aanbieder van hun keuze. Zij krijgen vaak zorg thuis; dit getal is geen maat voor zorg die ontbreekt.',
  },
  'waiting.vv4': {
    label: 'Wachtenden met VV4',
    definition: 'Mensen met profiel VV4 (beschut wonen) die op 31 december op een plaats wachten; één keer per jaar verdeeld.',
  },
  'waiting.vv57': {
    label: 'Wachtenden met VV5 of VV7',
    definition: 'Mensen met een dementieprofiel (VV5, VV7) die op 31 december op een plaats wachten; één keer per jaar verdeeld.',
  },
  'waiting.vv68': {
    label: 'Wachtenden met VV6 of VV8',
    definition: 'Mensen met een lichamelijk profiel (VV6, VV8) die op 31 december op een plaats wachten; één keer per jaar verdeeld.',
  },
  'vv4.verblijf': {
    label: 'VV4 in verblijf',
    definition: 'Deel van de mensen met profiel VV4 dat op 31 december in verblijf woont. Eind 2015 was dat 75%, eind 2023 46%.',
  },
  'waiting.voorzorg': {
    label: 'Op de lijst uit voorzorg',
    definition: 'Mensen die op 31 december zijn ingeschreven voor later en nu geen plaats vragen. Zij tellen niet mee bij de wachtenden.',
  },
  'waiting.beyondNorm': {
    label: 'Wachtenden boven de treeknorm',
    definition:
      'Mensen met status urgent of actief die op 31 december al langer wachten dan de treeknorm: 6 weken bij verpleging en verzorging en ggz, 13 weken bij gehandicaptenzorg.',
  },
  'waiting.expectedWeeks': {
    label: 'Verwachte wachttijd bij huidig tempo',
    definition: 'Wachtenden gedeeld door de uitstroom van de lijst in het jaar, in weken. Ook overlijden en thuis blijven horen bij die uitstroom.',
  },
  'waiting.placedWeeks': {
    label: 'Wachttijd van wie een plaats kreeg',
    definition: 'Gemiddelde wachttijd in weken van de mensen die in het jaar een plaats kregen.',
  },
  ...reportedWaitingNl,
  'places.available': { label: 'Plaatsen voor verblijf', definition: 'Plaatsen in instellingen op 31 december, met of zonder personeel.' },
  'places.staffed': { label: 'Plaatsen met personeel', definition: 'Plaatsen in instellingen waarvoor op 31 december genoeg personeel is.' },
  'places.empty': {
    label: 'Lege plaatsen',
    definition:
      'Plaatsen met personeel die op 31 december niet bezet zijn. Lege plaatsen en wachtlijsten komen naast elkaar voor, omdat vraag en aanbod niet vanzelf bij elkaar passen.',
  },
  'dwellings.clustered': {
    label: 'Geclusterde woningen',
    definition: 'Zelfstandige woningen bij elkaar met zorg dichtbij, waar mensen met een Wlz-indicatie wonen of kunnen wonen, op 31 december.',
  },
  'dwellings.waiting': {
    label: 'Wachtenden op een geclusterde woning',
    definition: 'Mensen met een Wlz-indicatie die op 31 december thuis wonen en op een geclusterde woning wachten.',
  },
  'workforce.required': {
    label: 'Benodigd personeel',
    definition:
      'Voltijdbanen die nodig zijn in verpleging, verzorging en thuiszorg (ook voor Zvw en Wmo) en in de gehandicaptenzorg, gemiddeld over het jaar.',
  },
  'workforce.available': {
    label: 'Beschikbaar personeel',
    definition: 'Voltijdbanen die er zijn in verpleging, verzorging en thuiszorg en in de gehandicaptenzorg, na verzuim, gemiddeld over het jaar.',
  },
  'workforce.shortage': {
    label: 'Personeelstekort (voltijdbanen)',
    definition: 'Benodigd min beschikbaar personeel in verpleging, verzorging en thuiszorg en in de gehandicaptenzorg, in voltijdbanen.',
  },
  'workforce.shortage.persons': {
    label: 'Personeelstekort (personen)',
    definition: 'Hetzelfde tekort, omgerekend naar mensen met de gemiddelde baan van hun branche.',
  },
  'workforce.shortage.vvt': {
    label: 'Personeelstekort VVT (personen)',
    definition: 'Het tekort in alle verpleging, verzorging en thuiszorg, in mensen. Zo te vergelijken met de prognoses van ABF.',
  },
  'workforce.absence': {
    label: 'Ziekteverzuim VVT',
    definition: 'Deel van de werkdagen dat door ziekte uitvalt in verpleging, verzorging en thuiszorg, gemiddeld over het jaar.',
  },
  'care.unmetHours': {
    label: 'Zorguren die niet geleverd worden',
    definition: 'Uren Wlz-zorg waarop cliënten recht hebben en waarvoor in het jaar geen personeel was (leveringstekort).',
  },
  'care.unmetCost': {
    label: 'Waarde van zorg die niet geleverd wordt',
    definition:
      'Zorguren die niet geleverd worden maal de loonkosten van een uur, in prijzen van 2023. Geld dat niet is uitgegeven omdat er niemand was: geen besparing.',
  },
  'informal.ratio': {
    label: 'Mogelijke mantelzorgers per 85-plusser',
    definition: 'Mensen van 50 tot en met 74 jaar gedeeld door mensen van 85 jaar en ouder.',
  },
  'informal.overload': {
    label: 'Belasting per mogelijke mantelzorger (2023 = 1)',
    definition:
      'Uren die V&V-cliënten van mantelzorgers vragen per mogelijke mantelzorger, vergeleken met eind 2023 (= 1). Boven 1 is de druk groter dan toen. Wie wacht telt iets zwaarder dan wie thuis woont, wie in verblijf woont voor ongeveer een derde.',
  },
  'cost.wlz': { label: 'Uitgaven Wlz', definition: 'Bruto uitgaven uit de Wlz in het jaar, de eigen bijdrage inbegrepen, in prijzen van 2023.' },
  'cost.wlz.nominal': {
    label: 'Uitgaven Wlz in lopende prijzen',
    definition: 'Bruto uitgaven uit de Wlz in het jaar, met loon- en prijsontwikkeling.',
  },
  'cost.zvw': {
    label: 'Meerkosten Zvw door thuis wonen',
    definition:
      'Uitgaven uit de Zorgverzekeringswet die met deze groep en deze maatregelen samenhangen: wijkverpleging en behandeling bij zorg thuis, steun tijdens uitstel, preventie. In prijzen van 2023; niet de hele Zvw.',
  },
  'cost.wmo': {
    label: 'Meerkosten Wmo door thuis wonen en maatregelen',
    definition:
      'Uitgaven van gemeenten die met deze groep en deze maatregelen samenhangen: wat zij naast Wlz-zorg thuis doen, steun tijdens uitstel, preventie. In prijzen van 2023; niet de hele Wmo.',
  },
  'cost.rijk': {
    label: 'Uitgaven Rijk',
    definition:
      'Huurtoeslag bij zorg thuis, specifieke uitkeringen en ander geld van het Rijk dat met deze maatregelen samenhangt, in prijzen van 2023.',
  },
  'cost.client': {
    label: 'Kosten voor cliënten',
    definition:
      'Eigen bijdrage, en wonen en eten van cliënten die thuis Wlz-zorg krijgen, in prijzen van 2023. De eigen bijdrage zit ook in de bruto uitgaven Wlz; in de totale kosten telt zij één keer.',
  },
  'cost.contribution': {
    label: 'Eigen bijdragen',
    definition:
      'Wat cliënten aan de Wlz bijdragen, in prijzen van 2023. Zit in de bruto uitgaven Wlz en in de kosten voor cliënten; uitgaven Wlz min eigen bijdragen, plus Zvw, Wmo, Rijk en cliënten, is het totaal.',
  },
  'cost.total': {
    label: 'Wlz-uitgaven plus meerkosten elders',
    definition: 'Wlz, Zvw, Wmo, Rijk en cliënten samen, elke euro één keer, in prijzen van 2023. Mantelzorg is niet in geld uitgedrukt.',
  },
  'cost.postponedYear': {
    label: 'Kosten per uitgesteld Wlz-jaar',
    definition:
      'Kosten van maatregelen voor uitstel, over alle betalers, plus de steun buiten de Wlz aan wie daardoor later instroomt, min wat de Zvw elders bespaart, gedeeld door de mensjaren uitstel in het jaar. In prijzen van 2023. Nul zonder maatregelen.',
  },
  'cost.wlzYear': {
    label: 'Prijs van een Wlz-jaar (V&V)',
    definition:
      'Wat een jaar in de Wlz gemiddeld kost voor mensen met V&V, verblijf en thuis samen. Staat naast de kosten per uitgesteld jaar. Nul zonder maatregelen.',
  },
  'budget.frame': {
    label: 'Wlz-kader',
    definition:
      'Contracteerruimte, pgb-kader en (vanaf 2026) het deelkader domeinoverstijgende samenwerking in het jaar, in prijzen van 2023. De groei is een aanname van het scenario.',
  },
  'budget.gap': {
    label: 'Uitgaven boven het kader',
    definition: 'Bruto uitgaven Wlz min het kader. Negatief betekent ruimte binnen het kader. Eind 2023 is het verschil nul gesteld, met een marge.',
  },
  'budget.regular.frame': {
    label: 'Deelkader zorg in natura (contracteerruimte)',
    definition:
      'Het kader zonder het pgb-kader en zonder het deelkader domeinoverstijgende samenwerking, in prijzen van 2023. Hoe het kader over natura en pgb is verdeeld is niet gelezen: hier als de uitgaven van 2023.',
  },
  'budget.regular.gap': {
    label: 'Uitgaven boven de contracteerruimte',
    definition: 'Uitgaven Wlz zonder pgb en zonder wat het zorgkantoor buiten de Wlz meebetaalt, min de contracteerruimte.',
  },
  'budget.pgb.frame': {
    label: 'Deelkader pgb',
    definition: 'Deel van het kader voor persoonsgebonden budgetten, in prijzen van 2023: het aandeel van het pgb in de uitgaven van 2023.',
  },
  'budget.pgb.gap': { label: 'Uitgaven boven het pgb-kader', definition: 'Uitgaven aan persoonsgebonden budgetten min het pgb-kader.' },
  'budget.domains.frame': {
    label: 'Deelkader domeinoverstijgende samenwerking',
    definition:
      'Wat een zorgkantoor buiten de Wlz mag meebetalen: 96 miljoen euro in heel Nederland vanaf 2026, verdeeld als het kader. Voor 2026 nul.',
  },
  'budget.domains.gap': {
    label: 'Medefinanciering min het deelkader',
    definition:
      'Wat het zorgkantoor buiten de Wlz meebetaalt, min zijn deelkader daarvoor. Nul betekent dat het deelkader op is: wat meer nodig is, blijft bij gemeente en zorgverzekeraar.',
  },
  'budget.days': {
    label: 'Dagen die het kader duurt',
    definition:
      'Dag van het jaar waarop het kader (natura en pgb samen) op is bij gelijkmatig uitgeven; 365 als het heel het jaar reikt. Dag 335 is 1 december. Van heel Nederland een gemiddelde van de regio’s, naar uitgaven.',
  },
  'budget.gap.2306': {
    label: 'Uitgaven boven het kader van juni 2023',
    definition:
      'Bruto uitgaven Wlz min het kader zoals de kaderbrief van 22 juni 2023 het tot 2028 zag, boven loon en prijs; tot 2030 met 2,5% per jaar, daarna 2%. Met het deelkader van 2026.',
  },
  'budget.gap.2507': {
    label: 'Uitgaven boven het kader van juli 2025',
    definition:
      'Bruto uitgaven Wlz min het kader zoals de kaderbrief van juli 2025 het tot 2030 zag, boven loon en prijs; tot 2025 het pad van juni 2023, na 2030 2% per jaar. Met het deelkader van 2026.',
  },
  'budget.gap.2602': {
    label: 'Uitgaven boven het kader van februari 2026',
    definition:
      'Bruto uitgaven Wlz min het kader met het definitieve bedrag van 27 februari 2026, dat nominaal is: hoeveel ervan groei is, is niet bekend en alles telt. Daarna de groei van juli 2025; na 2030 2% per jaar. Met het deelkader van 2026.',
  },
  'cost.zvw.base': {
    label: 'Zvw-uitgaven aan 65-plussers',
    definition:
      'Alle uitgaven uit de Zorgverzekeringswet aan inwoners van 65 jaar en ouder, naar leeftijd (CPB, 2022) en met de groei van prijzen. Maatstaf voor de meerkosten Zvw; maatregelen bewegen haar niet.',
  },
  'cost.wmo.base': {
    label: 'Wmo-uitgaven aan 65-plussers',
    definition:
      'Alle uitgaven van gemeenten uit de Wmo aan inwoners van 65 jaar en ouder, naar leeftijd (CPB, 2022) en met de groei van prijzen. Maatstaf voor de meerkosten Wmo; maatregelen bewegen haar niet.',
  },
  'discount.factor': {
    label: 'Waarde nu van een euro van dat jaar',
    definition:
      'Wat een euro van het jaar in 2023 waard is tegen de discontovoet: 1 / (1 + voet) tot de macht jaar min 2023. Voor alle regio’s gelijk. De voet is de parameter money.discount.',
  },
  'npv.wlz.net': {
    label: 'Contante waarde Wlz, netto',
    definition:
      'Uitgaven van de Wlz na aftrek van de eigen bijdrage, vanaf 2024 tot en met het jaar, teruggerekend naar 2023 en opgeteld. Zo tellen de betalers op tot het totaal. Wat na het jaar komt telt niet.',
  },
  'npv.zvw': {
    label: 'Contante waarde zorgverzekeraar (Zvw)',
    definition: 'Kosten van de zorgverzekeraar vanaf 2024 tot en met het jaar, teruggerekend naar 2023 en opgeteld.',
  },
  'npv.wmo': {
    label: 'Contante waarde gemeente (Wmo)',
    definition: 'Kosten van de gemeente vanaf 2024 tot en met het jaar, teruggerekend naar 2023 en opgeteld.',
  },
  'npv.rijk': {
    label: 'Contante waarde Rijk',
    definition: 'Kosten van het Rijk buiten de Wlz vanaf 2024 tot en met het jaar, teruggerekend naar 2023 en opgeteld.',
  },
  'npv.client': {
    label: 'Contante waarde cliënt',
    definition: 'Kosten van cliënten, de eigen bijdrage en wonen, vanaf 2024 tot en met het jaar, teruggerekend naar 2023 en opgeteld.',
  },
  'npv.total': {
    label: 'Contante waarde, alle betalers',
    definition:
      'Kosten van alle betalers vanaf 2024 tot en met het jaar, teruggerekend naar 2023 en opgeteld. In een vergelijking is het verschil de netto contante waarde van het scenario: onder nul is het tot dan toe goedkoper. Uren van mantelzorgers zijn geen euro’s en tellen hier niet.',
  },
  'quality.hoursPerClient': { label: 'Zorguren per cliënt', definition: 'Geleverde uren zorg per week, per cliënt met verblijf, vpt of mpt.' },
  'quality.timely': {
    label: 'Wachtenden nog binnen de norm',
    definition: 'Deel van de wachtenden met status urgent of actief dat op 31 december nog niet langer wacht dan de treeknorm.',
  },
  'quality.timelyRegions': {
    label: 'Regio’s met tijdige zorg',
    definition:
      'Aantal van de 31 regio’s waarin genoeg wachtenden met status urgent of actief op 31 december nog binnen de treeknorm zijn. In een regio is het één of nul.',
  },
  'quality.choice': {
    label: 'Zorg in de gevraagde vorm',
    definition:
      'Deel van de nieuwe cliënten in het jaar dat de vorm kreeg die werd gevraagd: niet verschoven door beleid en niet afgewezen voor een geclusterde woning.',
  },
  'zorgplicht.keuze': {
    label: 'Zorgplicht: keuze van leveringsvorm',
    definition:
      'Deel van de doorrekeningen waarin genoeg nieuwe cliënten de gevraagde vorm krijgen. Voor Nederland telt de slechtste regio. De grens is een genummerde aanname.',
  },
  'zorgplicht.tijdig': {
    label: 'Zorgplicht: tijdige zorg',
    definition:
      'Deel van de doorrekeningen waarin genoeg wachtenden met status urgent of actief nog binnen de treeknorm zijn. Voor Nederland telt de slechtste regio. De grens is een genummerde aanname.',
  },
  'zorgplicht.passend': {
    label: 'Zorgplicht: passende zorg',
    definition:
      'Deel van de doorrekeningen waarin de geleverde uren zorg dicht genoeg bij die van eind 2023 blijven. Voor Nederland telt de slechtste regio. De grens is een genummerde aanname.',
  },
  'zorgplicht.pgb': {
    label: 'Zorgplicht: tijdige toekenning pgb',
    definition:
      'Deel van de doorrekeningen waarin aanvragen voor een pgb op tijd worden afgehandeld. Voor Nederland telt de slechtste regio. De grens is een genummerde aanname.',
  },
  'zorgplicht.eigen-bijdrage': {
    label: 'Zorgplicht: tijdige eigen bijdrage',
    definition:
      'Deel van de doorrekeningen waarin de eigen bijdrage op tijd wordt vastgesteld. Voor Nederland telt de slechtste regio. De grens is een genummerde aanname.',
  },
} satisfies Record<string, IndicatorWords>

export type IndicatorKey = keyof typeof indicatorsNl

/** Signals of the zorgplicht without a mechanism in the model. */
export const notModelledNl = {
  'zorgplicht.continuiteit': {
    label: 'Zorgplicht: continuïteit van zorg',
    definition: 'Of zorg doorgaat als een aanbieder wegvalt. De financiën van aanbieders zitten niet in het model; hier verschijnt nooit een kleur.',
  },
} satisfies Record<string, IndicatorWords>

export type NotModelledKey = keyof typeof notModelledNl
