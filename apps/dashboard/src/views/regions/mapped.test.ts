import type { CompareResult, RegionsResult, RunResult, TippingResult } from '@wlz/study'
import { expect, it } from 'vitest'
import { differenceMapped, laterMapped, levelMapped, yearMapped } from './mapped.ts'

const years = [2034, 2035]
const bands = (mean: number[], p10 = mean, p90 = mean) => ({ mean, p10, p90 })
const region = (code: string, waiting: number, people: number) =>
  ({
    run: { region: code },
    years,
    indicators: {
      'waiting.total': bands([1, waiting], [1, waiting / 2], [1, waiting * 2]),
      'population.80plus': bands([people, people]),
    },
  }) as unknown as RunResult
const sides = (code: string, above: number, below: number) =>
  ({
    run: { region: code },
    years,
    indicators: { 'waiting.total': { above: [0, above], below: [0, below] } },
  }) as unknown as RegionsResult

it('tells an amount of a thousand people, so that a large region is not dark by its size', () => {
  const { places, scale } = levelMapped([region('a', 200, 10_000), region('b', 40, 2_000)], 'waiting.total', 2035, 1000)
  expect(places.get('a')).toEqual({ value: 20, low: 10, high: 40, isApart: undefined })
  expect(places.get('b')!.value).toBe(20)
  expect(scale).toEqual([0.1, 20, 0.5, 20]) // of all years: the scale stays where it is when the year moves
  expect(levelMapped([region('a', 200, 10_000)], 'waiting.total', 2035, undefined).places.get('a')!.value).toBe(200)
})

it('sets a region apart when nine of ten draws lie on one side of the country', () => {
  const { places } = levelMapped(
    ['a', 'b', 'c'].map((code) => region(code, 10, 1_000)),
    'waiting.total',
    2035,
    1000,
    [sides('a', 0.95, 0.05), sides('b', 0.7, 0.3), sides('c', 0.02, 0.9)],
  )
  expect([...places.values()].map(({ isApart }) => isApart)).toEqual([true, false, true])
})

it('sets a difference apart when its band does not hold zero', () => {
  const compared = (code: string, low: number, high: number) =>
    ({
      run: { region: code },
      years,
      base: { indicators: { 'population.80plus': bands([500, 500]) } },
      others: [{ indicators: { 'waiting.total': { difference: bands([0, -5], [0, low], [0, high]) } } }],
    }) as unknown as CompareResult
  const { places } = differenceMapped([compared('a', -9, -1), compared('b', -9, 2)], 'waiting.total', 2035, 1000)
  expect(places.get('a')).toEqual({ value: -10, low: -18, high: -2, isApart: true })
  expect(places.get('b')!.isApart).toBe(false)
})

it('tells the year of a norm of the scenario, and how much later than under the base', () => {
  const norms = (p50: number | null, more: object) => ({ norms: [{ p10: 2030, p50, p90: null, ...more }] })
  const result = (code: string, p50: number | null, later: number, earlier: number) =>
    ({
      run: { region: code },
      years,
      scenarios: [
        norms(2026, {}),
        norms(p50, { shift: { later, earlier }, besideRegions: { later: 0.95, earlier: 0 } }),
      ],
    }) as unknown as TippingResult
  const results = [result('a', 2034, 0.5, 0.1), result('b', null, 0, 0)]
  expect(yearMapped(results, 0).places.get('a')).toEqual({ value: 2034, low: 2030, high: undefined, isApart: true })
  expect(yearMapped(results, 0).places.get('b')!.value).toBeUndefined()
  expect(yearMapped(results, 0).scale).toEqual([2034])
  expect(laterMapped(results, 0).places.get('a')).toMatchObject({ value: 0.4, isApart: true })
  expect(laterMapped(results, 0).places.get('b')).toMatchObject({ value: 0, isApart: false })
})
