import { describe, expect, it } from 'vitest'
import { stride } from '../../engine/columns.ts'
import {
  emptySectorBlock,
  requiredAt,
  workloadAt,
  type SectorBlock,
  type StaffYear,
} from '../../people/sector-block.ts'
import { maxStaffLoopGain, monthOfStaff, requiredFte, staffingMonth, staffLoopGain } from './month.ts'

describe('the gain of the staff loop', () => {
  it('is about 0.87 at elasticities of one', () => {
    expect(staffLoopGain(1, 0.05, 1, 0.09, 0.02)).toBeCloseTo(0.871, 3) // 0.05 / 0.95 + 0.09 / 0.11
    expect(staffLoopGain(1, 0.091, 1, 0.09, 0.02)).toBeCloseTo(0.918, 3)
    expect(maxStaffLoopGain).toBe(0.8)
  })

  it('is nothing without a response, and that of the start values stays under a third', () => {
    expect(staffLoopGain(0, 0.091, 0, 0.09, 0.02)).toBe(0)
    expect(staffLoopGain(0.5, 0.091, 0.3, 0.09, 0.02)).toBeCloseTo(0.2955, 4)
  })
})

type Values = Partial<Record<keyof StaffYear, number>>

/** A branch of a thousand people, a year in which nothing happens but what is asked for. */
function branch(values: Values = {}): SectorBlock {
  const sector = emptySectorBlock()
  const year = {
    entering: 0,
    leaving: 0,
    retiring: 0,
    absence: 0.08,
    absenceElasticity: 0,
    leavingElasticity: 0,
    perWorkload: 1,
    perLagMonths: 1 / 6,
    retention: 0,
    follows: 0,
    perHeads: 1 / 1000,
    ...values,
  }
  for (const [name, value] of Object.entries(year)) sector.staffYear[name as keyof StaffYear].fill(value)
  for (const [age, people] of [300, 450, 250].entries()) sector.staff.heads[age]!.fill(people)
  sector.staff.workload.fill(1)
  sector.staff.absence.fill(0.08)
  return sector
}
function months(count: number, sector: SectorBlock, workload = 1): SectorBlock {
  for (let month = 0; month < count; month++) {
    sector.block.fill(workload, workloadAt, workloadAt + stride)
    monthOfStaff(sector.block)
  }
  return sector
}
const heads = ({ staff }: SectorBlock) => staff.heads.reduce((sum, age) => sum + age[0]!, 0)

describe('a pool with other regions', () => {
  it('takes at most half of what a region has, however few that became', () => {
    for (const [lent, left] of [
      [0, 1],
      [-0.3, 0.7],
      [-0.9, 0.5],
      [-3, 0.5],
      [2, 3],
    ] as const) {
      const sector = branch()
      const own = 1000 * (1 - 0.08)
      sector.productive.fill(1)
      sector.exchange.fill(lent * own)
      sector.block.fill(own, requiredAt, requiredAt + stride)
      staffingMonth(sector.block)
      expect(sector.block[workloadAt]).toBeCloseTo(1 / left, 9)
    }
  })
})

