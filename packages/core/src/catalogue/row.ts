import type { ParameterId } from '../engine/parameter-id.ts'

export type LeverFamily =
  | 'extramuralisering'
  | 'preventie'
  | 'domeinoverstijgend'
  | 'capaciteit'
  | 'arbeidsmarkt'
  | 'inkoop-en-tarief'
  | 'toegang'
  | 'budget'

export type Payer = 'wlz' | 'zvw' | 'wmo' | 'rijk' | 'client' | 'provider'

/**
 * Effect that turns the handle into an outcome.
 * `handle`: the value itself is what moves. `evidence`: a parameter with a source and a range.
 * `unknown`: nobody has measured it; whoever pulls the lever must state the effect.
 */
export type LeverEffect =
  | { readonly kind: 'handle' }
  | {
      readonly kind: 'evidence'
      readonly parameter: ParameterId
      readonly unit: string
      readonly min: number
      readonly max: number
    }
  | { readonly kind: 'unknown'; readonly unit: string; readonly min: number; readonly max: number }

export interface Lever {
  readonly id: string
  readonly family: LeverFamily
  readonly unit: string
  /** Hard bounds of the handle. */
  readonly min: number
  readonly max: number
  /** The value at which the lever does nothing. */
  readonly neutral: number
  readonly effect: LeverEffect
  /** The equation of the model that it enters, as model.md names it. */
  readonly moves: string
  /** Payers of the measure itself. */
  readonly payers: readonly Payer[]
  /** Rules for the country as a whole; `regions` on it is a fault. */
  readonly national: boolean
  /** Parameter with the years between reach and effect, and the one with the years in which reach grows from nothing to all. */
  readonly lag?: ParameterId
  readonly ramp?: ParameterId
  /** Measures on the same people: their effects multiply what is left, they do not add up. */
  readonly overlaps: readonly string[]
}

export const handle = { kind: 'handle' } as const
export const evidence = (parameter: ParameterId, unit: string, min: number, max: number) =>
  ({ kind: 'evidence', parameter, unit, min, max }) as const
export const unknown = (unit: string, min: number, max: number) => ({ kind: 'unknown', unit, min, max }) as const

type Rest = Partial<Pick<Lever, 'neutral' | 'payers' | 'national' | 'overlaps' | 'ramp'>>
const inFamily =
  (family: LeverFamily) =>
  <const Id extends string, const Moves extends string>(
    id: Id,
    unit: string,
    min: number,
    max: number,
    effect: LeverEffect,
    moves: Moves,
    rest: Rest = {},
  ) =>
    ({
      id,
      family,
      unit,
      min,
      max,
      effect,
      moves,
      neutral: 0,
      payers: [],
      national: false,
      overlaps: [],
      ...(moves === 'delay.reach' ? { lag: `lag.${id}` as ParameterId, ramp: `ramp.${id}` as ParameterId } : {}),
      ...rest,
    }) as Lever & { readonly id: Id; readonly moves: Moves }

export const home = inFamily('extramuralisering')
export const prevention = inFamily('preventie')
export const domain = inFamily('domeinoverstijgend')
export const capacity = inFamily('capaciteit')
export const labour = inFamily('arbeidsmarkt')
export const purchase = inFamily('inkoop-en-tarief')
export const access = inFamily('toegang')
export const budget = inFamily('budget')

/** Lists that an indicator can stand in: what people see of it, and what a search steers by. */
export type View =
  /** Table of the command line when nobody asks for an indicator. */
  | 'headline'
  /** Panels of the exploring view, with the signals of the zorgplicht below them. */
  | 'demand'
  | 'waiting'
  | 'staff'
  | 'money'
  | 'signals'
  /** Choices on the map; those that do not grow with the size of a region come first. */
  | 'map'
  /** Figures of the page of one region. */
  | 'region'
  /** Goals that scenarios are judged on, by the axis of the row, and the other choices of the comparing view. */
  | 'goals'
  | 'compared'
  /** Ledger, payer by payer with the total last, and the burden of informal carers, who pay in hours. */
  | 'payers'
  | 'carers'
  /** Cost, volume and quality that a search for a package of measures weighs. */
  | 'aims'

/** Outcome that a run reports. The glossary has its label and definition, by the same id. */
export interface Indicator {
  readonly id: string
  readonly unit:
    | 'persons'
    | 'persons per year'
    | 'places'
    | 'dwellings'
    | 'fte'
    | 'weeks'
    | 'days'
    | 'share'
    | 'ratio'
    | 'eur'
    | 'hours per week'
    | 'hours per year'
    | 'regions'
    | 'chance'
  readonly axis: 'kosten' | 'volume' | 'kwaliteit'
  /** Direction that is better for the goals of the Wlz; null where that is a matter of view. */
  readonly better: 'low' | 'high' | null
  /** Way in which regions make NL: added, numerator over denominator, all people together, the worst region, or one value that all regions share. */
  readonly combine: 'sum' | 'ratio' | 'people' | 'worst' | 'same'
  /** Recorded only when it is asked for by name. */
  readonly onRequest?: true
  /** Not recorded but worked out of what is: the discounted sum, from the first year on, of one flow of euros less others. */
  readonly presentValueOf?: Readonly<{ plus: string; less: readonly string[] }>
  /** Not recorded but read from what is: counts of people who waited longer than fixed weeks; `at` is the share of them below the outcome. */
  readonly percentileOf?: Readonly<{ counts: readonly string[]; at: number }>
  /** Lists that show it, each with its rank there: lower comes first, and 2.5 stands between 2 and 3. */
  readonly shown?: Readonly<Partial<Record<View, number>>>
}

export const persons = <const Id extends string>(
  id: Id,
  better: Indicator['better'] = null,
  axis: Indicator['axis'] = 'volume',
) => ({ id, unit: 'persons', axis, better, combine: 'sum' }) as const
/** The same of an indicator, recorded only when it is asked for by name. */
export const asked = <const Row extends Indicator>(row: Row) => ({ ...row, onRequest: true }) as const
export const percentile = <const Id extends string, const Count extends string>(
  id: Id,
  counts: readonly Count[],
  at: number,
) => asked({ id, unit: 'weeks', axis: 'kwaliteit', better: 'low', combine: 'people', percentileOf: { counts, at } })
export const flow = <const Id extends string>(id: Id, better: Indicator['better'] = null) =>
  ({ id, unit: 'persons per year', axis: 'volume', better, combine: 'sum' }) as const
export const eur = <const Id extends string>(id: Id, better: Indicator['better'] = 'low') =>
  ({ id, unit: 'eur', axis: 'kosten', better, combine: 'sum' }) as const
export const presentValue = <const Id extends string>(id: Id, plus: string, less: readonly string[] = []) =>
  ({ ...eur(id), presentValueOf: { plus, less } }) as const
export const signal = <const Id extends string>(id: Id) =>
  ({ id, unit: 'chance', axis: 'kwaliteit', better: 'high', combine: 'worst' }) as const

/** Block of the model: the levers that enter its equations, the outcomes it works out, the parameters it reads. */
export interface Block {
  readonly id: string
  readonly levers: readonly Lever[]
  readonly indicators: readonly Indicator[]
  /** Prefixes of ids. A longer prefix goes before a shorter one of another block. */
  readonly parameters: readonly string[]
}
