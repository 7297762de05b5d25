import { total } from './sums.ts'
import type { PopulationYear } from './population.ts'
import type { World } from './world.ts'

export const groupNames = ['vv-pg', 'vv-som', 'vg', 'lg', 'zg', 'ggz'] as const
export const sectorNames = ['vv', 'ghz', 'ggz'] as const
export type SectorName = (typeof sectorNames)[number]
export const branchNames = ['vvt', 'ghz', 'ggz'] as const
export const sectorOfGroup: readonly SectorName[] = ['vv', 'vv', 'ghz', 'ghz', 'ghz', 'ggz']
export const homeNames = ['clustered', 'vpt', 'mpt', 'pgb', 'voorzorg', 'none'] as const
export type Home = Record<(typeof homeNames)[number], number>
export const statusNames = ['urgent', 'actief', 'voorkeur'] as const
export type Queue = Record<(typeof statusNames)[number], number>

/** Counts of the people of a care group by state. */
export interface Group {
  readonly name: string
  readonly sector: SectorName
  readonly home: Home
  readonly queue: Queue
  /** Of those with vpt and mpt, who settled after waiting. */
  readonly again: { vpt: number; mpt: number }
  short: number
  long: number
  /** [cell] the same people by age and sex. */
  table: number[]
}

export interface Clients {
  verblijf: number
  vpt: number
  mpt: number
  pgb: number
}

export interface Branch {
  young: number
  middle: number
  old: number
  felt: number
  absence: number
  staffed: number
}

export interface Building {
  planned: number
  permitted: number
  released: number
  releasedBefore: number
  slipped: number
}

/** The base year of a draw, as the engine drew and balanced it; the second opinion starts from the same numbers. */
export interface SectorStart {
  readonly people: number
  readonly entrants: number
  readonly verblijf: number
  readonly shortPart: number
  readonly placesPerVerblijf: number
  readonly shortHazard: number
  readonly longHazard: number
  readonly queue: Queue
  readonly home: Home
  readonly acceptance: Queue
  readonly askRate: Home
  readonly again: { vpt: number; mpt: number }
  /** Places free and clients who would take one, when the queue has its turn. */
  readonly free: Queue
  readonly willing: Queue
  readonly entryVerblijf: number
  readonly entryHome: Home
  readonly statusShare: Queue
}
/** [profile] VV4, VV5 and VV7, VV6 and VV8. */
export type ByProfile = readonly [number, number, number]
export interface Profiles {
  home: ByProfile
  queue: ByProfile
  stay: ByProfile
}
export interface Start {
  /** Shares of the places, of entrants, of these who ask for verblijf, and how strongly those at home ask. */
  readonly profiles: Profiles & {
    readonly entrants: ByProfile
    readonly entryVerblijf: ByProfile
    readonly asking: ByProfile
  }
  readonly waitingRatio: number
  readonly sectors: Record<SectorName, SectorStart>
  readonly indicated: readonly number[]
  readonly closedInVerblijf: number
  readonly excess: readonly number[]
  readonly inflowLevel: readonly number[]
  readonly useVv: number
  readonly useOther: number
  readonly norm: readonly number[]
  /** National tables that no draw touches. */
  readonly prevalence: readonly Float64Array[]
  readonly entryRate: readonly Float64Array[]
  readonly improvement: readonly Float64Array[]
  readonly population: Float64Array
  readonly regionPopulation: readonly Float64Array[]
}

/** Values fixed on the first day. */
export interface Fixed {
  prevalenceLevel: number[]
  basePlaces: Record<SectorName, number>
  priceVerblijf: Record<SectorName, number>
  priceVpt: number
  priceMpt: number
  pricePgb: number
  priceOther: number
  /** Part of the kader for the pgb. */
  pgbShare: number
  meerzorg: number
  contribution: number
  averagePrice: number
  leaning: number
  potential: number
  awards: number
  doctors: number
  crisisBeds: Record<'vv' | 'ghz', number>
  notices: number
  outside80: number
  old75: number
  exchangeKey: number
  migrantKey: number
  /** [sector][status] what chance leaves of placements on the first day. */
  pool: Record<SectorName, Queue>
  staff: {
    level: number
    outside: number
    heads: number
    entering: number
    supply: number
    national: number
    workload: number
  }[]
}

