import fc from 'fast-check'
import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { lane, nothing } from '../../../test/lane.ts'
import { emptyGroupBlock, type GroupBlock } from '../../people/group-block.ts'
import { actief, homeForms, mpt, urgent, voorkeur, vpt } from '../../people/groups.ts'
import { emptySectorBlock, housedAt, queuedAt, vacatedAt, type SectorBlock } from '../../people/sector-block.ts'
import { stride } from '../../engine/columns.ts'
import { competingExitsByTwo } from './year.ts'
import { monthAtHome, monthInQueues, placeQueues, smallPoolShare } from './month.ts'

const rate = fc.double({ min: 0, max: 20, noNaN: true })

describe('competing exits', () => {
  const leave = (first: number, second: number, other: number) => {
    const [keep, one, two] = [nothing(), nothing(), nothing()]
    competingExitsByTwo(keep, one, lane(first), lane(other), two, lane(second))
    return { keep: keep[0]!, first: one[0]!, second: two[0]! }
  }

  it('leave a twelfth of a small rate in a month', () => {
    expect(leave(0.012, 0, 0).first).toBeCloseTo(0.001, 6)
    expect(leave(0, 0, 0)).toEqual({ keep: 1, first: 0, second: 0 })
  })

  it('share those who leave in proportion to the rates', () => {
    const { keep, first, second } = leave(2, 1, 3)
    expect(keep).toBeCloseTo(Math.exp(-0.5), 12)
    expect(first).toBeCloseTo((1 - Math.exp(-0.5)) / 3, 12)
    expect(second).toBeCloseTo((1 - Math.exp(-0.5)) / 6, 12)
  })

  it('never let more leave than there are, at any rate', () => {
    fc.assert(
      fc.property(rate, rate, rate, (a, b, c) => {
        const { keep, first, second } = leave(a * 50, b, c)
        expect(keep).toBeGreaterThanOrEqual(0)
        expect(keep + first + second).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })
})

/** A care group in which nobody moves but as told. */
function group(set: (rows: GroupBlock) => void): GroupBlock {
  const rows = emptyGroupBlock()
  for (const row of [...rows.keepHome, ...rows.keepQueue, ...rows.keepStay]) row.fill(1)
  rows.statusShare[voorkeur]!.fill(1)
  rows.settleVpt.fill(0.5)
  set(rows)
  return rows
}
const people = ({ home, queue, stay }: GroupBlock) =>
  [...home, ...queue, ...stay].reduce((sum, part) => sum + part[0]!, 0)

describe('a month at home and in verblijf', () => {
  it('settles entrants as they choose, and lets those who ask join the queue of their status', () => {
    const sector = emptySectorBlock()
    const some = group((rows) => {
      rows.entrants.fill(10)
      rows.entryVerblijf.fill(0.4)
      rows.entryHome[mpt]!.fill(0.6)
      rows.home[vpt]!.fill(100)
      rows.keepHome[vpt]!.fill(0.9)
      rows.askHome[vpt]!.fill(0.06)
      rows.statusShare[actief]!.fill(0.25)
      rows.statusShare[voorkeur]!.fill(0.75)
    })
    monthAtHome(some.block, sector.block, homeForms.length)
    expect([some.home[vpt]![0], some.home[mpt]![0]]).toEqual([90, 6])
    expect(some.queue.map((queue) => queue[0])).toEqual([0, 2.5, 7.5]) // 10 x 0.4 + 100 x 0.06
    expect(some.exits[0]).toBeCloseTo(4, 12)
    expect(sector.newcomers[0]).toBe(10)
    expect([sector.block[queuedAt + stride], sector.block[queuedAt + 2 * stride]]).toEqual([2.5, 7.5])
  })

  it('brings back whom policy brings home, and counts who still lives in verblijf', () => {
    const sector = emptySectorBlock()
    const some = group((rows) => {
      rows.stay[1]!.fill(100)
      rows.keepStay[1]!.fill(0.95)
      rows.returnStay[1]!.fill(0.02)
      rows.settleVpt.fill(0.75)
    })
    monthAtHome(some.block, sector.block, homeForms.length)
    expect([some.home[vpt]![0], some.home[mpt]![0], some.stay[1]![0]]).toEqual([1.5, 0.5, 95])
    expect(some.exits[0]).toBeCloseTo(3, 12)
    expect(sector.block[housedAt]).toBe(95)
  })

  it('with constant inflow and hazard comes to inflow over hazard, and takes one over the hazard years for it', () => {
    const keep = Math.exp(-0.24 / 12)
    const some = group((rows) => {
      rows.entrants.fill(10)
      rows.entryHome[mpt]!.fill(1)
      rows.keepHome[mpt]!.fill(keep)
    })
    const after = (count: number) => {
      for (let month = 0; month < count; month++) monthAtHome(some.block, emptySectorBlock().block, homeForms.length)
      return some.home[mpt]![0]!
    }
    const steady = 10 / (1 - keep) // 120 a year over 0.24: 500, entering at the start of the month
    expect(after(50)).toBeCloseTo(steady * (1 - Math.exp(-1)), 6)
    expect(after(1200)).toBeCloseTo(steady, 6)
    expect(Math.abs(steady / 500 - 1)).toBeLessThan(0.011)
  })
})

/** One month of the queues of a pool: who waits, how many places, and what share of a queue some place will do for. */
function place(
  queue: readonly [number, number, number],
  free: number,
  acceptance: readonly [number, number, number] = [0.7, 0.35, 0.07],
  pool = 31,
): SectorBlock {
  const sector = emptySectorBlock()
  for (const status of [urgent, actief, voorkeur]) {
    sector.acceptance[status]!.fill(acceptance[status]!)
    sector.block.fill(queue[status]!, queuedAt + status * stride, queuedAt + (status + 1) * stride)
  }
  sector.places.fill(free + 1000)
  sector.staffedShare.fill(1)
  sector.block.fill(1000, housedAt, housedAt + stride)
  sector.pool.fill(pool)
  for (const share of sector.perSmallPool) share.fill(1)
  placeQueues(sector.block, nothing())
  return sector
}
const placed = (sector: SectorBlock) => sector.placed.map((status) => status[0]!)
const many = fc.double({ min: 0, max: 1e5, noNaN: true })

describe('placement with friction', () => {
  it('leaves empty places and queues side by side, as at the end of 2023', () => {
    const [first, second, third] = placed(place([300, 3900, 17_650], 5500))
    // 0.7 x 300, then the others from what is left: 5290 (1 - exp(-0.35 x 3900 / 5290))
    expect(first).toBeCloseTo(210, 9)
    expect(second).toBeCloseTo(1203, 0)
    expect(third).toBeCloseTo(1066, 0)
  })

  it('does not change with the size of the country, but for chance', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (size) => {
        const one = placed(place([30, 390, 1765], 550, undefined, 1e12))
        const large = placed(place([30 * size, 390 * size, 1765 * size], 550 * size, undefined, 1e12))
        large.forEach((value, status) => expect(value / size).toBeCloseTo(one[status]!, 6))
      }),
    )
  })

  it('places nobody without a free place, and nobody when nobody waits', () => {
    expect(placed(place([10, 10, 10], 0))).toEqual([0, 0, 0])
    expect(placed(place([10, 10, 10], -50))).toEqual([0, 0, 0])
    expect(placed(place([0, 0, 0], 100))).toEqual([0, 0, 0])
    expect(placed(place([10, 10, 10], 1e-300)).every((value) => value >= 0 && value < 1e-299)).toBe(true)
  })

  it('never places more than wait or than there is room, and what is not taken stays free', () => {
    fc.assert(
      fc.property(fc.tuple(many, many, many), many, (queue, free) => {
        const sector = place(queue, free)
        const taken = placed(sector)
        taken.forEach((value, status) => expect(value).toBeLessThanOrEqual(queue[status]! * (1 + 1e-9) + 1e-9))
        const all = taken.reduce((sum, value) => sum + value, 0)
        expect(all).toBeLessThanOrEqual(free * (1 + 1e-9) + 1e-9)
        expect(sector.freePlaces[0]! + all).toBeCloseTo(free, 6)
      }),
    )
  })

  it('gives the most pressing first: more urgent people leave fewer places to others', () => {
    const [, before] = placed(place([10, 100, 1000], 50))
    const [, after] = placed(place([100, 100, 1000], 50))
    expect(after).toBeLessThan(before!)
  })

  /** A sector of 1,000 rooms of which some were vacated this month, with staff for a share of them. */
  const short = (
    queue: readonly [number, number, number],
    vacated: number,
    staffedShare: number,
    mayClose: number,
  ): SectorBlock => {
    const sector = emptySectorBlock()
    for (const status of [urgent, actief, voorkeur]) {
      sector.acceptance[status]!.fill([1, 0.5, 0.2][status]!)
      sector.perSmallPool[status]!.fill(1)
      sector.block.fill(queue[status]!, queuedAt + status * stride, queuedAt + (status + 1) * stride)
    }
    sector.places.fill(1000)
    sector.pool.fill(1e9)
    sector.staffedShare.fill(staffedShare)
    sector.mayClose.fill(mayClose)
    sector.block.fill(1000 - vacated, housedAt, housedAt + stride)
    sector.block.fill(vacated, vacatedAt, vacatedAt + stride)
    placeQueues(sector.block, nothing())
    return sector
  }

  it('closes no vacated room for an urgent client, however few the staff', () => {
    expect(placed(short([20, 500, 500], 30, 0.5, 1))).toEqual([20, 0, 0])
    expect(placed(short([50, 500, 500], 30, 0.5, 1))).toEqual([30, 0, 0])
  })

  it('lets a shortage of staff close a share of the rooms vacated and no more', () => {
    const [first, ...others] = placed(short([5, 1e6, 1e6], 30, 0.5, 0.4))
    expect(first).toBe(5)
    expect(others[0]! + others[1]!).toBeCloseTo(0.6 * (30 - 5), 9)
    expect(placed(short([5, 0, 1e6], 30, 0.5, 0.4))[2]).toBeCloseTo(15, 9)
  })

  it('fills what stands empty when there is staff', () => {
    expect(placed(short([0, 0, 1e6], 30, 1, 0.4))[2]).toBeCloseTo(30, 9)
  })

  it('empties a queue that gets fewer people than it places', () => {
    let waiting = 500
    for (let month = 0; month < 240; month++) {
      const sector = place([0, waiting + 2, 0], 20)
      waiting = waiting + 2 - placed(sector)[1]!
    }
    expect(waiting).toBeLessThan(6) // 2 a month, a third of whom some place will do for
  })
})

