import { quantile, quantileSorted } from 'simple-statistics'
import { bench, describe } from 'vitest'
import { bandLevels } from './bands.ts'
import { quantiles } from './quantile.ts'

/** Seven quantiles of a column: ours, against simple-statistics and against sorting, on bell-shaped draws. */
const levels = Object.values(bandLevels)
let sink = 0

for (const count of [64, 1_024, 10_000]) {
  const columns = Array.from({ length: 100 }, (_, column) => bellShaped(count, column + 1))
  const over = (work: (draws: Float64Array) => void) => () => columns.forEach(work)
  describe(`seven quantiles of ${count} draws, 100 columns`, () => {
    bench(
      'ours',
      over((draws) => void (sink += quantiles(draws, levels)[3]!)),
    )
    bench(
      'sort, then quantileSorted',
      over((draws) => {
        const sorted = draws.slice().sort() as unknown as number[]
        for (const level of levels) sink += quantileSorted(sorted, level)
      }),
    )
    bench(
      'simple-statistics quantile',
      over((draws) => void (sink += quantile(draws as unknown as number[], levels)[3]!)),
    )
  })
}

/** Sums of four uniform draws (mulberry32), the same every time. */
function bellShaped(count: number, seed: number): Float64Array {
  let state = seed
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return Float64Array.from({ length: count }, () => uniform() + uniform() + uniform() + uniform())
}

export { sink }
