import type { RunResult } from '@wlz/study'
import { describe, expect, it } from 'vitest'
import { earlyWord, pairedWith } from './paired.ts'

const bandNames = ['p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95', 'mean'] as const

/** A result of one outcome in one year: seven quantiles and the mean. */
function result(values: readonly number[], unit = 'persons', draws = 16, region = 'CZ40'): RunResult {
  const bands = Object.fromEntries(bandNames.map((name, index) => [name, [values[index]!]]))
  return {
    run: { region, seed: 's', draws },
    years: [2030],
    indicators: { it: { ...bands, unit } },
  } as unknown as RunResult
}

const valuesOf = (of: RunResult) => bandNames.map((name) => of.indicators['it']![name][0])
const few = [80, 82, 90, 100, 110, 118, 120, 101]
const all = [70, 75, 88, 97, 108, 120, 126, 98]

describe('pairedWith', () => {
  it('is the full reference where the scenario changes nothing', () => {
    expect(valuesOf(pairedWith(result(few), result(few), result(all)))).toEqual(all)
  })

  it('adds what the scenario changes in the same draws', () => {
    const less = few.map((value) => value - 5)
    expect(valuesOf(pairedWith(result(less), result(few), result(all)))).toEqual(all.map((value) => value - 5))
  })

  it('keeps quantiles in order around the middle line, and counts above zero and chances below one', () => {
    const crossed = valuesOf(
      pairedWith(
        result([80, 82, 99, 100, 101, 118, 120, 101]),
        result([80, 82, 60, 100, 140, 118, 120, 101]),
        result(all),
      ),
    )
    expect(crossed[3]).toBe(97)
    expect(crossed.slice(0, 7)).toEqual(crossed.slice(0, 7).toSorted((a, b) => a! - b!))
    const none = few.map(() => 0)
    expect(valuesOf(pairedWith(result(none), result(few), result(all)))[0]).toBe(0)
    const chance = (value: number) =>
      result(
        bandNames.map(() => value),
        'chance',
      )
    expect(valuesOf(pairedWith(chance(1), chance(0.5), chance(0.7)))[7]).toBe(1)
  })
})

describe('earlyWord', () => {
  const of = (draws: number, region?: string) => result(few, 'persons', draws, region)
  it('needs more draws of the reference than of the scenario, of the same area', () => {
    expect(earlyWord(of(16), of(16), of(512))).toBeDefined()
    expect(earlyWord(of(512), of(512), of(512))).toBeUndefined()
    expect(earlyWord(of(16, 'NL'), of(16, 'NL'), of(512))).toBeUndefined()
  })
})
