import type { PastPack } from '@wlz/data'
import { normalQuantile } from '@wlz/exact'
import { expect, it } from 'vitest'
import { target, vintage } from '../test/target.ts'
import { forecastChances, projectedChances, type Forecast } from './calibration.ts'
import { scaleAt } from './scale.ts'

const series = Array.from({ length: 40 }, (_, index) => `s${index}`)
const pastOf = (value: number, later: number) =>
  ({
    targets: series.flatMap((name) => [
      target(name, '2017-12-31', 100),
      target(name, '2018-12-31', value),
      target(name, '2020-12-31', later),
    ]),
  }) as unknown as PastPack

/** Middle 100; one unit wide by parameters, and as wide again by what strays at scale one. */
const normal = (sd: number) => projectedChances.map((chance) => 100 + sd * normalQuantile(chance))
const forecast = (name: string, year: number): Forecast => ({
  id: `${name} ${year}-12-31`,
  quantiles: forecastChances.map((chance) => 100 + normalQuantile(chance)),
  projected: normal(Math.SQRT2),
  bare: normal(1),
})
const made = vintage(
  2017,
  series.flatMap((name) => [forecast(name, 2018), forecast(name, 2020)]),
)

it('is one where nothing was missed, or nothing is known yet', () => {
  expect(scaleAt(pastOf(100.5, 100), [made], 2019)).toBe(1)
  expect(scaleAt(pastOf(110, 100), [made], 2017)).toBe(1)
  expect(scaleAt(pastOf(110, 100), [], 2019)).toBe(1)
})

it('is where the spread is as large as what was missed, but for five points that were not', () => {
  // Errors of four: the spread that fits them alone is four, so what strays would be the root of fifteen. All errors are alike, so the forty points count for few.
  const found = scaleAt(pastOf(104, 100), [made], 2019)
  expect(found).toBeGreaterThan(1.2)
  expect(found).toBeLessThan(Math.sqrt(15))
})

it('knows nothing of what came after the cutoff', () => {
  expect(scaleAt(pastOf(104, 150), [made], 2019)).toBe(scaleAt(pastOf(104, 100), [made], 2019))
})
