import type { ScenarioCatalogue } from '../catalogue.ts'
import type { Scenario } from '../scenario.ts'
import type { BatchInput, Level } from './inputs.ts'

/** Everything that a batch plan may name; the host joins it from engine, evidence and statistics. */
export interface BatchCatalogue extends ScenarioCatalogue {
  readonly indicators: readonly string[]
  /** Those of a plan that names none. */
  readonly usualIndicators: readonly string[]
  readonly statistics: readonly string[]
}

/** A plan as it was read: its runs and the values to keep of each. */
export interface BatchPlan {
  /** File name without `.yaml`. */
  readonly id: string
  readonly file: string
  readonly title: string
  readonly why: string
  /** Codes, `NL` or `all`. */
  readonly regions: readonly string[]
  readonly indicators: readonly string[]
  readonly statistics: readonly string[]
  readonly from: number
  readonly to: number
  /** The same for all runs, so that they differ only in what the plan varies. */
  readonly draws: number
  readonly seed: string
  readonly sets: readonly BatchSet[]
}

/** Runs that belong together: every scenario under every combination of values. */
export interface BatchSet {
  readonly name: string
  readonly scenarios: readonly Scenario[]
  /** Inputs that vary, in the order in which the plan names them. */
  readonly inputs: readonly BatchInput[]
  readonly points: Points
  /** Years between which levers move in a straight line from neutral to their value; absent: the value at once, from the first year of new policy. */
  readonly ramp?: Readonly<{ from: number; to: number }>
  /** Runs that fit one of these stay; absent: all. */
  readonly only?: readonly Condition[]
  /** Runs that fit one of these go. */
  readonly skip?: readonly Condition[]
}

/** Combinations of values of the inputs of a set. */
export type Points =
  /** The scenarios as they are. */
  | Readonly<{ kind: 'none' }>
  /** [input] of the values it takes: all combinations, the last input moving fastest. */
  | Readonly<{ kind: 'grid'; levels: readonly (readonly Level[])[] }>
  /** [point][input]; an absent value leaves the scenario as it is. */
  | Readonly<{ kind: 'list'; rows: readonly (readonly (Level | undefined)[])[] }>
  | Readonly<{ kind: 'sample'; method: SampleMethod; runs: number; seed: string; over: readonly Range[] }>

export const sampleMethods = ['lhs', 'sobol'] as const
export type SampleMethod = (typeof sampleMethods)[number]

/** Range that a sample is taken from: evenly between two numbers, or each of some values equally often. */
export type Range =
  | Readonly<{ kind: 'between'; min: number; max: number }>
  | Readonly<{ kind: 'among'; levels: readonly Level[] }>

/** Holds when every part holds. */
export interface Condition {
  readonly scenarios?: readonly string[]
  readonly tests: readonly ConditionTest[]
}

export interface ConditionTest {
  /** Index in the inputs of the set. */
  readonly input: number
  readonly range: Range
}
