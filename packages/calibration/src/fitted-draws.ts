import { driftScale, type Backcast, type Evidence } from '@wlz/core'
import type { Fit } from './fit.ts'

/** Scores of the fitted parameters, without the drift up to the cutoff, because a projection starts from its base year. */
export const asFitted = ({ parameters, scores }: Fit): ReadonlyMap<string, Float64Array> =>
  new Map(parameters.map((id) => [id, scores.get(id)!]))

/** Evidence with a factor on the stated drift of rates. */
export function straying(evidence: Evidence, scale: number): Evidence {
  const given = evidence.parameters[driftScale]!
  return {
    ...evidence,
    parameters: { ...evidence.parameters, [driftScale]: { ...given, low: scale, central: scale, high: scale } },
  }
}

/** Values of the draws that the model did not refuse. */
export function soundOf({ refused, draws }: Backcast, values: Float64Array): Float64Array {
  const out = new Set(refused)
  const sound = Array.from({ length: draws }, (_, draw) => draw).filter((draw) => !out.has(draw))
  return Float64Array.from(sound, (draw) => values[draw]!)
}

export const round4 = (value: number): number => Math.round(value * 1e4) / 1e4
/** Round to six digits, which is more precise than the data. */
export const short = (value: number): number => Number(value.toPrecision(6))
