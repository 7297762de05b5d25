import type { DifferenceResult } from '@wlz/study'
import { describe, expect, it } from 'vitest'
import { amountWriter } from './amounts.ts'
import { differenceMatrix, isOneSided, isZero } from './compare-parts.ts'
import { shownYears } from './headline.ts'
import { drawTable } from './layout.ts'
import { waterfallBars } from './waterfall.ts'

const difference = (unit: string, mean: number, p10: number, p90: number): DifferenceResult => {
  const bands = { mean: [mean], p05: [p10], p10: [p10], p25: [p10], p50: [mean], p75: [p90], p90: [p90], p95: [p90] }
  return { unit, label: 'Naam', axis: 'volume', mean: [0], difference: bands, differenceMcse: [0], pBetter: null }
}

describe('years of a table', () => {
  const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
  it('are milestones where there are two, else spread over the range', () => {
    expect(shownYears(years(2024, 2050), 3)).toEqual([2030, 2040, 2050])
    expect(shownYears(years(2024, 2050), 2)).toEqual([2030, 2040])
    expect(shownYears(years(2024, 2028), 3)).toEqual([2024, 2026, 2028])
    expect(shownYears([2027], 3)).toEqual([2027])
    expect(shownYears([2030], 2)).toEqual([2030])
    expect(shownYears([2048, 2049, 2050], 2)).toContain(2050)
  })
})

describe('amounts of a row', () => {
  it('share one scale, and say the unit of a band once', () => {
    const write = amountWriter('eur', { mean: [36.6e9], p10: [9.5e8], p90: [4e10] }, [0], 'nl', false)
    expect([write.mean(0), write.between(0)]).toEqual(['€ 36,6 mld', '1,0–40,0'])
  })

  it('keep minus signs apart from the dash of a band', () => {
    expect(amountWriter('persons', { mean: [-1_200], p10: [-2_000], p90: [-400] }, [0], 'nl', true).between(0)).toBe(
      '-2.000 tot -400',
    )
    expect(amountWriter('persons', { mean: [10], p10: [-5], p90: [25] }, [0], 'nl', false).between(0)).toBe('-5 tot 25')
  })
})

describe('differences side by side', () => {
  it('star what nine in ten draws agree on, and show zero as zero', () => {
    const rows = [
      { name: 'a', differences: { 'cost.wlz': difference('eur', -2.5e8, -4e8, -1e8) } },
      { name: 'b', differences: { 'cost.wlz': difference('eur', 1e6, -1e6, 4e6) } },
      { name: 'c', differences: { 'cost.wlz': difference('eur', 0, 0, 0) } },
    ]
    const { columns, cells } = differenceMatrix('Scenario', rows, ['cost.wlz'], 0, 80, 'nl')
    expect(columns[1]!.heading).toBe('Wlz (€ mln)')
    expect(cells.map((row) => row[1])).toEqual(['-250*', '+1 ', '0 '])
    expect(isOneSided(rows[1]!.differences['cost.wlz'], 0)).toBe(false)
    expect([isZero(rows[2]!.differences['cost.wlz'], [0]), isZero(rows[1]!.differences['cost.wlz'], [0])]).toEqual([
      true,
      false,
    ])
  })
})

describe('a table', () => {
  it('puts numbers to the right under their heading, without trailing spaces', () => {
    const text = drawTable(
      [
        { heading: 'Naam', width: 6 },
        { heading: '2030', width: 7, align: 'right' },
      ],
      [
        ['één', '12.300'],
        ['twee', '5'],
      ],
    )
    expect(text).toBe(['Naam      2030', '────── ───────', 'één     12.300', 'twee         5'].join('\n'))
  })
})

describe('a waterfall', () => {
  const steps = (...values: number[]) => values.map((value) => ({ name: 'x', value }))
  it('begins each bar where the one before ended, and ends with the total from zero', () => {
    expect(waterfallBars(steps(4, -2, 6), 8)).toEqual(['████    ', '  ░░    ', '  ██████', '████████'])
  })

  it('goes below zero, and draws what is too small as a line', () => {
    expect(waterfallBars(steps(-4, 0, 8), 8)).toEqual(['░░░░    ', '│       ', '████████', '    ████'])
    expect(waterfallBars(steps(0, 0), 4)).toEqual(['│   ', '│   ', '│   '])
    expect(waterfallBars(steps(5, 1e-9), 4)[1]).toBe('   │')
  })
})