describe('staff in a month', () => {
  it('grow older and lose nobody when none leave or come', () => {
    const after = months(12, branch())
    expect(heads(after)).toBeCloseTo(1000, 9)
    expect(after.staff.heads[0]![0]).toBeLessThan(300)
    expect(after.staff.heads[2]![0]).toBeGreaterThan(250)
  })

  it('gain whom they take in, spread over the ages', () => {
    expect(heads(months(12, branch({ entering: 120 })))).toBeCloseTo(1120, 9)
  })

  it('lose leavers of all ages and retire the old', () => {
    expect(heads(months(1, branch({ leaving: 0.12, retiring: 0.12 })))).toBeCloseTo(1000 - 10 - 2.5, 9)
  })

  it('feel workload some months late, and answer with absence later still', () => {
    const busy = months(1, branch({ absenceElasticity: 1 }), 1.2)
    expect(busy.staff.workload[0]).toBeCloseTo(1 + 0.2 / 6, 12)
    expect(busy.staff.absence[0]! - 0.08).toBeCloseTo((0.08 * 0.2) / 36, 12)
    expect(months(600, busy, 1.2).staff.absence[0]).toBeCloseTo(0.08 * 1.2, 9)
  })

  it('leave faster under pressure, slower with retention, never less than not at all', () => {
    const after = (values: Values, workload: number) => heads(months(24, branch({ leaving: 0.1, ...values }), workload))
    expect(after({ leavingElasticity: 1 }, 1.3)).toBeLessThan(after({ leavingElasticity: 0 }, 1.3))
    expect(after({ retention: 0.05 }, 1)).toBeGreaterThan(after({}, 1))
    expect(after({ retention: 0.5 }, 1)).toBeCloseTo(1000, 9)
  })

  it('take in more as the branch grows, when entering follows it', () => {
    const grown = (follows: number) => months(1, branch({ entering: 120, follows, perHeads: 1 / 500 }))
    expect(heads(grown(1)) - 1000).toBeCloseTo(20, 9)
    expect(heads(grown(0)) - 1000).toBeCloseTo(10, 9)
  })
})

describe('required fte', () => {
  it('adds clients by their weight, and what the branch owes others; clients add up over the year', () => {
    const sector = emptySectorBlock()
    for (const [form, people] of Object.entries({ verblijf: 100, vpt: 20, mpt: 50, pgb: 10 }))
      sector.clients[form as 'verblijf'].fill(people)
    for (const [name, value] of Object.entries({ level: 0.8, norm: 1.1, vpt: 1, mpt: 0.24, pgb: 0.05, outside: 40 }))
      sector.staffWeight[name as 'level'].fill(value)
    requiredFte(sector.block)
    requiredFte(sector.block)
    expect(sector.block[requiredAt]).toBeCloseTo(0.8 * (110 + 20 + 12 + 0.5) + 40, 12)
    expect(sector.clientMonths.mpt[0]).toBe(100)
  })
})

describe('hours there against hours asked', () => {
  /** A branch that has 1000 fte at its usual absence, may hire 5% more, and may thin care by 10%. */
  function staffed(required: number, absence = 0.08) {
    const sector = branch()
    sector.staff.absence.fill(absence)
    sector.block.fill(required, requiredAt, requiredAt + stride)
    for (const [row, value] of [
      [sector.productive, 1 / (1 - 0.08)],
      [sector.hiredRoom, 0.05],
      [sector.supplyBase, 1],
      [sector.dilution, 0.1],
    ] as const)
      row.fill(value)
    staffingMonth(sector.block)
    const { available, hired, short } = sector.staffMonths
    return {
      available: available[0]!,
      hired: hired[0]!,
      short: short[0]!,
      staffed: sector.staffedShare[0]!,
      workload: sector.block[workloadAt]!,
    }
  }

  it('needs nobody else when there are enough', () => {
    expect(staffed(1000)).toMatchObject({
      hired: expect.closeTo(0, 9),
      short: 0,
      staffed: 1,
      workload: expect.closeTo(1, 12),
    })
    expect(staffed(900).workload).toBeCloseTo(0.9, 12)
  })

  it('hires first, then gives less care per client, and closes places last', () => {
    expect(staffed(1040)).toMatchObject({ short: 0, staffed: 1 })
    expect(staffed(1040).hired).toBeCloseTo(40, 9)
    expect(staffed(1100).hired).toBeCloseTo(50, 9)
    expect(staffed(1100).short).toBeCloseTo(50, 9)
    expect(staffed(1100).staffed).toBe(1)
    expect(staffed(1400).staffed).toBeCloseTo(1050 / 1400 / 0.9, 12)
  })

  it('has fewer hours when more are ill', () => {
    expect(staffed(1000, 0.172).available).toBeCloseTo(900, 9)
  })
})
