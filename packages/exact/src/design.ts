/**
 * Uniforms that are prescribed and not drawn, for the designs of a sensitivity analysis in which chosen runs must share the
 * values of some inputs. A design has a seed of its own, so that a uniform stays a pure function of seed, name and draw.
 * One seed stands for one design only.
 */
export interface Design {
  readonly seed: string
  /** Names of all random streams. */
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

/** Run some work during which the seed means this design. */
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
 * Uniforms that a design prescribes for a name; undefined when the seed is no design.
 * @throws RangeError when the design has no column for the name, because drawing it would silently break the design
 */
export function laidFor(seed: string, name: string): Laid | undefined {
  if (laidDown === undefined || laidDown.seed !== seed) return undefined
  const { names, fromDraw, draws, uniforms } = laidDown
  const place = names.indexOf(name)
  if (place < 0) throw new RangeError(`the design lays down no ${name}`)
  return { fromDraw, uniforms: uniforms.subarray(place * draws, (place + 1) * draws) }
}
