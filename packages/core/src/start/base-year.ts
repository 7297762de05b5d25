import { exp } from '@wlz/exact'
import { balanceProfiles } from './profile-balance.ts'
import { pressureAt } from '../people/waiting-pressure.ts'
import type { ParameterId } from '../engine/parameter-id.ts'
import type { SectorStem } from '../engine/parameter-stems.ts'
import { column, columns, inUse, type Column } from '../engine/columns.ts'
import type { Parameters } from '../engine/parameters.ts'
import { balanceSector, type SectorFacts } from './base-balance.ts'
import {
  clustered,
  closedGroup,
  groups,
  groupsOf,
  homeForms,
  mpt,
  none,
  pgb,
  resettledForms,
  sectorNameOf,
  sectorOf,
  sectors,
  statuses,
  urgent,
  actief,
  voorkeur,
  voorzorg,
  vpt,
  vv,
} from '../people/groups.ts'
import { profileRows, profiles } from '../people/profiles.ts'
import type { Nation } from '../people/national.ts'

/** One sector of the national base year, a draw a lane; shares of the people in its open groups. */
export interface SectorBase {
  readonly verblijf: Column
  readonly shortPart: Column
  readonly queue: readonly Column[]
  readonly home: readonly Column[]
  readonly placesPerVerblijf: Column
  readonly shortHazard: Column
  readonly longHazard: Column
  readonly meanHazard: Column
  readonly acceptance: readonly Column[]
  readonly askRate: readonly Column[]
  /** [vpt, mpt] part of those settled with this form who settled after waiting. */
  readonly resettled: readonly Column[]
  /** [status] places free and clients for whom one will do, when a month places this queue. */
  readonly free: readonly Column[]
  readonly willing: readonly Column[]
  readonly entryVerblijf: Column
  readonly entryHome: readonly Column[]
  readonly statusShare: readonly Column[]
  /** National people in the open groups, and entrants a year. */
  readonly people: Column
  readonly entrants: Column
}

/** VV clients by profile in the base year: [whereabouts x profile] where they are, and [profile] of entrants. */
export interface ProfileBase {
  readonly shares: readonly Column[]
  readonly entrants: readonly Column[]
  readonly entryVerblijf: readonly Column[]
  readonly asking: readonly Column[]
}

/** The national table of 31 December before the first year, balanced to the observed totals in each draw. */
export interface BaseYear {
  readonly sectors: readonly SectorBase[]
  /** [group, closed last] people. */
  readonly indicated: readonly Column[]
  readonly closedInVerblijf: Column
  /** [group, closed last] Wlz mortality over that of the population of the same age and sex. */
  readonly excess: readonly Column[]
  /** [group] factor on the entry rates of the nation. */
  readonly inflowLevel: readonly Column[]
  /** VV clients waiting for verblijf over those in it, on 31 December 2023: what other years are measured against. */
  readonly waitingRatio: Column
  /** Logarithm of the pressure of waiting at the start itself: zero where the start is that day. */
  readonly waitingPressure: Column
  /** VV clients and entrants by profile. */
  readonly profiles: ProfileBase
}

/**
 * Draw the national base year and put it in balance.
 *
 * Cells that are derived or assumed are drawn within their range; then the groups are scaled to the drawn total of
 * indicaties, the sectors in verblijf to that of verblijf and the queues to that of people waiting.
 *
 * @param reference VV clients waiting per client in verblijf that rates are stated for; absent where the start is that moment itself
 * @see docs/model.md 0
 */
export function drawBaseYear(nation: Nation, parameter: Parameters, reference?: number): BaseYear {
  const indicated = drawIndicated(parameter)
  const closedInVerblijf = parameter.of('aflopend.verblijf')
  const base = sectors.map(emptySector)
  const excess = columns(closedGroup + 1)
  const inflowLevel = columns(groups.length)
  const observed = drawTotals(parameter)
  const waitingRatio = column()
  const waitingPressure = column()

  const ofAll = byId((id: ParameterId) => parameter.of(id))
  const ofSector = sectors.map((sector) => byId((id: SectorStem) => parameter.of(`${id}.${sector}`)))

  for (let lane = 0; lane < inUse; lane++)
    sectors.forEach((_, s) => {
      const read = (id: SectorStem) => ofSector[s]!(id)[lane]!
      const people = groupsOf[s]!.reduce((sum, group) => sum + indicated[group]![lane]!, 0)
      const inVerblijf =
        observed.verblijf[s]![lane]! - indicated[closedGroup]![lane]! * closedInVerblijf[lane]! * read('aflopend.share')
      const facts = sectorFacts(s === vv, read, (id) => ofAll(id)[lane]!, {
        people,
        verblijf: Math.min(inVerblijf, mostInVerblijf * people),
        waiting: observed.waiting[s]![lane]!,
      })
      if (s === vv) {
        const ratio = facts.queue.reduce((sum, people) => sum + people, 0) / facts.verblijf
        waitingRatio[lane] = reference ?? ratio
        waitingPressure[lane] = pressureAt(ratio, waitingRatio[lane]!)
      }
      storeSector(
        base[s]!,
        lane,
        s === vv ? underPressure(facts, waitingPressure[lane]!, (id) => ofAll(id)[lane]!) : facts,
      )
    })

  const byProfile = profilesOf(base[vv]!, ofAll)
  for (let group = 0; group < groups.length; group++) {
    const sector = base[sectorOf[group]!]!
    const growth = parameter.of(`base.growth.${sectorNameOf(group)}`)
    const growthOfSector = groupsOf[sectorOf[group]!]!.reduce((sum, index) => sum + nation.growth[index]!, 0)
    const growthShare = nation.growth[group]! / growthOfSector
    for (let lane = 0; lane < inUse; lane++) {
      excess[group]![lane] = sector.meanHazard[lane]! / nation.meanMortality[group]!
      // Of the sector's entrants each group takes what its own exits and growth ask.
      const wanted =
        (indicated[group]![lane]! * (sector.entrants[lane]! - growth[lane]!)) / sector.people[lane]! +
        growth[lane]! * growthShare
      inflowLevel[group]![lane] = Math.max(wanted, 0) / nation.entrants[group]!
    }
  }
  for (let lane = 0; lane < inUse; lane++)
    excess[closedGroup]![lane] = parameter.of('aflopend.hazard')[lane]! / nation.meanMortality[closedGroup]!
  return {
    waitingRatio,
    waitingPressure,
    profiles: byProfile,
    sectors: base,
    indicated,
    closedInVerblijf,
    excess,
    inflowLevel,
  }
}

