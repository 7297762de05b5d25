import { readFileSync } from 'node:fs'
import {
  noStart,
  emptyState,
  monthlyColumns,
  noPolicy,
  populationColumns,
  reuse,
  runRegions,
  yearlyColumns,
  type Outcome,
} from '@wlz/core'
import { decodePack } from '@wlz/data'

declare global {
  var exactCalls: number | undefined
}

/** Two columns of every region: more than the engine keeps the ageing of, so that no time is that of what was known. */
const draws = 512
/** Calls of exp and ln do not depend on the number of draws, as long as columns are full. */
const drawsToCount = 64

const read = (file: string) => readFileSync(`packages/data/dist/${file}`)
function readEvidence() {
  const bytes = read('evidence.bin')
  return decodePack(
    read('evidence.json').toString(),
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  ).evidence
}

const evidence = readEvidence()
const regions = evidence.regions.map((_, index) => index)

/** All regions of the reference, one after the other as a study runs them; a number that hangs on all of it, so that nothing is optimised away. */
function runAll(draws: number): number {
  let sum = 0
  for (const region of regions) {
    const [{ data }] = runRegions({
      evidence,
      policy: noPolicy,
      start: noStart,
      seed: 'bench',
      regions: [region],
      fromDraw: 0,
      draws,
    }) as [Outcome]
    sum += data.at(-1)!
    reuse([data])
  }
  return sum
}

/** Region, years and draws of one call: what a time or a count is divided by. */
const steps = (draws: number) => regions.length * evidence.years * draws

/** Calls of exp and ln per region, year and draw; only the counted bundle knows. */
export function countExps(): number {
  globalThis.exactCalls = 0
  runAll(drawsToCount)
  return globalThis.exactCalls / steps(drawsToCount)
}

/**
 * Stocks that are brought up to date per region, year and draw, by the layout of the state, people alive by age and sex among
 * them: flows, sums and outputs do not count.
 */
function stockUpdates(): number {
  const state = emptyState()
  return 12 * monthlyColumns(state).length + yearlyColumns(state).length + populationColumns
}

/** The fastest of some warmed calls, in nanoseconds of CPU time per region, year and draw. */
export function measure(exps: number): { readonly ns: number; readonly stockUpdates: number; readonly exps: number } {
  let sink = runAll(drawsToCount) + runAll(drawsToCount)
  let best = Number.POSITIVE_INFINITY
  const end = performance.now() + 15_000
  do {
    const start = process.cpuUsage()
    sink += runAll(draws)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, ((user + system) * 1000) / steps(draws))
  } while (performance.now() < end)
  if (!Number.isFinite(sink)) throw new Error('the bench ran on something else than numbers')
  return { ns: best, stockUpdates: stockUpdates(), exps }
}
