import type { Column } from '../src/engine/columns.ts'
import type { Course } from '../src/course.ts'
import { ledgerPayers } from '../src/blocks/money/ledger.ts'
import { formsOf, groups, sectors, vv } from '../src/people/groups.ts'
import type { Watch } from '../src/step.ts'
import type { WorkOwner } from '../src/work.ts'

/** A promise that a block broke, at the border where it was seen. */
export interface BrokenPromise {
  readonly block: WorkOwner
  /** The equations that ran last. */
  readonly name: string
  readonly promise: 'shares add to one' | 'people in are people out' | 'money is volume times price'
  readonly of: string
  readonly lane: number
  readonly found: number
  readonly expected: number
}

/** Tolerance as a part of the larger value. */
const tolerance = 1e-9

/**
 * A watch that holds a course to its promises at the border of every block:
 *
 *     shares       what entrants ask for, and the status of who joins a queue, add to one
 *     people       no block but waiting changes how many a group has, and waiting loses none: before + entrants = after + exits
 *     money        living at home, hired staff and measures cost volume times price, whoever pays
 *
 * It reads and writes nothing of the course, so the bits of a run do not depend on it.
 *
 * @param used lanes to look at, from the first
 * @param broken gets every broken promise
 */
export function watchPromises(course: Course, used: number, broken: (promise: BrokenPromise) => void): Watch {
  let before = peopleOf(course, used)
  return {
    block(block, name) {
      const compare =
        (promise: BrokenPromise['promise']) =>
        (of: string, found: (lane: number) => number, expected: (lane: number) => number): void => {
          for (let lane = 0; lane < used; lane++) {
            const [one, other] = [found(lane), expected(lane)]
            if (Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other), 1)) continue
            return broken({ block, name, promise, of, lane, found: one, expected: other })
          }
        }
      const after = peopleOf(course, used)
      comparePeople(before, after, name === 'waitingMonth', compare('people in are people out'))
      before = after
      if (name === 'choiceYear') compareEntry(course, compare('shares add to one'))
      if (name === 'ratesYear') compareStatuses(course, compare('shares add to one'))
      if (name === 'moneyYear') compareMoney(course, compare('money is volume times price'))
    },
  }
}

type Compare = (of: string, found: (lane: number) => number, expected: (lane: number) => number) => void

const sumAt = (columns: readonly Column[], lane: number): number =>
  columns.reduce((sum, column) => sum + column[lane]!, 0)

/** People of a group, those who are about to enter, and those who left this year, by lane. */
interface People {
  readonly of: string
  readonly inside: Float64Array
  readonly entrants: Float64Array
  readonly exits: Float64Array
}

function peopleOf({ state, work }: Course, used: number): People[] {
  const added = (columns: readonly Column[]) => Float64Array.from({ length: used }, (_, lane) => sumAt(columns, lane))
  return [
    ...state.groups.map(({ home, queue, stay, entrants, exits }, group) => ({
      of: groups[group]!,
      inside: added([...home, ...queue, ...stay]),
      entrants: added([entrants]),
      exits: added([exits]),
    })),
    {
      of: 'aflopend',
      inside: added([state.closed.stay, state.closed.home]),
      entrants: added([]),
      exits: added([work.closedExits]),
    },
  ]
}

function comparePeople(
  before: readonly People[],
  after: readonly People[],
  isWaiting: boolean,
  compare: Compare,
): void {
  after.forEach(({ of, inside, exits }, group) => {
    const old = before[group]!
    if (isWaiting)
      compare(
        of,
        (lane) => inside[lane]! + exits[lane]! - old.exits[lane]!,
        (lane) => old.inside[lane]! + old.entrants[lane]!,
      )
    else
      compare(
        of,
        (lane) => inside[lane]!,
        (lane) => old.inside[lane]!,
      )
  })
}

function compareEntry({ work }: Course, compare: Compare): void {
  work.entry.forEach(({ verblijf, home }, sector) =>
    compare(
      `entry ${sectors[sector]!}`,
      (lane) => verblijf[lane]! + sumAt(home.slice(0, formsOf(sector)), lane),
      () => 1,
    ),
  )
}

function compareStatuses({ state }: Course, compare: Compare): void {
  state.groups.forEach(({ statusShare }, group) =>
    compare(
      `status ${groups[group]!}`,
      (lane) => sumAt(statusShare, lane),
      () => 1,
    ),
  )
}

function compareMoney({ inputs, state, work, ledger, parameter }: Course, compare: Compare): void {
  const months = work.clientMonths[vv]!
  const perPerson = (['zvw', 'wmo', 'rijk', 'client'] as const).map((payer) => parameter.of(`home.${payer}`))
  const growth = state.paths.priceGrowth
  compare(
    'living at home',
    (lane) => ledger.zvw.wonen[lane]! + ledger.wmo.wonen[lane]! + ledger.rijk.wonen[lane]! + ledger.client.wonen[lane]!,
    (lane) =>
      ((months.vpt[lane]! + months.mpt[lane]!) / 12) *
      perPerson.reduce((sum, euros) => sum + euros[lane]!, 0) *
      growth[lane]!,
  )
  const [premium, wage] = [parameter.of('staff.hired.premium'), parameter.of('cost.fte')]
  compare(
    'hired staff',
    (lane) => ledger.wlz.personeel[lane]!,
    (lane) =>
      sectors.reduce((sum, _, s) => sum + (work.staffMonths[s]!.hired[lane]! / 12) * work.wlzStaffShare[s]![lane]!, 0) *
      premium[lane]! *
      wage[lane]! *
      growth[lane]!,
  )
  if (inputs.isSet('tussenvormen')) return // booked with the measures, by client
  compare(
    'measures',
    (lane) =>
      sumAt(
        ledgerPayers.map((payer) => ledger[payer].maatregelen),
        lane,
      ),
    (lane) => sumAt(Object.values(work.delay.cost), lane) - work.delay.saved[lane]!,
  )
}
