import { hashed } from './hashed.ts'

/** Scores of a candidate. Objectives are minimised; `violation` above zero is the distance from a feasible candidate. */
export interface Worth {
  readonly objectives: readonly number[]
  readonly violation: number
}

/** Pareto dominance: at least as good in every objective and better in one; feasible goes before infeasible. */
export function dominates(one: Worth, two: Worth): boolean {
  if (one.violation !== two.violation && (one.violation > 0 || two.violation > 0)) return one.violation < two.violation
  let isBetter = false
  for (const [place, value] of one.objectives.entries()) {
    if (value > two.objectives[place]!) return false
    if (value < two.objectives[place]!) isBetter = true
  }
  return isBetter
}

/** Places of the candidates that no other dominates. */
export const frontier = (worths: readonly Worth[]): number[] =>
  [...worths.keys()].filter((place) => !worths.some((other) => dominates(other, worths[place]!)))

/** [candidate] its front: 0 for those that nothing dominates, 1 for those that only front 0 dominates, and so on. */
export function frontsOf(worths: readonly Worth[]): Int32Array {
  const fronts = new Int32Array(worths.length).fill(-1)
  for (let front = 0, left = worths.length; left > 0; front++) {
    const open = [...worths.keys()].filter((place) => fronts[place]! < 0)
    const best = open.filter((place) => !open.some((other) => dominates(worths[other]!, worths[place]!)))
    for (const place of best) fronts[place] = front
    left -= best.length
  }
  return fronts
}

/** [candidate] crowding distance within its front; infinite at the ends. */
export function crowding(worths: readonly Worth[], fronts: Int32Array): Float64Array {
  const distance = new Float64Array(worths.length)
  for (const front of new Set(fronts)) {
    const members = [...worths.keys()].filter((place) => fronts[place] === front)
    for (let objective = 0; objective < worths[0]!.objectives.length; objective++) {
      const at = (place: number) => worths[place]!.objectives[objective]!
      const order = members.toSorted((one, two) => at(one) - at(two) || one - two)
      const width = at(order.at(-1)!) - at(order[0]!)
      distance[order[0]!] = distance[order.at(-1)!] = Infinity
      for (let step = 1; step < order.length - 1 && width > 0; step++)
        distance[order[step]!]! += (at(order[step + 1]!) - at(order[step - 1]!)) / width
    }
  }
  return distance
}

export interface Search {
  /** [gene] number of levels. */
  readonly levels: readonly number[]
  readonly population: number
  readonly generations: number
  readonly seed: number
}

/**
 * NSGA-II on levels: non-dominated sorting, crowding distance, uniform crossover and mutation.
 *
 * It yields candidates and takes their scores, so that the caller decides how to run them. Equal seeds give equal searches.
 * @see K. Deb et al., "A fast and elitist multiobjective genetic algorithm: NSGA-II", IEEE Trans. Evol. Comput. 6 (2002)
 */
export function* nsga2({
  levels,
  population,
  generations,
  seed,
}: Search): Generator<number[][], void, readonly Worth[]> {
  let count = 0
  const chance = () => hashed(seed, count++)
  const pick = (below: number) => Math.floor(chance() * below)
  let parents = Array.from({ length: population }, () => levels.map((each) => pick(each)))
  let worths = yield parents
  for (let generation = 0; generation < generations; generation++) {
    const fronts = frontsOf(worths)
    const distance = crowding(worths, fronts)
    const beats = (one: number, two: number) =>
      fronts[one]! < fronts[two]! || (fronts[one] === fronts[two] && distance[one]! > distance[two]!)
    const parent = () => {
      const [one, two] = [pick(population), pick(population)]
      return parents[beats(one, two) ? one : two]!
    }
    const children = Array.from({ length: population }, () => {
      const [mother, father] = [parent(), parent()]
      return levels.map((each, gene) =>
        chance() < 1 / levels.length ? pick(each) : (chance() < 0.5 ? mother : father)[gene]!,
      )
    })
    const born = yield children
    const all = distinct([...parents, ...children], [...worths, ...born])
    const kept = survivors(all.worths, population)
    parents = Array.from({ length: population }, (_, place) => all.genomes[kept[place % kept.length]!]!)
    worths = Array.from({ length: population }, (_, place) => all.worths[kept[place % kept.length]!]!)
  }
}

/** Remove duplicate genomes, because copies would crowd out others. */
function distinct(genomes: readonly number[][], worths: readonly Worth[]): { genomes: number[][]; worths: Worth[] } {
  const places = [...new Map(genomes.map((genome, place) => [genome.join(), place])).values()]
  return { genomes: places.map((place) => genomes[place]!), worths: places.map((place) => worths[place]!) }
}

function survivors(worths: readonly Worth[], count: number): number[] {
  const fronts = frontsOf(worths)
  const distance = crowding(worths, fronts)
  const order = [...worths.keys()].sort(
    (one, two) =>
      fronts[one]! - fronts[two]! || (distance[one] === distance[two] ? one - two : distance[two]! - distance[one]!),
  )
  return order.slice(0, count)
}

/** Every combination of levels. */
export function everyCombination(levels: readonly number[]): number[][] {
  return levels.reduce<number[][]>(
    (all, each) => all.flatMap((before) => Array.from({ length: each }, (_, level) => [...before, level])),
    [[]],
  )
}

/** [plan][world] regret: benefit of the best plan in that world less that of the plan. */
export function regrets(benefits: readonly (readonly number[])[]): number[][] {
  const best = benefits[0]!.map((_, world) => Math.max(...benefits.map((plan) => plan[world]!)))
  return benefits.map((plan) => plan.map((benefit, world) => best[world]! - benefit))
}
