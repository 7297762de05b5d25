import { describe, expect, it } from 'vitest'
import { lane, nothing, rows } from '../../test/lane.ts'
import type { Table } from '../engine/columns.ts'
import { cells } from './groups.ts'
import { coveredExcess, expectedPeople, groupMortality, leastOutside, sumsOf, sumTable } from './mortality.ts'

const table = (value: number | ((cell: number) => number)) =>
  rows(...Array.from({ length: cells }, (_, cell) => (typeof value === 'number' ? value : value(cell)))).block

function summed(people: Table, rates: Table) {
  const sums = rows(0, 0, 0, 0)
  sumTable(sums.block, people, rates)
  return { ...sumsOf(sums), block: sums.block }
}
/** Men of 85 and over: thirty in a band that dies at a tenth, ten in one that dies at a fifth. */
const someAtEighty = () =>
  summed(
    table((cell) => (cell === 8 ? 30 : cell === 9 ? 10 : 0)),
    table((cell) => (cell === 8 ? 0.1 : 0.2)),
  )

describe('sums over an age table', () => {
  it('take people and deaths of both sexes, all and from 80', () => {
    const sums = summed(table(1), table(0.1))
    expect(sums.people[0]).toBe(20)
    expect(sums.deaths[0]).toBeCloseTo(2, 12)
    expect(sums.people80[0]).toBe(8)
    expect(sums.deaths80[0]).toBeCloseTo(0.8, 12)
    expect(someAtEighty().people80[0]).toBe(40)
    expect(
      summed(
        table((cell) => (cell % 10 === 5 ? 7 : 0)),
        table(0.1),
      ).people80[0],
    ).toBe(0)
  })
})

describe('mortality of a group', () => {
  it('is that of the population at its ages, times its excess', () => {
    const mean = nothing()
    groupMortality(mean, someAtEighty().block, lane(2))
    expect(mean[0]).toBeCloseTo(2 * (0.75 * 0.1 + 0.25 * 0.2), 12)
  })

  it('is nothing where there is nobody', () => {
    const mean = nothing()
    groupMortality(mean, summed(table(0), table(0.1)).block, lane(2))
    expect(mean[0]).toBe(0)
  })
})

describe('excess mortality as use grows', () => {
  const excess = (people: number) => {
    const out = nothing()
    const expected = nothing()
    expectedPeople(expected, table(1000), new Float64Array(cells).fill(0.05))
    coveredExcess(out, lane(2.4), lane(people * cells), expected, lane(1), lane(0.5))
    return out[0]!
  }

  it('is that of the base year as long as use by age is', () => {
    expect(excess(50)).toBe(2.4)
    expect(excess(30)).toBe(2.4)
  })

  it('is lower for those who come in earlier in the course of frailty', () => {
    // Twice as many: half at the old excess, half at the marginal half of it.
    expect(excess(100)).toBeCloseTo(2.4 * 0.75, 12)
    expect(excess(200)).toBeLessThan(excess(100))
  })

  it('keeps half of the first mortality outside, as the model promises', () => {
    expect(leastOutside).toBe(0.5)
  })
})
