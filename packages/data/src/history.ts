import type { History, Observable, Parameter } from '@wlz/core'
import type { ParameterRecord, Words } from './records.ts'

/** Way in which a published figure is computed from the model. */
export type TargetKind = 'stock' | 'flow' | 'share' | 'turnover'

/** One observation of the past, with its error. */
export interface Target {
  /** Series and date; unique. */
  readonly id: string
  readonly series: string
  readonly label: Words
  readonly kind: TargetKind
  readonly observable: Observable
  /** A share divides by this observable. */
  readonly observableOver?: Observable
  /** A turnover adds these people to the stock of 1 January. */
  readonly entered?: Observable
  /** Day of the figure; a flow ends on it. */
  readonly date: string
  readonly value: number
  /** Standard error of the row: rounding, definition, reference date, confidence. Same unit as the value. */
  readonly sd: number
  /** Prior yearly drift of the series from the model, as a share, before data are used. */
  readonly wander?: number
  /** A total is the sum of these observables, and drifts as they do: the same for each of them. */
  readonly parts?: Readonly<Partial<Record<Observable, number>>>
  /** True if forecasts may be scored on it; other figures may still be fitted. */
  readonly isScored: boolean
  readonly confidence: string
  readonly source: readonly string[]
  /** File and line of the row. */
  readonly row: string
  readonly why: string
}

/** Figure of ours to compare with a forecast of others. */
export interface OursBeside {
  readonly kind: 'level' | 'growth' | 'times' | 'yearly' | 'vintage'
  readonly scenario?: string
  readonly indicator?: string
  readonly year?: number
  /** Of `yearly`: the year that growth counts from. */
  readonly since?: number
  /** Denominator of `growth` and `times`. */
  readonly base?: number
  /** Of `vintage`: the fit, and the figure that it forecast. */
  readonly cutoff?: number
  readonly figure?: string
}

/** A forecast that somebody else made. */
export interface OtherForecast {
  readonly id: string
  readonly publisher: string
  readonly edition: string
  readonly label: Words
  readonly unit: 'percent' | 'percent a year' | 'times' | 'persons' | 'euro'
  readonly theirs: number
  /** Observed value, where it is known. */
  readonly came?: number
  readonly ours: OursBeside
  readonly source: readonly string[]
  readonly row: string
  /** Reason why ours differs, in one sentence. */
  readonly reason: Words
}

/** The past as the model reads it, with its observations. */
export interface PastPack {
  /** Hash of everything that a fit depends on; words and forecasts of others are not in it. */
  readonly hash: string
  readonly history: History
  readonly targets: readonly Target[]
  readonly others: readonly OtherForecast[]
  /** Parameters of the backcast: those of the pack, with the start of the past in place. */
  readonly parameters: readonly ParameterRecord[]
}

export const pastSchema = 'wlz-past/1'

/** Arrays of the evidence of the past; in the file they are lists of numbers. */
export const pastArrays = [
  'population',
  'newborns',
  'migration',
  'migrationSpread',
  'mortality',
  'longevitySpread',
  'indicated',
  'indicatedGrowth',
  'dementia',
  'costPerHead',
  'zvwPerHead',
  'wmoPerHead',
  'costDriverShare',
  'frames',
] as const

/** The file of the past cannot be used. */
export class PastError extends Error {
  override readonly name = 'PastError'
}

/** Decode history.json, in Node and in the page alike. */
export function decodePast(json: string): PastPack {
  let file: { schema?: unknown; hash?: unknown; content?: Record<string, unknown> }
  try {
    file = JSON.parse(json) as typeof file
  } catch {
    throw new PastError('history.json is not readable as JSON')
  }
  if (file.schema !== pastSchema || typeof file.hash !== 'string' || typeof file.content !== 'object')
    throw new PastError(`history.json is not of schema ${pastSchema}`)
  const { history, targets, others, parameters } = file.content as unknown as Omit<PastPack, 'hash'>
  const arrays = Object.fromEntries(pastArrays.map((name) => [name, Float64Array.from(history.evidence[name])]))
  const byId = Object.fromEntries(parameters.map((each): [string, Parameter] => [each.id, each]))
  return {
    hash: file.hash,
    history: { ...history, evidence: { ...history.evidence, ...arrays, parameters: byId } },
    targets,
    others,
    parameters,
  }
}
