/**
 * VV clients by profile: VV4 (sheltered living), VV5 and VV7 (dementia), VV6 and VV8 (physical). They differ in how many of them live in
 * verblijf, and so in what they ask for; in all else they are alike. The months know the sum of them; who of which profile is where is
 * kept once a year.
 */
export const profiles = ['vv4', 'vv57', 'vv68'] as const
export const vv4 = 0
/** Places where people of a profile are counted. */
export const settledHome = 0
export const waitingFor = 1
export const inVerblijf = 2
/** Rows of the table: [settled at home, waiting, in verblijf][profile] share of the VV clients there. */
export const profileRows = 3 * profiles.length
export const profileRow = (place: number, profile: number): number => place * profiles.length + profile