/** Columns by id, each looked up once, because building a name for every draw costs more than the work on it. */
function byId<Id extends string>(find: (id: Id) => Column): (id: Id) => Column {
  const found = new Map<Id, Column>()
  return (id) => {
    let values = found.get(id)
    if (values === undefined) found.set(id, (values = find(id)))
    return values
  }
}

function drawIndicated(parameter: Parameters): Column[] {
  const drawn = ([...groups, 'aflopend'] as const).map((group) => parameter.of(`base.indicated.${group}`).slice())
  const total = parameter.of('base.indicated.all')
  scaleTo(drawn, total)
  return drawn
}

function drawTotals(parameter: Parameters) {
  const verblijf = sectors.map((sector) => parameter.of(`base.verblijf.${sector}`).slice())
  const waiting = sectors.map((sector) => parameter.of(`base.waiting.${sector}`).slice())
  scaleTo(verblijf, parameter.of('base.verblijf.all'))
  scaleTo(waiting, parameter.of('base.waiting.all'))
  return { verblijf, waiting }
}

function scaleTo(parts: readonly Column[], total: Column): void {
  for (let lane = 0; lane < inUse; lane++) {
    let sum = 0
    for (const part of parts) sum += part[lane]!
    const factor = total[lane]! / sum
    for (const part of parts) part[lane]! *= factor
  }
}

type Read<Id extends string> = (id: Id) => number

const askIds = homeForms.map((form) => `ask.${form}` as const)
const settleIds = statuses.map((status) => `settle.${status}` as const)
const acceptanceIds = statuses.map((status) => `acceptance.${status}` as const)

function sectorFacts(
  isVv: boolean,
  read: Read<SectorStem>,
  shared: Read<ParameterId>,
  totals: { people: number; verblijf: number; waiting: number },
): SectorFacts {
  const queue = [0, 0, 0]
  queue[urgent] = totals.waiting * read('base.waiting.urgent')
  queue[actief] = totals.waiting * read('base.waiting.actief')
  queue[voorkeur] = totals.waiting - queue[urgent] - queue[actief]
  const home = homeForms.map(() => 0)
  home[voorzorg] = read('base.voorzorg')
  const bridged = totals.waiting * shared('bridging.waiting') + home[voorzorg] * shared('bridging.voorzorg')
  const unbridged = totals.waiting + home[voorzorg] - bridged
  // The four forms at home are drawn and scaled to the people who are not in verblijf; who is bridged waits, and is not settled.
  const atHome = totals.people - totals.verblijf
  const scale = atHome / (read('base.vpt') + read('base.mpt') + read('base.pgb') + read('base.none'))
  const byVpt = read('bridging.vpt')
  const settled = (people: number) => Math.max(people, leastForm * atHome)
  const withVpt = settled(read('base.vpt') * scale - bridged * byVpt)
  home[clustered] = withVpt * read('base.clustered')
  home[vpt] = withVpt - home[clustered]
  home[mpt] = settled(read('base.mpt') * scale - bridged * (1 - byVpt))
  home[pgb] = settled(read('base.pgb') * scale)
  home[none] = settled(read('base.none') * scale - unbridged)
  const notWaiting = (atHome - totals.waiting - home[voorzorg]) / (withVpt + home[mpt] + home[pgb] + home[none])
  for (const form of [clustered, vpt, mpt, pgb, none]) home[form]! *= notWaiting

  const growth = read('base.growth')
  const growthVerblijf = read('base.growth.verblijf')
  const growthQueue = queue.map((people) => (people / totals.waiting) * read('base.growth.waiting'))
  const growing = home.map((people, form) => (form === voorzorg || form === none ? 0 : people))
  const growingTotal = growing.reduce((sum, people) => sum + people, 0)
  const growthHome = growing.map(
    (people) => ((growth - growthVerblijf - read('base.growth.waiting')) * people) / growingTotal,
  )

  return {
    verblijf: totals.verblijf,
    queue,
    home,
    places: totals.verblijf / read('base.occupancy'),
    growth: { verblijf: growthVerblijf, queue: growthQueue, home: growthHome },
    homeHazard: read('hazard.home'),
    queueHazard: read('hazard.queue'),
    otherExit: read('exit.other'),
    meanStayYears: read('stay.mean'),
    shortShare: read('stay.short.share'),
    shortMeanYears: shared('stay.short.mean'),
    askRate: askIds.map(read),
    ...(isVv ? { askAgain: shared('ask.again') } : {}),
    settleRate: settleIds.map(shared),
    settleVpt: read('settle.vpt'),
    worsenRate: [0, shared('worsen.actief'), shared('worsen.voorkeur')],
    acceptance: acceptanceIds.map(shared),
  }
}