describe('the queues of a group after placement', () => {
  const after = (set: (rows: GroupBlock) => void, share: readonly [number, number, number]) => {
    const sector = emptySectorBlock()
    for (const status of [urgent, actief, voorkeur]) sector.placedShare[status]!.fill(share[status]!)
    const some = group(set)
    const before = people(some)
    monthInQueues(some.block, sector.block, homeForms.length)
    return { some, before }
  }

  it('places, settles, worsens and loses people, each once', () => {
    const { some, before } = after(
      (rows) => {
        for (const [status, waiting] of [10, 100, 1000].entries()) rows.queue[status]!.fill(waiting)
        for (const status of [actief, voorkeur]) {
          rows.keepQueue[status]!.fill(0.9)
          rows.worsenQueue[status]!.fill(0.05)
          rows.settleQueue[status]!.fill(0.03)
        }
        rows.shortShare.fill(0.3)
      },
      [0.5, 0.2, 0.1],
    )
    // urgent: 5 placed; actief: 20 placed, 80 rest; voorkeur: 100 placed, 900 rest
    expect(some.queue[urgent]![0]).toBeCloseTo(5 + 4, 9)
    expect(some.queue[actief]![0]).toBeCloseTo(72 + 45, 9)
    expect(some.queue[voorkeur]![0]).toBeCloseTo(810, 9)
    expect([some.stay[0]![0], some.stay[1]![0]]).toEqual([125 * 0.3, 125 * 0.7])
    expect(some.home[vpt]![0]! + some.home[mpt]![0]!).toBeCloseTo(0.03 * 980, 9)
    expect(people(some) + some.exits[0]!).toBeCloseTo(before, 9)
    expect(some.worsened.map((row) => Math.round(row[0]! * 1e6) / 1e6)).toEqual([4, 45, 0])
  })

  it('gives the two phases of a stay the mean and the tail of the sources', () => {
    // Everybody enters in month 0: 30% for 0.3 years, 70% for 3.9 years on average.
    const { some } = after(
      (rows) => {
        rows.queue[urgent]!.fill(1)
        rows.shortShare.fill(0.3)
        rows.keepStay[0]!.fill(Math.exp(-1 / 0.3 / 12))
        rows.keepStay[1]!.fill(Math.exp(-1 / 3.9 / 12))
      },
      [1, 1, 1],
    )
    let years = 0
    let beyondFour = 0
    for (let month = 0; month < 1200; month++) {
      const staying = some.stay[0]![0]! + some.stay[1]![0]!
      years += staying / 12
      if (month === 48) beyondFour = staying
      monthAtHome(some.block, emptySectorBlock().block, homeForms.length)
    }
    expect(years).toBeGreaterThan(2.7)
    expect(years).toBeLessThan(2.9)
    expect(beyondFour).toBeCloseTo(0.25, 2)
  })
})

