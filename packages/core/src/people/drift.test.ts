import { describe, expect, it } from 'vitest'
import { readPack } from '../../test/pack.ts'
import { lanes } from '../engine/columns.ts'
import type { Evidence } from '../engine/evidence.ts'
import { Parameters } from '../engine/parameters.ts'
import { driftHalfLife, driftScale, readDrift, sizeOf, strayingRates, type StrayingRate } from './drift.ts'

const { evidence } = readPack()
const years = 12
const halfLife = 5
const memory = 0.5 ** (1 / halfLife)
const size = 0.05
const scale = 1.6

function saying(values: Readonly<Record<string, number>>): Evidence {
  const parameters = { ...evidence.parameters }
  for (const [id, value] of Object.entries(values))
    parameters[id] = { ...parameters[id]!, low: value, central: value, high: value }
  return { ...evidence, parameters }
}
const known = saying({
  [driftHalfLife]: halfLife,
  [driftScale]: scale,
  [sizeOf('need.vv')]: size,
  [sizeOf('choice.vpt')]: size,
})

/** [year][draw] of many draws, a column at a time. */
function paths(of: Evidence, rate: StrayingRate, from?: number): number[][] {
  const columns = Array.from({ length: 64 }, (_, index) => {
    const list = {
      seed: 'drift',
      draws: Int32Array.from({ length: lanes }, (_, lane) => index * lanes + lane),
      isCentral: false,
    }
    return readDrift(new Parameters(of, list), list, 2024, years, from)[rate]
  })
  return Array.from({ length: years }, (_, year) => columns.flatMap((column) => [...column[year]!]))
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Variance after a number of years: a slope that fades, and steps that do. */
const variance = (passed: number) =>
  (size * scale) ** 2 * ((passed * memory ** (passed - 1)) ** 2 + (1 - memory ** (2 * passed)) / (1 - memory ** 2))

describe('a rate that strays', () => {
  it('spreads as slope and steps say, first wider and then no more', () => {
    const utility = paths(known, 'choice.vpt')
    for (const passed of [1, 3, 12]) {
      const values = utility[passed - 1]!
      expect(mean(values.map((value) => value * value)) / variance(passed)).toBeGreaterThan(0.95)
      expect(mean(values.map((value) => value * value)) / variance(passed)).toBeLessThan(1.05)
    }
    expect(variance(40)).toBeLessThan(variance(12))
  })

  it('is on average what it would be without: bands widen, means stay', () => {
    const logs = paths(known, 'need.vv')
    for (const year of [0, 5, 11]) expect(mean(logs[year]!.map(Math.exp))).toBeCloseTo(1, 2)
  })

  it('stands still before its first year, and begins from nothing', () => {
    const late = paths(known, 'need.vv', 2030)
    expect(
      late
        .slice(0, 6)
        .flat()
        .every((value) => value === 0),
    ).toBe(true)
    expect(mean(late[6]!.map(Math.exp))).toBeCloseTo(1, 2)
    expect(mean(late[6]!.map((value) => value * value))).toBeLessThan(1.1 * variance(1))
  })

  it('does nothing at a scale or a size of zero', () => {
    const silent = Object.fromEntries(strayingRates.map((rate) => [sizeOf(rate), 0]))
    for (const of of [saying({ [driftScale]: 0 }), saying(silent)])
      for (const rate of strayingRates)
        expect(paths(of, rate).every((year) => year.every((value) => value === 0))).toBe(true)
  })
})