/** VV clients by profile, in balance with what the sector holds. */
function profilesOf({ verblijf, entryVerblijf }: SectorBase, of: (id: ParameterId) => Column): ProfileBase {
  const into: ProfileBase = {
    shares: columns(profileRows),
    entrants: columns(profiles.length),
    entryVerblijf: columns(profiles.length),
    asking: columns(profiles.length),
  }
  for (let lane = 0; lane < inUse; lane++) {
    const read = (id: ParameterId) => of(id)[lane]!
    const balance = balanceProfiles({
      stock: { vv4: read('profile.stock.vv4'), vv68: read('profile.stock.vv68') },
      entrants: { vv4: read('profile.entrants.vv4'), vv68: read('profile.stock.vv68') },
      vv4InVerblijf: read('profile.verblijf.vv4'),
      inVerblijf: verblijf[lane]!,
      entryVerblijf: entryVerblijf[lane]!,
    })
    for (const key of ['shares', 'entrants', 'entryVerblijf', 'asking'] as const)
      into[key].forEach((values, index) => (values[lane] = balance[key][index]!))
  }
  return into
}

/**
 * The rates that answer to waiting as they were at the start. They are stated for the pressure of the end of 2023; where the start is
 * another day, the balance needs them at the pressure of that day.
 */
function underPressure(facts: SectorFacts, pressure: number, shared: Read<ParameterId>): SectorFacts {
  if (pressure === 0) return facts
  const asking = exp(-shared('ask.waiting') * pressure)
  const settling = exp(shared('settle.waiting') * pressure)
  return {
    ...facts,
    askRate: facts.askRate.map((rate) => rate * asking),
    settleRate: facts.settleRate.map((rate) => rate * settling),
  }
}

/** Maximum share of a sector that lives in verblijf in a draw (S38). */
const mostInVerblijf = 0.92

/** Minimum share of people at home that a form keeps in a draw. */
const leastForm = 0.005

function emptySector(): SectorBase {
  return {
    verblijf: column(),
    shortPart: column(),
    queue: columns(statuses.length),
    home: columns(homeForms.length),
    placesPerVerblijf: column(),
    shortHazard: column(),
    longHazard: column(),
    meanHazard: column(),
    acceptance: columns(statuses.length),
    askRate: columns(homeForms.length),
    resettled: columns(resettledForms),
    free: columns(statuses.length),
    willing: columns(statuses.length),
    entryVerblijf: column(),
    entryHome: columns(homeForms.length),
    statusShare: columns(statuses.length),
    people: column(),
    entrants: column(),
  }
}

function storeSector(base: SectorBase, lane: number, facts: SectorFacts): void {
  const balance = balanceSector(facts)
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const people = facts.verblijf + total(facts.queue) + total(facts.home)
  const put = (target: readonly Column[], values: readonly number[]) =>
    target.forEach((values_, index) => (values_[lane] = values[index]!))
  base.people[lane] = people
  base.verblijf[lane] = facts.verblijf / people
  base.shortPart[lane] = balance.shortPart
  put(
    base.queue,
    facts.queue.map((value) => value / people),
  )
  put(
    base.home,
    facts.home.map((value) => value / people),
  )
  base.placesPerVerblijf[lane] = facts.places / facts.verblijf
  base.shortHazard[lane] = balance.shortHazard
  base.longHazard[lane] = balance.longHazard
  base.meanHazard[lane] = balance.meanHazard
  put(base.acceptance, balance.acceptance)
  put(base.askRate, balance.askRate)
  put(base.resettled, balance.resettled)
  put(
    base.free,
    balance.free.map((places) => places / people),
  )
  put(
    base.willing,
    balance.willing.map((clients) => clients / people),
  )
  base.entryVerblijf[lane] = balance.entryVerblijf
  put(base.entryHome, balance.entryHome)
  put(base.statusShare, balance.statusShare)
  base.entrants[lane] = balance.entrants
}
