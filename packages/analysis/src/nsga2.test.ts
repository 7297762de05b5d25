import { describe, expect, it } from 'vitest'
import {
  crowding,
  dominates,
  everyCombination,
  frontier,
  frontsOf,
  nsga2,
  regrets,
  type Search,
  type Worth,
} from './nsga2.ts'

const worth = (objectives: number[], violation = 0): Worth => ({ objectives, violation })

/** Run a search on a function; everything it judged, once. */
function search(settings: Search, judge: (genome: readonly number[]) => Worth): Map<string, Worth> {
  const judged = new Map<string, Worth>()
  const steps = nsga2(settings)
  for (let step = steps.next(); !step.done;) {
    const worths = step.value.map(judge)
    step.value.forEach((genome, place) => judged.set(genome.join(), worths[place]!))
    step = steps.next(worths)
  }
  return judged
}

const frontOf = (judged: ReadonlyMap<string, Worth>) => {
  const keys = [...judged.keys()]
  return frontier([...judged.values()])
    .map((place) => keys[place]!)
    .toSorted()
}

describe('dominance', () => {
  it('is at least as good in all and better in one, and what is allowed goes first', () => {
    expect(dominates(worth([1, 2]), worth([1, 3]))).toBe(true)
    expect(dominates(worth([1, 2]), worth([1, 2]))).toBe(false)
    expect(dominates(worth([0, 4]), worth([1, 3]))).toBe(false)
    expect(dominates(worth([9, 9]), worth([1, 1], 0.1))).toBe(true)
    expect(dominates(worth([9, 9], 0.1), worth([1, 1], 0.2))).toBe(true)
  })

  it('sorts into fronts, with the ends of a front the least crowded', () => {
    const worths = [worth([0, 4]), worth([1, 2]), worth([4, 0]), worth([2, 3]), worth([5, 5])]
    expect([...frontsOf(worths)]).toEqual([0, 0, 0, 1, 2])
    expect([...crowding(worths, frontsOf(worths))].slice(0, 3)).toEqual([Infinity, 2, Infinity])
  })
})

describe('search', () => {
  // two aims that pull apart, a third gene that only costs, and a rule that forbids a corner
  const judge = ([x, y, z]: readonly number[]): Worth =>
    worth([x! * x! + z!, (x! - 6) * (x! - 6) + (y! - 2) * (y! - 2) + z!], x! + y! < 2 ? 2 - x! - y! : 0)
  const levels = [9, 5, 6]

  it('finds the frontier that trying everything finds, for each of several seeds', () => {
    const all = new Map(everyCombination(levels).map((genome) => [genome.join(), judge(genome)]))
    expect(all.size).toBe(9 * 5 * 6)
    for (const seed of [1, 2, 3])
      expect(frontOf(search({ levels, population: 24, generations: 30, seed }, judge))).toEqual(frontOf(all))
  })

  it('is the same for the same seed, and another for another', () => {
    const run = (seed: number) => [...search({ levels, population: 8, generations: 4, seed }, judge).keys()]
    expect(run(5)).toEqual(run(5))
    expect(run(5)).not.toEqual(run(6))
  })
})

describe('regret', () => {
  it('is what is missed against the best plan of each world', () => {
    expect(regrets([[3, 0], [1, 5]])).toEqual([[0, 5], [2, 0]]) // prettier-ignore
  })
})
