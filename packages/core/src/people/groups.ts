/** Care groups in the order of every table. `aflopend` takes no one in and runs off. */
export const groups = ['vv-pg', 'vv-som', 'vg', 'lg', 'zg', 'ggz'] as const
export const closedGroup = groups.length

/** Sectors share places: vv, ghz and ggz each place from one pool in a region. */
export const sectors = ['vv', 'ghz', 'ggz'] as const
export type Sector = (typeof sectors)[number]
export const vv = 0
export const ghz = 1
export const ggz = 2

/** Ids of a parameter that each sector has its own of, put together once. */
export const ofSectors = <const Stem extends string>(stem: Stem): readonly `${Stem}.${Sector}`[] =>
  sectors.map((sector) => `${stem}.${sector}` as const)

/** Sector of each group. */
export const sectorOf: readonly number[] = [vv, vv, ghz, ghz, ghz, ggz]
export const sectorNameOf = (group: number): Sector => sectors[sectorOf[group]!]!
export const groupsOf: readonly (readonly number[])[] = [[0, 1], [2, 3, 4], [5]]

/** Forms of care at home, and the two states outside care, of people who are not in verblijf and not waiting. */
export const homeForms = ['vpt', 'mpt', 'pgb', 'none', 'clustered', 'voorzorg'] as const
export const vpt = 0
export const mpt = 1
export const pgb = 2
export const none = 3
export const clustered = 4
export const voorzorg = 5
/** Forms that people take who settle at home after waiting: vpt and mpt, the first of the home forms. */
export const resettledForms = 2
/** Clustered dwellings and voorzorg exist for VV only: the other sectors use the first forms. */
export const formsOf = (sector: number): number => (sector === vv ? homeForms.length : clustered)

/** Wachtstatus, most pressing first: the order of placement. */
export const statuses = ['urgent', 'actief', 'voorkeur'] as const
export const urgent = 0
export const actief = 1
export const voorkeur = 2

/** Two phases of a stay in verblijf; only VV has a short one. */
export const short = 0
export const long = 1

export const sexes = 2
export const ages = 101
export const persons = sexes * ages
export const bands = 10
export const cells = sexes * bands
/** First band of 50, 65, 75, 80, 85 and 90 years in the age table (0, 18, 50, 65, 70, 75, 80, 85, 90, 95). */
export const band50 = 2
export const band65 = 3
export const band75 = 5
export const band80 = 6
export const band85 = 7
export const band90 = 8
