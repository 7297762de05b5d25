import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lane, nothing, rows } from '../../../test/lane.ts'
import { sharedColumns } from '../../engine/columns.ts'
import { cells } from '../../people/groups.ts'
import {
  ageTable,
  carePotential,
  dementiaAtHome,
  fadedYears,
  firstIndicaties,
  frailtyFactor,
  informalCareFactor,
  peopleAtRisk,
} from './need.ts'
import { sumFrom } from '../../people/tables.ts'

const byCell = (value: number | ((cell: number) => number)) =>
  rows(...Array.from({ length: cells }, (_, cell) => (typeof value === 'number' ? value : value(cell))))
const table = (value: number | ((cell: number) => number)) => byCell(value).block
/** People in the first two groups; nobody in the others. */
const tables = (first: number, second: number) =>
  rows(...Array.from({ length: 7 * cells }, (_, row) => [first, second][Math.floor(row / cells)] ?? 0)).block
const sum = (parts: readonly Float64Array[]) => parts.reduce((total, part) => total + part[0]!, 0)

describe('sums over bands', () => {
  it('take both sexes from a band up, or between two', () => {
    const total = nothing()
    sumFrom(
      total,
      byCell((cell) => cell),
      8,
    )
    expect(total[0]).toBe(8 + 9 + 18 + 19)
    sumFrom(total, byCell(1), 2, 4)
    expect(total[0]).toBe(6)
  })
})

describe('people at risk', () => {
  it('are alive, not in the Wlz, and not in the delay stage', () => {
    const atRisk = sharedColumns(cells)
    peopleAtRisk(atRisk.block, table(100), tables(10, 5), lane(40), table(0.05))
    expect(atRisk[3]![0]).toBe(83)
  })

  it('are never fewer than nobody', () => {
    const atRisk = sharedColumns(cells)
    peopleAtRisk(atRisk.block, table(10), tables(12, 0), lane(0), table(0))
    expect(atRisk[0]![0]).toBe(0)
  })
})

describe('people with dementia at home', () => {
  it('are the ill outside VV-pg, at least a twentieth of the ill', () => {
    const [home, ill] = [sharedColumns(cells), nothing()]
    dementiaAtHome(
      home.block,
      ill,
      table(1000),
      new Float64Array(cells).fill(0.1),
      lane(1.2),
      table((cell) => (cell === 0 ? 100 : 119)),
      lane(0),
      table(0),
    )
    expect(home[0]![0]).toBeCloseTo(20, 9)
    expect(home[1]![0]).toBeCloseTo(6, 9) // one is left, a twentieth of 120 is kept
    expect(ill[0]).toBeCloseTo(120 * cells, 9)
  })
})

describe('first indicaties', () => {
  const enter = (level: number, postponed = 1, longevity = 1, improvement = 1) => {
    const [entrants, total] = [sharedColumns(cells), nothing()]
    const frailty = sharedColumns(cells)
    frailtyFactor(frailty.block, new Float64Array(cells).fill(improvement), lane(longevity), lane(postponed))
    firstIndicaties(entrants.block, total, table(1000), new Float64Array(cells).fill(0.02), lane(level), frailty.block)
    return total[0]! / cells
  }

  it('are people at risk times a rate times the level', () => {
    expect(enter(1)).toBeCloseTo(20, 9)
    expect(enter(1.5)).toBeCloseTo(30, 9)
  })

  it('come later as death does, when frailty is postponed with it, and not when it is not', () => {
    expect(enter(1, 1, 0.9, 0.8)).toBeCloseTo(20 * 0.72, 9)
    expect(enter(1, 0, 0.9, 0.8)).toBeCloseTo(20, 9)
  })

  it('are never fewer than nobody nor more than there are, in any world', () => {
    const some = fc.double({ min: 0, max: 2, noNaN: true })
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 1.3, noNaN: true }),
        some,
        some,
        (level, postponed, longevity, improvement) => {
          const entrants = enter(level, postponed, longevity, improvement)
          expect(entrants).toBeGreaterThanOrEqual(0)
          expect(entrants).toBeLessThanOrEqual(1000)
        },
      ),
    )
  })
})

describe('growth that fades', () => {
  it('adds up year by year on a straight line to nothing', () => {
    expect(0.02 * fadedYears(0, 10)).toBeCloseTo(0.02, 12)
    expect(0.02 * fadedYears(1, 10)).toBeCloseTo(0.02 + 0.018, 12)
    expect(0.02 * fadedYears(9, 10)).toBeCloseTo(0.11, 12) // 0.02 x (1 + 0.9 + ... + 0.1)
    expect(0.02 * fadedYears(40, 10)).toBe(0.02 * fadedYears(9, 10))
  })

  it('is nothing before it begins, and something after', () => {
    expect(0.02 * fadedYears(-1, 10)).toBeCloseTo(0, 15)
    expect(fadedYears(5, 12)).toBeGreaterThan(0)
  })

  it('never turns back, for any span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0.5, max: 40, noNaN: true }), (year, span) => {
        expect(fadedYears(year + 1, span)).toBeGreaterThanOrEqual(fadedYears(year, span) - 1e-12)
      }),
    )
  })
})

describe('informal care', () => {
  it('brings indicaties forward as fewer can care, by the elasticity', () => {
    const factor = nothing()
    informalCareFactor(factor, lane(8), lane(16), lane(0.1))
    expect(factor[0]).toBeCloseTo(2 ** 0.1, 12)
    informalCareFactor(factor, lane(8), lane(16), lane(0))
    expect(factor[0]).toBe(1)
  })

  it('counts people of 50 to 74 for each of 85 and over, times their readiness', () => {
    const potential = nothing()
    carePotential(potential, byCell(10), lane(0.9))
    expect(potential[0]).toBeCloseTo((6 * 10 * 0.9) / (6 * 10), 12) // three bands against three, both sexes
  })
})

describe('the age table', () => {
  const year = (stock: number, mortality = 0.1, excess = 2, upward = 0.2, entrants = 10) => {
    const [scale, people] = [nothing(), byCell(100)]
    ageTable(
      scale,
      people.block,
      table(2 * entrants),
      lane(0.5),
      table(mortality),
      table((cell) => (cell % 10 === 9 ? 0 : upward)),
      lane(excess),
      lane(0),
      lane(stock),
    )
    return { scale: scale[0]!, people }
  }

  // Half of whom January expected came in.
  it('keeps who survives, adds entrants of half a year, and moves the oldest of a band up', () => {
    const survival = 0.9 / 1.1
    const each = 100 * survival + 10 * (0.5 + 0.5 * survival)
    const { scale, people } = year(20 * each)
    expect(scale).toBeCloseTo(1, 12)
    expect(people[0]![0]).toBeCloseTo(each * 0.8, 9)
    expect(people[5]![0]).toBeCloseTo(each, 9)
    expect(people[9]![0]).toBeCloseTo(each * 1.2, 9)
    expect(people[10]![0]).toBeCloseTo(each * 0.8, 9) // the youngest women take nothing from the oldest men
  })

  it('is scaled to the monthly stocks, and says by how much', () => {
    const { scale, people } = year(1000)
    expect(sum(people)).toBeCloseTo(1000, 9)
    expect(scale).toBeLessThan(1)
  })

  it('leaves nobody over when everybody dies, and nobody negative', () => {
    const { people } = year(0, 3, 1)
    expect(sum(people)).toBe(0)
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (mortality, upward) => {
          expect(Math.min(...year(2000, mortality, 1, upward).people.map((cell) => cell[0]!))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