/**
 * Single clients and single places: places come free and people come to ask at random, each is willing with one chance a
 * month and picks one of the free places; who picked a place alone or first gets it, the others wait on. Places stay free.
 */
function singleClients(
  freed: number,
  coming: number,
  willing: number,
): { free: number; wanting: number; placed: number } {
  const next = seedrandom.alea(`${freed}/${coming}/${willing}`) // not the sampler: its draws are spread, these must be free
  const poisson = (mean: number) => {
    let count = 0
    for (let product = next(); product > Math.exp(-mean); product *= next()) count++
    return count
  }
  const some = (people: number, share: number) =>
    Array.from({ length: people }, next).filter((value) => value < share).length
  let free = 0
  let queue = Math.round(coming / 0.05)
  const sum = { free: 0, wanting: 0, placed: 0 }
  const months = 6000
  for (let month = -500; month < months; month++) {
    free += poisson(freed)
    queue += poisson(coming)
    const picked = new Set(
      Array.from({ length: free === 0 ? 0 : some(queue, willing) }, () => Math.floor(next() * free)),
    )
    if (month >= 0) {
      sum.free += free / months
      sum.wanting += (willing * queue) / months
      sum.placed += picked.size / months
    }
    free -= picked.size + some(free - picked.size, 0.02) // some places are put to another use
    queue -= picked.size + some(queue - picked.size, 0.03) // people die or settle at home
  }
  return sum
}

