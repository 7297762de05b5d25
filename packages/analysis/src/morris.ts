import { meanSimple, sampleStandardDeviation } from 'simple-statistics'
import { AnalysisError } from './fault.ts'

/**
 * Morris screening. A trajectory starts at a random point and moves every input once, in a random order.
 *
 * Inputs live on four levels, the middles of equal strata of chance (1/8, 3/8, 5/8, 7/8); a move goes half the range, from
 * 1/8 to 5/8 or from 3/8 to 7/8 or back. So a level is never at the end of a distribution, which can be infinite.
 * @see M. D. Morris, "Factorial sampling plans for preliminary computational experiments", Technometrics 33 (1991)
 */
export interface Screening {
  readonly inputs: number
  readonly trajectories: number
  /** [trajectory][step] the input that moves. */
  readonly order: Int32Array
}

/** @param key the place of an input in the order of a trajectory is that of its key among the keys */
export function screening(
  inputs: number,
  trajectories: number,
  key: (input: number, trajectory: number) => number,
): Screening {
  const order = new Int32Array(inputs * trajectories)
  for (let trajectory = 0; trajectory < trajectories; trajectory++) {
    const keys = Array.from({ length: inputs }, (_, input) => key(input, trajectory))
    const sorted = keys.map((_, input) => input).sort((one, two) => keys[one]! - keys[two]! || one - two)
    order.set(sorted, trajectory * inputs)
  }
  return { inputs, trajectories, order }
}

/** Number of runs of a screening: the start of every trajectory, and one for each move. */
export const screeningRows = ({ inputs, trajectories }: Screening): number => trajectories * (inputs + 1)

/** [row] true for an input that has moved by then, and the trajectory of the row. */
export function hasMoved({ inputs, trajectories, order }: Screening): (row: number, input: number) => boolean {
  const step = new Int32Array(inputs * trajectories)
  for (let trajectory = 0; trajectory < trajectories; trajectory++)
    for (let place = 0; place < inputs; place++)
      step[trajectory * inputs + order[trajectory * inputs + place]!] = place + 1
  return (row, input) => step[Math.floor(row / (inputs + 1)) * inputs + input]! <= row % (inputs + 1)
}

const levels = 4

/** Level at which a name starts: the middle of the stratum in which a uniform falls. */
export const startLevel = (uniform: number): number => (Math.floor(uniform * levels) + 0.5) / levels

/** Level at which a move from a level ends. */
export const movedLevel = (start: number): number => (start < 0.5 ? start + 0.5 : start - 0.5)

/** Elementary effects of one input that moves half its range. */
export interface Effect {
  /** Mean size of the change: how much the input matters, whatever the direction. */
  readonly size: number
  /** Standard error of that mean; null with one trajectory. */
  readonly sizeError: number | null
  /** Mean change when the input moves up; undefined for inputs that move several things at once. */
  readonly mean: number | undefined
  /** Standard deviation of that change: large when the effect is non-linear or interacts with other inputs. */
  readonly spread: number | undefined
}

/**
 * @param values [row] outcome
 * @param sign +1 when the move of an input in a trajectory goes up, -1 when down, 0 when it has no one direction
 */
export function screeningEffects(
  plan: Screening,
  values: Float64Array,
  sign: (input: number, trajectory: number) => 1 | -1 | 0,
): Effect[] {
  const { inputs, trajectories, order } = plan
  if (values.length !== screeningRows(plan))
    throw new AnalysisError({ code: 'unequal-draws', base: screeningRows(plan), other: values.length })
  const changes = Array.from({ length: inputs }, () => new Float64Array(trajectories))
  for (let trajectory = 0; trajectory < trajectories; trajectory++)
    for (let step = 0; step < inputs; step++) {
      const row = trajectory * (inputs + 1) + step
      changes[order[trajectory * inputs + step]!]![trajectory] = values[row + 1]! - values[row]!
    }
  return changes.map((change, input) => {
    const size = summary(change.map(Math.abs))
    const isSigned = change.every((_, trajectory) => sign(input, trajectory) !== 0)
    const up = isSigned ? summary(change.map((value, trajectory) => value * sign(input, trajectory))) : undefined
    return {
      size: size.mean,
      sizeError: size.deviation === null ? null : size.deviation / Math.sqrt(trajectories),
      mean: up?.mean,
      spread: up?.deviation ?? undefined,
    }
  })
}

function summary(values: Float64Array): { mean: number; deviation: number | null } {
  const list = Array.from(values)
  return { mean: meanSimple(list), deviation: list.length < 2 ? null : sampleStandardDeviation(list) }
}
