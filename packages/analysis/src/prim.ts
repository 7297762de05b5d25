import { ln } from '@wlz/exact'
import { AnalysisError } from './fault.ts'

/** Draws of inputs, with a mark for those of interest (failed). */
export interface Cases {
  /** [input] of [draw]; any scale, only the order counts. */
  readonly inputs: readonly Float64Array[]
  /** [draw] 1 for a case of interest, 0 for another. */
  readonly isHit: Uint8Array
}

/** One side of a box: the input is at least `low` and at most `high`. */
export interface Limit {
  readonly input: number
  readonly low: number
  readonly high: number
}

/** Box in the space of inputs in which cases of interest are dense. */
export interface Box {
  /** Inputs that the box limits, in the order in which peeling took them. */
  readonly limits: readonly Limit[]
  /** Share of all hits that lie inside. */
  readonly coverage: number
  /** Share of what lies inside that is a hit. */
  readonly density: number
  /** Share of all cases that lie inside. */
  readonly support: number
}

export interface PrimSettings {
  /** Share of the box peeled at a time. */
  readonly alpha: number
  /** Minimum share of all cases that a box must hold. */
  readonly leastSupport: number
  /** Maximum number of inputs that a box may limit, so that people can remember it. */
  readonly mostLimits: number
}

export const usualPrim: PrimSettings = { alpha: 0.05, leastSupport: 0.05, mostLimits: 3 }

/**
 * Peeling trajectory of PRIM: starting from all cases, cut one thin slice after the other off the side that raises the density
 * most. Every box is a trade-off between coverage and density; the list goes from wide to narrow.
 * @see J. H. Friedman and N. I. Fisher, "Bump hunting in high-dimensional data", Statistics and Computing 9 (1999)
 * @see B. P. Bryant and R. J. Lempert, "Thinking inside the box", Technol. Forecast. Soc. Change 77 (2010)
 */
export function peel(cases: Cases, settings: PrimSettings = usualPrim): Box[] {
  const { inputs, isHit } = cases
  const draws = isHit.length
  for (const values of inputs)
    if (values.length !== draws) throw new AnalysisError({ code: 'unequal-draws', base: draws, other: values.length })
  if (draws === 0) throw new AnalysisError({ code: 'no-draws' })
  const orders = inputs.map((values) =>
    Int32Array.from(values.keys()).sort((one, two) => values[one]! - values[two]! || one - two),
  )
  const isInside = new Uint8Array(draws).fill(1)
  const limits = new Map<number, Limit>()
  const boxes = [boxOf(cases, [], isInside)]
  for (;;) {
    const best = bestPeel(cases, orders, isInside, limits, settings)
    if (best === undefined) return boxes
    limits.set(best.limit.input, best.limit)
    for (let draw = 0; draw < draws; draw++)
      if (!holds(best.limit, inputs[best.limit.input]![draw]!)) isInside[draw] = 0
    boxes.push(boxOf(cases, [...limits.values()], isInside))
  }
}

const holds = ({ low, high }: Limit, value: number): boolean => low <= value && value <= high

/** Coverage, density and support of the cases inside. */
function boxOf({ isHit }: Cases, limits: readonly Limit[], isInside: Uint8Array): Box {
  let [inside, hitsInside, hits] = [0, 0, 0]
  for (let draw = 0; draw < isHit.length; draw++) {
    hits += isHit[draw]!
    inside += isInside[draw]!
    hitsInside += isHit[draw]! & isInside[draw]!
  }
  return {
    limits,
    coverage: hits === 0 ? 0 : hitsInside / hits,
    density: inside === 0 ? 0 : hitsInside / inside,
    support: inside / isHit.length,
  }
}

interface Peel {
  readonly limit: Limit
  readonly gain: number
}

/** The slice whose removal raises the density most per case taken off; none when the box would get too small. */
function bestPeel(
  { inputs, isHit }: Cases,
  orders: readonly Int32Array[],
  isInside: Uint8Array,
  limits: ReadonlyMap<number, Limit>,
  { alpha, leastSupport, mostLimits }: PrimSettings,
): Peel | undefined {
  let [inside, hits] = [0, 0]
  for (let draw = 0; draw < isHit.length; draw++) {
    inside += isInside[draw]!
    hits += isHit[draw]! & isInside[draw]!
  }
  const slice = Math.max(1, Math.floor(alpha * inside))
  if (hits === inside || inside - slice < leastSupport * isHit.length) return undefined
  let best: Peel | undefined
  for (const [input, order] of orders.entries()) {
    if (!limits.has(input) && limits.size >= mostLimits) continue
    const old = limits.get(input) ?? { input, low: -Infinity, high: Infinity }
    for (const side of ['low', 'high'] as const) {
      const [taken, hitsTaken, edge] = slab(order, inputs[input]!, isHit, isInside, slice, side)
      if (edge === undefined) continue
      const gain = ((hits - hitsTaken) / (inside - taken) - hits / inside) / taken
      if (gain > 0 && (best === undefined || gain > best.gain)) best = { gain, limit: { ...old, [side]: edge } }
    }
  }
  return best
}

