/** What a run reports. Labels and definitions in words stand in the glossary, by the same id. */
export interface Indicator {
  readonly id: string
  readonly unit:
    | 'persons'
    | 'persons per year'
    | 'places'
    | 'dwellings'
    | 'fte'
    | 'weeks'
    | 'share'
    | 'ratio'
    | 'eur'
    | 'hours per week'
    | 'hours per year'
    | 'chance'
  readonly axis: 'kosten' | 'volume' | 'kwaliteit'
  /** Which way is better for the goals of the Wlz; null where that is a matter of view. */
  readonly better: 'low' | 'high' | null
  /** How regions make NL: added, numerator over denominator, the worst region, or one value that all regions share. */
  readonly combine: 'sum' | 'ratio' | 'worst' | 'same'
  /** Not recorded but worked out of what is: the discounted sum, from the first year on, of one flow of euros less others. */
  readonly presentValueOf?: Readonly<{ plus: string; less: readonly string[] }>
}

const persons = (id: string, better: Indicator['better'] = null, axis: Indicator['axis'] = 'volume') =>
  ({ id, unit: 'persons', axis, better, combine: 'sum' }) as const
const flow = (id: string, better: Indicator['better'] = null) => ({ id, unit: 'persons per year', axis: 'volume', better, combine: 'sum' }) as const
const eur = (id: string, better: Indicator['better'] = 'low') => ({ id, unit: 'eur', axis: 'kosten', better, combine: 'sum' }) as const
const presentValue = (id: string, plus: string, less: readonly string[] = []) => ({ ...eur(id), presentValueOf: { plus, less } }) as const
const signal = (id: string) => ({ id, unit: 'chance', axis: 'kwaliteit', better: 'high', combine: 'worst' }) as const

export const indicatorCatalogue = [
  persons('population.65plus'),
  persons('population.80plus'),
  persons('population.90plus'),
  persons('dementia.persons'),
  persons('dementia.indicated'),
  persons('wlz.indicated'),
  persons('wlz.indicated.vv'),
  persons('wlz.indicated.vg'),
  persons('wlz.indicated.lg'),
  persons('wlz.indicated.zg'),
  persons('wlz.indicated.ggz'),
  flow('wlz.inflow'),
  flow('wlz.inflow.vv'),
  flow('wlz.inflow.vg'),
  flow('wlz.inflow.lg'),
  flow('wlz.inflow.zg'),
  flow('wlz.inflow.ggz'),
  flow('wlz.outflow'),
  persons('clients.verblijf'),
  persons('clients.vpt'),
  persons('clients.mpt'),
  persons('clients.pgb'),
  persons('clients.none', 'low'),
  persons('clients.home.settled'),
  persons('delay.supported'),
  persons('waiting.total', 'low', 'kwaliteit'),
  persons('waiting.urgent', 'low', 'kwaliteit'),
  persons('waiting.actief', 'low', 'kwaliteit'),
  persons('waiting.voorkeur', null, 'kwaliteit'),
  persons('waiting.voorzorg', null, 'kwaliteit'),
  persons('waiting.beyondNorm', 'low', 'kwaliteit'),
  { id: 'waiting.expectedWeeks', unit: 'weeks', axis: 'kwaliteit', better: 'low', combine: 'ratio' },
  { id: 'waiting.placedWeeks', unit: 'weeks', axis: 'kwaliteit', better: 'low', combine: 'ratio' },
  { id: 'places.available', unit: 'places', axis: 'volume', better: null, combine: 'sum' },
  { id: 'places.staffed', unit: 'places', axis: 'volume', better: 'high', combine: 'sum' },
  { id: 'places.empty', unit: 'places', axis: 'volume', better: null, combine: 'sum' },
  { id: 'dwellings.clustered', unit: 'dwellings', axis: 'volume', better: null, combine: 'sum' },
  persons('dwellings.waiting', 'low', 'kwaliteit'),
  { id: 'workforce.required', unit: 'fte', axis: 'volume', better: null, combine: 'sum' },
  { id: 'workforce.available', unit: 'fte', axis: 'volume', better: null, combine: 'sum' },
  { id: 'workforce.shortage', unit: 'fte', axis: 'volume', better: 'low', combine: 'sum' },
  { id: 'workforce.shortage.persons', unit: 'persons', axis: 'volume', better: 'low', combine: 'sum' },
  { id: 'workforce.shortage.vvt', unit: 'persons', axis: 'volume', better: 'low', combine: 'sum' },
  { id: 'workforce.absence', unit: 'share', axis: 'kwaliteit', better: 'low', combine: 'ratio' },
  { id: 'care.unmetHours', unit: 'hours per year', axis: 'kwaliteit', better: 'low', combine: 'sum' },
  { id: 'informal.ratio', unit: 'ratio', axis: 'kwaliteit', better: 'high', combine: 'ratio' },
  { id: 'informal.overload', unit: 'ratio', axis: 'kwaliteit', better: 'low', combine: 'ratio' },
  eur('cost.wlz'),
  eur('cost.wlz.nominal'),
  eur('cost.zvw'),
  eur('cost.wmo'),
  eur('cost.rijk'),
  eur('cost.client'),
  eur('cost.total'),
  eur('budget.frame', null),
  eur('budget.gap'),
  { id: 'discount.factor', unit: 'ratio', axis: 'kosten', better: null, combine: 'same' },
  presentValue('npv.wlz', 'cost.total', ['cost.zvw', 'cost.wmo', 'cost.rijk', 'cost.client']),
  presentValue('npv.zvw', 'cost.zvw'),
  presentValue('npv.wmo', 'cost.wmo'),
  presentValue('npv.rijk', 'cost.rijk'),
  presentValue('npv.client', 'cost.client'),
  presentValue('npv.total', 'cost.total'),
  { id: 'quality.hoursPerClient', unit: 'hours per week', axis: 'kwaliteit', better: 'high', combine: 'ratio' },
  { id: 'quality.timely', unit: 'share', axis: 'kwaliteit', better: 'high', combine: 'ratio' },
  { id: 'quality.choice', unit: 'share', axis: 'kwaliteit', better: 'high', combine: 'ratio' },
  signal('zorgplicht.keuze'),
  signal('zorgplicht.tijdig'),
  signal('zorgplicht.passend'),
  signal('zorgplicht.pgb'),
  signal('zorgplicht.eigen-bijdrage'),
] as const satisfies readonly Indicator[]

export type IndicatorId = (typeof indicatorCatalogue)[number]['id']

/** Signals of the zorgplicht for which the model has no mechanism; shown as such, never green. */
export const notModelledSignals = ['zorgplicht.continuiteit'] as const
