import { overLanes } from '@wlz/lanes'
import { clear, inUse, sharedColumn, stride, type Column, type Table } from '../../engine/columns.ts'
import type { Course } from '../../course.ts'
import { groupsOf, vv } from '../../people/groups.ts'
import { inVerblijf, profileRow, profiles, settledHome, vv4, waitingFor } from '../../people/profiles.ts'
import { homeAt, queueAt, resettledAt, stayAt } from '../../people/group-block.ts'
import type { Put } from '../../record/put.ts'
import { other, scratch } from '../../record/sums.ts'

/** Of one call: VV clients settled at home, waiting and in verblijf. */
const home = sharedColumn()
const waiting = sharedColumn()
const living = sharedColumn()

/** VV clients who wait, by profile, and the share of VV4 that lives in verblijf, on 31 December. */
export function recordProfiles({ state }: Course, put: Put): void {
  for (const sum of [home, waiting, living]) clear(sum)
  for (const group of groupsOf[vv]!) countPlaces(home, waiting, living, state.groups[group]!.block)
  profiles.forEach((profile, index) => {
    partOf(scratch, waiting, state.profiles[profileRow(waitingFor, index)]!)
    put(`waiting.${profile}`, scratch)
  })
  const row = (place: number) => state.profiles[profileRow(place, vv4)]!
  partOf(scratch, living, row(inVerblijf))
  put('vv4.verblijf/numerator', scratch)
  sumOfParts(other, { home, ofHome: row(settledHome), waiting, ofWaiting: row(waitingFor), living: scratch })
  put('vv4.verblijf/denominator', other)
}

const countPlaces = overLanes('countPlaces', (home: Column, waiting: Column, living: Column, block: Table): void => {
  for (let lane = 0; lane < inUse; lane++) {
    for (let at = lane + homeAt; at < queueAt; at += stride) home[lane]! += block[at]!
    for (let at = lane + queueAt; at < stayAt; at += stride) waiting[lane]! += block[at]!
    for (let at = lane + stayAt; at < resettledAt; at += stride) living[lane]! += block[at]!
  }
})

const partOf = overLanes('partOfProfile', (people: Column, all: Column, share: Column): void => {
  for (let lane = 0; lane < inUse; lane++) people[lane] = all[lane]! * share[lane]!
})

const sumOfParts = overLanes(
  'sumOfProfile',
  (sum: Column, of: { home: Column; ofHome: Column; waiting: Column; ofWaiting: Column; living: Column }): void => {
    for (let lane = 0; lane < inUse; lane++)
      sum[lane] = of.home[lane]! * of.ofHome[lane]! + of.waiting[lane]! * of.ofWaiting[lane]! + of.living[lane]!
  },
)