/** Cases in the outer slice of one side, ties kept together, and the new bound of the box. */
function slab(
  order: Int32Array,
  values: Float64Array,
  isHit: Uint8Array,
  isInside: Uint8Array,
  slice: number,
  side: 'low' | 'high',
): [taken: number, hits: number, edge: number | undefined] {
  let [taken, hits] = [0, 0]
  let last: number | undefined
  for (let step = 0; step < order.length; step++) {
    const draw = order[side === 'low' ? step : order.length - 1 - step]!
    if (!isInside[draw]) continue
    if (taken >= slice && values[draw] !== last) return [taken, hits, values[draw]]
    taken++
    hits += isHit[draw]!
    last = values[draw]
  }
  return [taken, hits, undefined] // nothing would be left
}

/**
 * The box to show of a trajectory: the one with the largest harmonic mean of coverage and density.
 * Undefined when no box beats having none.
 */
export function bestBox(boxes: readonly Box[]): Box | undefined {
  const worth = ({ coverage, density }: Box) =>
    coverage + density === 0 ? 0 : (2 * coverage * density) / (coverage + density)
  const found = boxes.reduce((best, box) => (worth(box) > worth(best) ? box : best), boxes[0]!)
  return found.limits.length === 0 ? undefined : found
}

/** Measures of a box on cases that did not shape it. */
export function boxOn(cases: Cases, { limits }: Box): Box {
  const isInside = cases.isHit.map((_, draw) =>
    Number(limits.every((limit) => holds(limit, cases.inputs[limit.input]![draw]!))),
  )
  return boxOf(cases, limits, isInside)
}

/**
 * Probability that a limit adds nothing: that the cases within all other limits of the box are as dense in hits inside
 * this one by chance. Quasi p-value of Bryant and Lempert: a binomial tail, summed exactly.
 */
export function limitByLuck(cases: Cases, box: Box, limit: Limit): number {
  const wider = boxOn(cases, { ...box, limits: box.limits.filter((each) => each !== limit) })
  const inner = boxOn(cases, box)
  const count = Math.round(inner.support * cases.isHit.length)
  const hits = Math.round(inner.density * count)
  return binomialTail(count, hits, wider.density)
}

/** Chance of at least `least` successes in `count` tries. */
export function binomialTail(count: number, least: number, chance: number): number {
  if (least <= 0) return 1
  if (chance <= 0) return 0
  if (chance >= 1) return 1
  // upwards from the term of the mode, in ratios, so that nothing underflows where it matters
  const mode = Math.min(count, Math.floor((count + 1) * chance))
  const terms = new Float64Array(count + 1)
  terms[mode] = 1
  for (let k = mode; k < count; k++) terms[k + 1] = (terms[k]! * (count - k) * chance) / ((k + 1) * (1 - chance))
  for (let k = mode; k > 0; k--) terms[k - 1] = (terms[k]! * k * (1 - chance)) / ((count - k + 1) * chance)
  let [all, tail] = [0, 0]
  for (let k = 0; k <= count; k++) {
    all += terms[k]!
    if (k >= least) tail += terms[k]!
  }
  return tail / all
}

/**
 * Select inputs to peel: those whose cases of interest lean to one side by more than chance gives among so many inputs.
 * Without this, a box of few limits spends them on inputs that look good by chance. Inputs that matter only in combination are
 * missed; the tree, which sees all inputs, is the check.
 * @param cases inputs uniform on (0, 1)
 * @returns numbers of the inputs, the strongest first; none where nothing leans
 */
export function leaningInputs({ inputs, isHit }: Cases, most = 8): number[] {
  const hits = isHit.reduce((sum, hit) => sum + hit, 0)
  const others = isHit.length - hits
  if (hits === 0 || others === 0) return []
  const error = Math.sqrt((1 / 12) * (1 / hits + 1 / others))
  const leaning = inputs.map((values, input) => {
    let [inHits, inAll] = [0, 0]
    for (let draw = 0; draw < values.length; draw++) {
      inAll += values[draw]!
      if (isHit[draw]!) inHits += values[draw]!
    }
    return { input, score: Math.abs(inHits / hits - (inAll - inHits) / others) / error }
  })
  // the largest of k standard scores of chance alone is about sqrt(2 ln k): three for a hundred inputs, 3.3 for 230
  const found = leaning.filter(({ score }) => score > Math.sqrt(2 * ln(Math.max(2, inputs.length))))
  return found
    .toSorted((one, two) => two.score - one.score || one.input - two.input)
    .slice(0, most)
    .map(({ input }) => input)
}
