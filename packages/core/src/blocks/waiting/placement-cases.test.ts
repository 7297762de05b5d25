import { beforeAll, describe, expect, it } from 'vitest'
import { lane } from '../../../test/lane.ts'
import { actief, statuses, urgent, voorkeur } from '../../people/groups.ts'
import { emptySectorBlock, housedAt, queuedAt, vacatedAt } from '../../people/sector-block.ts'
import { stride } from '../../engine/columns.ts'
import { placeQueues } from './month.ts'

/** One small pool in one month. */
interface Case {
  /** [status] people who wait. */
  readonly queue: readonly number[]
  /** Places less people who live in them, below zero where places closed; rooms vacated this month. */
  readonly empty: number
  readonly vacated: number
  /** Share of all places with staff, the most of vacated rooms that a shortage closes, and the share of each queue that accepts. */
  readonly staffed: number
  readonly mayClose: number
  readonly accepts: number
  /** One over what chance took off in the base year. */
  readonly perChance: number
}
type Argument = Exclude<keyof Case, 'queue'>

const housed = 10
const closedGroups = 2

/** People placed of each status, and what is left free. */
function place({ queue, empty, vacated, staffed, mayClose, accepts, perChance }: Case): {
  placed: number[]
  left: number
} {
  const sector = emptySectorBlock()
  sector.places.fill(housed + closedGroups + empty)
  sector.closedShare.fill(1)
  sector.staffedShare.fill(staffed)
  sector.mayClose.fill(mayClose)
  sector.pool.fill(1)
  for (const row of sector.acceptance) row.fill(accepts)
  for (const row of sector.perSmallPool) row.fill(perChance)
  sector.block.fill(housed, housedAt, housedAt + stride)
  sector.block.fill(vacated, vacatedAt, vacatedAt + stride)
  queue.forEach((people, status) =>
    sector.block.fill(people, queuedAt + status * stride, queuedAt + (status + 1) * stride),
  )
  placeQueues(sector.block, lane(closedGroups))
  return { placed: sector.placed.map((row) => row[0]!), left: sector.freePlaces[0]! }
}

const people = [0, 1, 3]
const values = {
  empty: [-1, 0, 1, 2, 5],
  vacated: [0, 1, 2],
  staffed: [0.7, 0.9, 1],
  mayClose: [0, 0.5, 1],
  accepts: [0.2, 1],
  perChance: [1, 1.6],
} as const satisfies Record<Argument, readonly number[]>

/** Every combination of small values, those with fewer places than people and more rooms vacated than are left among them. */
function everyCase(): Case[] {
  let cases: Case[] = people.flatMap((first) =>
    people.flatMap((second) =>
      people.map((third) => ({
        queue: [first, second, third],
        empty: 0,
        vacated: 0,
        staffed: 1,
        mayClose: 0,
        accepts: 1,
        perChance: 1,
      })),
    ),
  )
  for (const [name, options] of Object.entries(values))
    cases = cases.flatMap((each) => options.map((value) => ({ ...each, [name]: value })))
  return cases
}

const all = everyCase()
const keyOf = (each: Case) =>
  JSON.stringify([each.queue, each.empty, each.vacated, each.staffed, each.mayClose, each.accepts, each.perChance])
const tolerance = 1e-12
let outcomes: Map<string, ReturnType<typeof place>>
beforeAll(() => {
  outcomes = new Map(all.map((each) => [keyOf(each), place(each)]))
})
const outcomeOf = (each: Case) => outcomes.get(keyOf(each))
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)

/** Cases in which a claim does not hold. */
const broken = (holds: (each: Case, outcome: ReturnType<typeof place>) => boolean) =>
  all.filter((each) => !holds(each, outcomeOf(each)!))

/** Pairs of cases that differ in one value, the lower first, whose outcomes are the wrong way round. */
function brokenPairs(
  next: (each: Case) => Case | undefined,
  isRight: (low: ReturnType<typeof place>, high: ReturnType<typeof place>) => boolean,
): (readonly [Case, Case])[] {
  return all.flatMap((each) => {
    const higher = next(each)
    const outcome = higher === undefined ? undefined : outcomeOf(higher)
    return outcome === undefined || isRight(outcomeOf(each)!, outcome) ? [] : [[each, higher!] as const]
  })
}
const after = <Value>(options: readonly Value[], value: Value): Value | undefined => options[options.indexOf(value) + 1]
const raised = (name: Argument) => (each: Case) => {
  const value = after<number>(values[name], each[name])
  return value === undefined ? undefined : { ...each, [name]: value }
}
const longer = (status: number) => (each: Case) => {
  const value = after(people, each.queue[status]!)
  return value === undefined ? undefined : { ...each, queue: each.queue.with(status, value) }
}
const allPlaced = ({ placed }: ReturnType<typeof place>) => sum(placed)

describe(`all ${all.length} small cases of placement`, () => {
  it('place no more of a status than wait and accept, and nobody less than nothing', () => {
    const isWithin = (each: Case, placed: number, status: number) =>
      placed >= 0 && placed <= each.queue[status]! * each.accepts + tolerance
    expect(broken((each, { placed }) => placed.every((count, status) => isWithin(each, count, status)))).toEqual([])
  })

  it('fill no more places than are empty, and leave none that is not there', () => {
    expect(
      broken((each, { placed, left }) => left >= 0 && sum(placed) + left <= Math.max(each.empty, 0) + tolerance),
    ).toEqual([])
  })

  it('place urgent clients before all: as many as there are rooms with staff or vacated', () => {
    const expected = ({ queue, empty, vacated, staffed, accepts }: Case) => {
      const taken = housed + closedGroups
      return Math.min(queue[urgent]! * accepts, Math.max((taken + empty) * staffed - taken, vacated), empty)
    }
    expect(broken((each, { placed }) => Math.abs(placed[urgent]! - Math.max(expected(each), 0)) < 1e-9)).toEqual([])
  })

  it.each([
    [urgent, [actief, voorkeur]],
    [actief, [voorkeur]],
  ])(
    'let a longer queue of status %i take nothing from those before it, and give nothing to those after it',
    (status, later) => {
      const before = statuses.map((_, index) => index).filter((index) => index < status)
      expect(
        brokenPairs(
          longer(status),
          (low, high) =>
            before.every((index) => high.placed[index] === low.placed[index]) &&
            high.placed[status]! >= low.placed[status]! - tolerance &&
            later.every((index) => high.placed[index]! <= low.placed[index]! + tolerance),
        ),
      ).toEqual([])
    },
  )

  it('place no fewer of the last queue when it is longer, and the same of those before it', () => {
    expect(
      brokenPairs(
        longer(voorkeur),
        (low, high) =>
          high.placed[voorkeur]! >= low.placed[voorkeur]! - tolerance &&
          high.placed[urgent] === low.placed[urgent] &&
          high.placed[actief] === low.placed[actief],
      ),
    ).toEqual([])
  })

  it.each(['empty', 'vacated', 'staffed', 'accepts', 'perChance'] as const)(
    'place no fewer in all when more is %s',
    (name) => {
      expect(brokenPairs(raised(name), (low, high) => allPlaced(high) >= allPlaced(low) - tolerance)).toEqual([])
    },
  )

  it('place no more in all when a shortage may close more', () => {
    expect(brokenPairs(raised('mayClose'), (low, high) => allPlaced(high) <= allPlaced(low) + tolerance)).toEqual([])
  })
})