/** A region in one draw: all that it remembers. */
export interface Place {
  readonly world: World
  readonly start: Start
  readonly fixed: Fixed
  readonly years: readonly PopulationYear[]
  readonly groups: Group[]
  readonly closed: { stay: number; home: number; table: number[] }
  readonly delayed: [number, number]
  readonly places: Record<SectorName, number>
  dwellings: number
  dwellingList: number
  readonly staff: Branch[]
  readonly buildings: Building[]
  pgbWork: number
  noticeWork: number
  entrantShare: number[]
  tariff: number
  growthStop: number
  kaderShare: number
  nationalFrame: number
  measureCost: number
  measureYield: number
  measureYears: number
  gateOpen: number
  meerzorg: number
  technology: number
  priceGrowth: number
  inflation: number
  discount: number
  separatedHousing: number
  caseworkGrowth: number
  readiness: number
  dementia: number
  /** People whom the GGZ gate keeps out, who left a pgb, and who were settled with vpt or mpt in VV a year ago. */
  keptOut: number
  movedPgb: number
  settledBefore: number
  /** VV clients waiting per client in verblijf, mean of the year before. */
  waitingRatio: number
  profiles: Profiles
  /** Years of thuis-tenzij so far, and its highest pace. */
  thuisTenzij: number
  thuisTenzijPace: number
  /** Hours of doctors for clients at home, and entrants of the year who found none. */
  doctors: number
  withoutDoctor: number
  /** Crisis beds of the year. */
  crisisBeds: Record<'vv' | 'ghz', number>
}

export const between = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max)
/** People of both sexes from one band to another. */
export const fromBand = (cells: readonly number[], first: number, last = 9) =>
  total(cells.filter((_, cell) => cell % 10 >= first && cell % 10 <= last))
export const groupsIn = (place: Place, sector: SectorName) => place.groups.filter((group) => group.sector === sector)
export const everyoneIn = (group: Group) =>
  total(Object.values(group.home)) + total(Object.values(group.queue)) + group.short + group.long
export const fill = <Name extends string>(names: readonly Name[], value: (name: Name, index: number) => number) =>
  Object.fromEntries(names.map((name, index) => [name, value(name, index)])) as Record<Name, number>

/** Growth a year added up year after year: it goes on, it ended before the first year, or it fades on a straight line to nothing. */
export function faded(growth: number, year: number, span: number, structure: number): number {
  if (structure > 0.430727) return growth * (year + 1)
  if (structure < -0.430727) return 0
  const years = Math.max(span, 1)
  let sum = 0
  let n = 0
  while (n < year + 1 && n + 1 <= years) {
    sum += growth * (1 - n / years)
    n++
  }
  // The last year may be a part of one; the closed form of the engine is a parabola through it.
  const last = Math.min(year + 1, years)
  return last > n ? growth * (last - (last * (last - 1)) / 2 / years) : sum
}

/** Clients as they are counted: who is bridged while waiting counts in the form that bridges. */
export function clientsOf(place: Place, sector: SectorName): Clients {
  const { world, closed } = place
  const clients: Clients = { verblijf: 0, vpt: 0, mpt: 0, pgb: 0 }
  let bridged = 0
  for (const { home, queue, short, long } of groupsIn(place, sector)) {
    clients.verblijf += short + long
    clients.vpt += home.clustered + home.vpt
    clients.mpt += home.mpt
    clients.pgb += home.pgb
    bridged +=
      total(Object.values(queue)) * world.value('bridging.waiting') + home.voorzorg * world.value('bridging.voorzorg')
  }
  const byVpt = world.value(`bridging.vpt.${sector}`)
  const runOff = world.value(`aflopend.share.${sector}`)
  clients.verblijf += closed.stay * runOff
  clients.vpt += bridged * byVpt
  clients.mpt += bridged * (1 - byVpt) + closed.home * runOff
  return clients
}
