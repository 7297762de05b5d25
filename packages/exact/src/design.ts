/**
 * Chance laid down instead of drawn: for the designs of a sensitivity analysis, where the same inputs must hold the same
 * values in chosen runs. A design stands under a seed of its own, so that a uniform stays a function of seed, name and
 * draw alone: a seed may stand for one design only.
 */
export interface Design {
  readonly seed: string
  /** Every name that chance enters through. */
  readonly names: readonly string[]
  readonly fromDraw: number
  readonly draws: number
  /** [name][draw - fromDraw] within (0, 1). */
  readonly uniforms: Float64Array
}

/** The uniforms of one name for the draws from `fromDraw` on. */
export interface Laid {
  readonly fromDraw: number
  readonly uniforms: Float64Array
}

let laidDown: Design | undefined

/** Do some work in which that seed means this design. */
export function withDesign<T>(design: Design, work: () => T): T {
  const before = laidDown
  laidDown = design
  try {
    return work()
  } finally {
    laidDown = before
  }
}

/**
 * What a design lays down for a name; undefined where the seed is no design.
 * @throws RangeError when the seed is a design that forgot the name: chance of its own would spoil it in silence
 */
export function laidFor(seed: string, name: string): Laid | undefined {
  if (laidDown === undefined || laidDown.seed !== seed) return undefined
  const { names, fromDraw, draws, uniforms } = laidDown
  const place = names.indexOf(name)
  if (place < 0) throw new RangeError(`the design lays down no ${name}`)
  return { fromDraw, uniforms: uniforms.subarray(place * draws, (place + 1) * draws) }
}
