import { overLanes } from '@wlz/lanes'
import { clear, inUse, type Column } from '../../engine/columns.ts'
import type { NeedCourse } from './course.ts'
import { closedGroup, groups, sectorOf, vv } from '../../people/groups.ts'
import type { Asks, Put } from '../../record/put.ts'
import { addPart, scratch, total } from '../../record/sums.ts'

/** Groups as they are reported; those of the closed groups are added to the largest of their sector. */
const namedGroups = (
  [
    ['vv', [0, 1], 'vv'],
    ['vg', [2], 'ghz'],
    ['lg', [3], undefined],
    ['zg', [4], undefined],
    ['ggz', [5], 'ggz'],
  ] as const
).map(([name, members, sector]) => ({
  indicated: `wlz.indicated.${name}` as const,
  inflow: `wlz.inflow.${name}` as const,
  members,
  closedShare: sector === undefined ? undefined : (`aflopend.share.${sector}` as const),
}))

/** People with an indicatie on 31 December, and those who came in and went in the year, by group. */
export function recordIndicated(course: NeedCourse, put: Put): void {
  const { state, work, parameter: p } = course
  put('wlz.indicated', total(scratch, work.stock))
  const closed = work.stock[closedGroup]!
  for (const { indicated, inflow, members, closedShare } of namedGroups) {
    const sum = total(
      scratch,
      members.map((group) => work.stock[group]!),
    )
    const share = closedShare === undefined ? undefined : p.of(closedShare)
    if (share !== undefined) addPart(sum, closed, share)
    put(indicated, sum)
    put(
      inflow,
      total(
        scratch,
        members.map((group) => work.arrived[group]!),
      ),
    )
  }
  put('wlz.inflow', work.inflowTotal)
  put('wlz.outflow', total(scratch, [...state.groups.map(({ exits }) => exits), work.closedExits]))
}

/** First decisions of the year over those of the base year, as they were and as they would be at the threshold of the base year. */
export function recordDecisions({ work }: NeedCourse, put: Put, asks: Asks): void {
  if (asks('need.decisions/numerator')) {
    put('need.decisions/numerator', work.inflowTotal)
    aYear(scratch, work.baseNotices)
    put('need.decisions/denominator', scratch)
  }
  if (!asks('need.sameThreshold/numerator')) return
  clear(scratch)
  for (let group = 0; group < groups.length; group++)
    addAtSameThreshold(scratch, work.arrived[group]!, work.applying[sectorOf[group] === vv ? 0 : 1]!)
  put('need.sameThreshold/numerator', scratch)
  aYear(scratch, work.baseNotices)
  put('need.sameThreshold/denominator', scratch)
}

const aYear = overLanes('aYear', (year: Column, month: Column): void => {
  for (let lane = 0; lane < inUse; lane++) year[lane] = month[lane]! * 12
})

const addAtSameThreshold = overLanes('addAtSameThreshold', (sum: Column, arrived: Column, applying: Column): void => {
  for (let lane = 0; lane < inUse; lane++) sum[lane]! += applying[lane]! > 0 ? arrived[lane]! / applying[lane]! : 0
})