describe('chance in a small pool', () => {
  it('takes nothing off a large pool and everything off an empty one, ever less as places or willing people grow', () => {
    expect(smallPoolShare(0, 0)).toBe(0)
    expect(smallPoolShare(1e6, 0)).toBeCloseTo(1, 5)
    expect(smallPoolShare(0, 1e6)).toBeCloseTo(1, 5)
    fc.assert(
      fc.property(many, many, many, (a, b, other) => {
        expect(smallPoolShare(Math.max(a, b), other)).toBeGreaterThanOrEqual(smallPoolShare(Math.min(a, b), other))
        expect(smallPoolShare(other, Math.max(a, b))).toBeGreaterThanOrEqual(smallPoolShare(other, Math.min(a, b)))
      }),
    )
  })

  it('agrees with single clients: within a tenth where some four places or more are free, and 0.12 rms over all pools', () => {
    const pools = [
      [0.1, 0.2, 0.07],
      [0.1, 0.2, 0.35],
      [0.1, 0.2, 0.7],
      [0.3, 0.5, 0.07],
      [0.3, 0.5, 0.35],
      [0.3, 0.5, 0.7],
      [1, 1.5, 0.07],
      [1, 1.5, 0.35],
      [1, 1.5, 0.7],
      [3, 4, 0.07],
      [3, 4, 0.35],
      [1, 0.6, 0.07],
      [1, 0.6, 0.35],
      [0.3, 0.2, 0.35],
      [0.1, 2, 0.35],
      [0.5, 0.5, 0.07],
      [0.2, 1, 0.07],
      [0.2, 3, 0.07],
    ] as const
    let squares = 0
    let large = 0
    for (const [freed, coming, willing] of pools) {
      const { free, wanting, placed: found } = singleClients(freed, coming, willing)
      const withoutChance = free * (1 - Math.exp(-wanting / free))
      const off = Math.abs(found / withoutChance - smallPoolShare(free, wanting))
      squares += off ** 2 / pools.length
      if (free < 4) continue
      large++
      expect(off).toBeLessThan(0.1)
    }
    expect(large).toBeGreaterThan(3)
    expect(Math.sqrt(squares)).toBeLessThan(0.12)
  })
})
