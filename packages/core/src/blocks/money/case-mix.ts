import { overLanes } from '@wlz/lanes'
import { inUse, sharedColumn, type Column } from '../../engine/columns.ts'
import { inVerblijf, profileRow, settledHome, vv4 } from '../../people/profiles.ts'
import type { MoneyCourse } from './course.ts'

/** Hours that a VV client needs this year over those of the base year, by where he lives; one everywhere outside VV. */
export interface CaseMix {
  readonly verblijf: Column
  readonly home: Column
}

/**
 * Hours per client of a mix of profiles over those of the mix of the base year.
 *
 *     hours = 1 + weight x (1 - share of VV4)
 *
 * VV4 is the lightest profile. Where it goes, who is left costs more per head; where heavier people stay at home, care there does.
 */
export const mixOfProfiles = overLanes(
  'mixOfProfiles',
  (mix: Column, lightest: Column, lightestAtStart: Column, weight: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      mix[lane] = (1 + weight[lane]! * (1 - lightest[lane]!)) / (1 + weight[lane]! * (1 - lightestAtStart[lane]!))
  },
)

/** Scratch columns, reused every year so that none is allocated. */
const mix: CaseMix = { verblijf: sharedColumn(), home: sharedColumn() }
/** The mix of sectors without profiles. */
export const evenMix: CaseMix = { verblijf: sharedColumn().fill(1), home: sharedColumn().fill(1) }

/** The mix of VV, overwritten by the next call. */
export function caseMixOfVv({ base, state, parameter: p }: MoneyCourse): CaseMix {
  const weight = p.of('profile.weight')
  for (const [place, into] of [
    [inVerblijf, mix.verblijf],
    [settledHome, mix.home],
  ] as const) {
    const row = profileRow(place, vv4)
    mixOfProfiles(into, state.profiles[row]!, base.profiles.shares[row]!, weight)
  }
  return mix
}
