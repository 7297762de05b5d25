import type {
  AxisKey,
  BetterKey,
  CombineKey,
  ContextKey,
  EquationKey,
  EvidenceKey,
  FamilyKey,
  ParameterUnitKey,
  PayerKey,
  UnitKey,
} from '../nl/catalogue.ts'
import type { ContextWords, UnitWords } from '../words.ts'

/** Names of lever families. */
export const familiesEn = {
  extramuralisering: 'Extramuralisering: more care at home',
  preventie: 'Investments in prevention',
  domeinoverstijgend: 'Cross-domain funding',
  capaciteit: 'Capacity: places and beds',
  arbeidsmarkt: 'Labour market',
  'inkoop-en-tarief': 'Purchasing and tariffs',
  toegang: 'Access to the Wlz',
  budget: 'Budget',
} satisfies Record<FamilyKey, string>

/** The equation a lever enters, in words. The ids are those of model.md. */
export const equationsEn = {
  'choice.shift': 'which leveringsvorm new clients ask for',
  'choice.profile': 'which leveringsvorm new V&V clients of each profile ask for',
  'choice.cap': 'how many people can responsibly get care at home',
  'choice.pgb': 'the share with a pgb',
  'delay.reach': 'how many people delay the Wlz',
  'delay.gate': 'how long measures run that delay the Wlz',
  'informal.available': 'hours of informal care available',
  'money.controls': 'spending that lapses after checks',
  'money.frame': 'the Wlz budget',
  'money.meerzorg': 'spending on extra care (meerzorg)',
  'money.price': 'the price per leveringsvorm',
  'money.rule': 'what happens when spending exceeds the budget',
  'money.share': 'a region’s share of the budget',
  'money.split': 'who bears the cost',
  'need.exchange': 'new clients between regions',
  'need.ggz': 'new mental-health indicaties',
  'need.threshold': 'new indicaties, through the own contribution',
  'places.bespoke': 'bespoke places',
  'places.ceiling': 'the highest number of places',
  'places.delivered': 'the share of building plans that is finished',
  'places.dwellings': 'clustered dwellings',
  'places.lead': 'the building time',
  'places.requests': 'places requested',
  'waiting.acceptance': 'how often a free place suits someone who waits',
  'waiting.matching': 'how free places are divided over those who wait',
  'waiting.ask': 'how quickly clients at home ask for verblijf',
  'waiting.return': 'residents who go home again',
  'waiting.crisis': 'who waits urgently and finds a crisis bed',
  'workforce.absence': 'sickness absence',
  'workforce.available': 'hours of staff available',
  'workforce.entering': 'inflow of staff',
  'workforce.exchange': 'staff between regions',
  'workforce.hired': 'hired staff',
  'workforce.leaving': 'staff leaving',
  'workforce.required': 'hours of staff required',
  'zorgplicht.pgb': 'handling of pgb requests',
  'zorgplicht.eigen-bijdrage': 'handling of the own contribution',
} satisfies Record<EquationKey, string>

