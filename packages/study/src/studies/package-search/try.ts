import { nsga2, type Worth } from '@wlz/analysis'
import { batchSize } from './judge.ts'

/** The level of every handle: a package as the search sees it. */
export type Genome = readonly number[]

type Judge = (genomes: number[][]) => Promise<Worth[]>

/** Try all combinations, a batch at a time; the first batch holds doing nothing and always runs. */
export async function tryAll(genomes: readonly number[][], judge: Judge, goesOn: () => boolean): Promise<void> {
  for (let first = 0; first < genomes.length && (first === 0 || goesOn()); first += batchSize)
    await judge(genomes.slice(first, first + batchSize))
}

/** Two searches from seeds of their own share the budget; packages that one has judged cost the other nothing. */
export async function trySome(
  levels: readonly number[],
  budget: number,
  judge: Judge,
  tried: () => number,
  goesOn: () => boolean,
): Promise<void> {
  const population = Math.max(4, Math.min(24, Math.floor(budget / 8)))
  for (const seed of [1, 2]) {
    const most = (budget * seed) / 2
    const steps = nsga2({ levels, population, generations: 200, seed })
    for (let step = steps.next(); !step.done && tried() + population <= most && (tried() === 0 || goesOn());)
      step = steps.next(await judge(step.value))
  }
}
