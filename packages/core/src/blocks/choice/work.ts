import { sharedColumn, sharedColumns } from '../../engine/columns.ts'
import { sectors } from '../../people/groups.ts'
import { profiles } from '../../people/profiles.ts'
import { emptyEntry } from './entry.ts'

/** Choices of a year. Scratch: written before it is read, and not kept for the next year. */
export const choiceWork = () => ({
  /** [sector] */
  entry: sectors.map(emptyEntry),
  /** Factor on asking for verblijf of VV clients at home, from who of which profile is there and what policy keeps there. */
  askingAtHome: sharedColumn(),
  /** [profile] utility that keeps VV clients at home, how strongly they ask there, and of entrants the share that asks for verblijf. */
  keptHome: sharedColumns(profiles.length),
  askByProfile: sharedColumns(profiles.length),
  entryByProfile: sharedColumns(profiles.length),
  /** [profile] share of VV clients waiting on 1 January, and the share of those waiting on 31 December that the year renewed. */
  profilesBefore: sharedColumns(profiles.length),
  queueRenewed: sharedColumn(),
  /** VV clients at home, those who settled in the year, those who wait and those in verblijf. */
  profileSums: sharedColumns(4),
  settledShare: sharedColumn(),
  sectorEntrants: sharedColumns(sectors.length),
  /** Hours of doctors for VV clients at home, and entrants of the year who found none. */
  doctorHours: sharedColumn(),
  withoutDoctor: sharedColumn(),
  settledGrowth: sharedColumn(),
  /** People a year who get no offer. */
  withheld: sharedColumn(),
  /** People a year whom policy moves from verblijf to care at home. */
  movedAsks: sharedColumn(),
})

/** Values that the start fixes for all years. */
export const choiceBase = () => ({
  /** Hours of doctors that VV clients at home ask on the first day. */
  baseDoctorHours: sharedColumn(),
})

export type ChoiceWork = ReturnType<typeof choiceWork> & ReturnType<typeof choiceBase>