export const contextEn = {
  levensduur: {
    label: 'Longevity',
    definition: 'How long people live, as distance from the central projection. Higher is longer.',
    unit: 'standard score (0 = central projection)',
    worlds: {
      centraal: 'the central projection',
      hoog: 'upper end of the 80% band of the projection',
      laag: 'lower end of the 80% band of the projection',
      'vtv-2018': 'longevity of the Public Health Foresight Study 2018',
      'tno-2019': 'longevity that TNO used in 2019',
    },
  },
  migratie: {
    label: 'Migration',
    definition: 'How many people come to the Netherlands on balance, as distance from the central projection.',
    unit: 'standard score (0 = central projection)',
    worlds: {
      centraal: 'the central projection',
      hoog: 'upper end of the 80% band of the projection',
      laag: 'lower end of the 80% band of the projection',
    },
  },
  dementie: {
    label: 'Chance of dementia',
    definition: 'Yearly change of the chance of dementia at equal age. Negative is a falling chance.',
    unit: 'share per year',
    worlds: { constant: 'equal chance at each age', 'dalende-incidentie': 'a falling chance, as seen in some countries' },
  },
  mantelzorg: {
    label: 'Willingness to give informal care',
    definition: 'Yearly change of the hours that a potential informal carer gives.',
    unit: 'share per year',
    worlds: { constant: 'equal hours per potential carer' },
  },
  'trend-boven-vergrijzing': {
    label: 'Growth above ageing',
    definition: 'Yearly growth of the use of the Wlz at equal age and sex.',
    unit: 'share per year',
    worlds: { geen: 'no growth above ageing', aanhoudend: 'the growth of recent years goes on' },
  },
  structuur: {
    label: 'Structure: growth goes on, fades or has ended',
    definition: 'Whether growth above ageing and the choice for home go on as in 2016-2023, fade or ended. Without a choice each is as likely.',
    unit: 'standard score (over 0.43 growth goes on, under -0.43 it has ended)',
    worlds: {
      doorgroei: 'the growth of 2016-2023 goes on',
      uitdoving: 'growth fades between 2030 and 2045',
      breuk: 'no growth above ageing after 2023',
    },
  },
  loonontwikkeling: {
    label: 'Real wage growth',
    definition: 'Yearly growth of wages in care above prices.',
    unit: 'share per year',
    worlds: { nul: 'wages grow with prices' },
  },
  prijsontwikkeling: {
    label: 'Price growth',
    definition: 'Yearly general price growth. Counts only in current prices.',
    unit: 'share per year',
    worlds: { nul: 'no price growth' },
  },
  arbeidsparticipatie: {
    label: 'Labour supply',
    definition: 'Inflow of staff as a multiple of now. Below 1 is a tighter labour market.',
    unit: 'multiple of now',
    worlds: { constant: 'as now', krap: 'a tighter labour market' },
  },
  bouwsnelheid: {
    label: 'Building speed',
    definition: 'How fast building plans are finished, as a multiple of now.',
    unit: 'multiple of now',
    worlds: { constant: 'as now' },
  },
  'verborgen-vraag': {
    label: 'Hidden demand',
    definition: 'Demand for verblijf that is not registered, as a multiple of registered demand.',
    unit: 'multiple of registered demand',
    worlds: { geen: 'no hidden demand' },
  },
} satisfies Record<ContextKey, ContextWords>

