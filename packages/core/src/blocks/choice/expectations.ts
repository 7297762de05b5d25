import { overLanes } from '@wlz/lanes'
import { addTo, inUse, sharedColumn, type Column } from '../../engine/columns.ts'
import { clusteredAt, everybody, mptAt, pgbAt, vptAt } from '../../people/group-block.ts'
import { groupsOf, sectors, vv } from '../../people/groups.ts'
import type { ChoiceCourse } from './course.ts'

/** Scratch columns, reused every year so that none is allocated. */
const settled = sharedColumn()
const people = sharedColumn()
const all = sharedColumn()

/** Expected entrants and people settled, which the year's choices depend on. */
export function expectations(course: ChoiceCourse): void {
  const { state, work } = course
  for (let s = 0; s < sectors.length; s++) {
    const entrants = work.sectorEntrants[s]!
    entrants.fill(0)
    for (const group of groupsOf[s]!) addTo(entrants, work.inflow[group]!)
  }
  settled.fill(0)
  people.fill(0)
  work.settledGrowth.fill(0)
  for (const group of groupsOf[vv]!) {
    const { block } = state.groups[group]!
    countSettled(work.settledGrowth, settled, block)
    everybody(all, block)
    addTo(people, all)
  }
  expectSettled(work.settledShare, work.settledGrowth, state.paths.settledBefore, settled, people)
}

const countSettled = overLanes('countSettled', (settledGrowth: Column, settled: Column, block: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const atHome = block[lane + vptAt]! + block[lane + mptAt]!
    settledGrowth[lane]! += atHome
    settled[lane]! += block[lane + clusteredAt]! + atHome + block[lane + pgbAt]!
  }
})

const expectSettled = overLanes(
  'expectSettled',
  (share: Column, growth: Column, before: Column, settled: Column, people: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      share[lane] = settled[lane]! / people[lane]!
      const now = growth[lane]!
      growth[lane] = before[lane]! > 0 ? now - before[lane]! : 0
      before[lane] = now
    }
  },
)