/** Every unit of an indicator, a lever, an effect or a world assumption. */
export const unitsEn = {
  persons: { label: 'persons', meaning: 'people on a date' },
  'persons per year': { label: 'persons per year', meaning: 'people during a year' },
  places: { label: 'places', meaning: 'places in institutions' },
  dwellings: { label: 'dwellings', meaning: 'independent dwellings' },
  fte: { label: 'fte', meaning: 'full-time equivalents' },
  weeks: { label: 'weeks', meaning: 'weeks' },
  days: { label: 'days', meaning: 'days' },
  share: { label: 'share', meaning: 'part of a whole, 0 to 1' },
  ratio: { label: 'ratio', meaning: 'one over the other' },
  eur: { label: 'euro', meaning: 'whole euros in prices of 2023, unless said otherwise' },
  'hours per week': { label: 'hours per week', meaning: 'hours per week' },
  regions: { label: 'regions', meaning: 'zorgkantoor regions, of the 31' },
  'hours per year': { label: 'hours per year', meaning: 'hours in a year' },
  chance: { label: 'chance', meaning: 'share of the draws, 0 to 1' },
  factor: { label: 'multiple', meaning: 'multiple of the starting value' },
  'share per year': { label: 'share per year', meaning: 'part of a whole, per year' },
  'share of heads per year': { label: 'share of staff per year', meaning: 'part of the number of staff, per year' },
  'share of days': { label: 'share of working days', meaning: 'part of working days, 0 to 1' },
  'share of working time': { label: 'share of working time', meaning: 'part of working time, 0 to 1' },
  'fte per person': { label: 'fte per person', meaning: 'size of the mean job' },
  'dwellings per 1000 aged 75+ per year': {
    label: 'dwellings per 1,000 aged 75+ per year',
    meaning: 'new dwellings per 1,000 residents aged 75 and over, per year',
  },
  'eur per person aged 65+ per year': { label: 'euro per person aged 65+ per year', meaning: 'euro per resident aged 65 and over, per year' },
  'eur per client per year': { label: 'euro per client per year', meaning: 'euro per client, per year' },
  'beds per 100000 inhabitants': { label: 'beds per 100,000 residents', meaning: 'beds per 100,000 residents' },
  'persons relieved per bed': { label: 'persons per bed', meaning: 'informal carers whom one bed relieves in a year' },
  'utility per year': { label: 'utility a year', meaning: 'how much less people choose verblijf every year, on the scale of a logit' },
  years: { label: 'years', meaning: 'years' },
  months: { label: 'months', meaning: 'months of delay per person reached' },
  switch: { label: 'on (1) or off (0)', meaning: 'switch' },
  elasticity: { label: 'elasticity', meaning: 'percent change of one at one percent change of the other' },
  'standard score': { label: 'standard score', meaning: 'distance from the central projection; 1.28 is the edge of the 80% band' },
} satisfies Record<UnitKey, UnitWords>

export const payersEn = {
  wlz: 'Wlz',
  zvw: 'health insurer (Zvw)',
  wmo: 'municipality (Wmo)',
  rijk: 'central government',
  client: 'client',
  provider: 'provider',
} satisfies Record<PayerKey, string>

export const axesEn = { kosten: 'cost', volume: 'volume', kwaliteit: 'quality' } satisfies Record<AxisKey, string>

/** Certainty of a number, quality of the evidence behind an effect, impact of an assumption. */
export const evidenceEn = {
  published: 'published',
  derived: 'derived from published figures',
  assumed: 'assumed',
  observed: 'observed',
  'grade.A': 'A: well measured, against an equal group',
  'grade.B': 'B: measured, with limitations',
  'grade.C': 'C: estimate, or research by an interested party',
  'grade.D': 'D: assumption, not measured',
  'quality.good': 'well founded',
  'quality.fair': 'fairly founded',
  'quality.poor': 'poorly founded',
  'impact.high': 'large influence on the outcome',
  'impact.middle': 'moderate influence on the outcome',
  'impact.low': 'small influence on the outcome',
} satisfies Record<EvidenceKey, string>

export const combineEn = {
  sum: 'the Netherlands is the sum of the regions',
  ratio: 'the Netherlands is the sum of numerators over the sum of denominators',
  people: 'for the Netherlands all people of all regions together',
  worst: 'for the Netherlands the region that does worst counts',
  same: 'the same for the Netherlands and every region',
} satisfies Record<CombineKey, string>

export const betterEn = { low: 'lower is better', high: 'higher is better', none: 'higher or lower is not better by itself' } satisfies Record<
  BetterKey,
  string
>

/** Units that only parameters have. */
export const parameterUnitsEn = {
  times: 'times',
  'utility per year': 'utility per year',
  'per year': 'per year',
  'share per month': 'share per month',
  regions: 'regions',
  'eur per year': 'euro per year',
  'eur per place': 'euro per place',
  'eur per bed per year': 'euro per bed per year',
  'eur per person per year': 'euro per person per year',
  'eur per person': 'euro per person',
  'years per entrant': 'years per entrant',
  'share of heads 55+ per year': 'share of staff aged 55+ per year',
  'ratio to verblijf': 'ratio to verblijf',
  year: 'calendar year',
} satisfies Record<ParameterUnitKey, string>
