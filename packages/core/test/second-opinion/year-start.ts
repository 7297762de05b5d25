import { exp, ln } from '@wlz/exact'
import {
  between,
  everyoneIn,
  faded,
  fill,
  fromBand,
  groupsIn,
  homeNames,
  sectorNames,
  statusNames,
  type Home,
  type Place,
  type Queue,
  type SectorName,
} from './place.ts'
import { total } from './sums.ts'

/** Flows of the year: indicaties and deaths. */
export interface Need {
  readonly overload: number
  readonly span: number
  readonly atRisk: number[]
  readonly dementiaOutside: number
  /** [group][cell] and [group] first indicaties of the year. */
  readonly entrants: number[][]
  readonly inflow: number[]
  readonly excess: number[]
  readonly hazard: number[]
}

/** Hours that V&V clients ask of their carers, in those of a client settled at home, less those whom the respite beds of a year relieve; `day` counts 1 Januaries. */
export function leaning(place: Place, year: number, day = Math.max(year, 0)): number {
  const { world } = place
  const ofWaiting = world.value('informal.hours.waiting')
  const ofVerblijf = world.value('informal.hours.verblijf')
  const people =
    total(
      groupsIn(place, 'vv').map(
        ({ home, queue, short, long }) =>
          total(Object.values(home)) + ofWaiting * total(Object.values(queue)) + ofVerblijf * (short + long),
      ),
    ) +
    place.delayed[0] +
    place.delayed[1]
  if (!world.isSet('logeerbedden')) return people
  const inhabitants = total(place.years[day]!.people)
  const relieved = (world.lever('logeerbedden', year) * inhabitants * world.effect('logeerbedden')) / 100_000
  return Math.max(people - relieved, people * 0.2)
}

/** People with VV who apply, over who would at the threshold of the base year. */
export const sooner = ({ world }: Place, year: number): number => exp(world.value('need.threshold') * (year + 1))

/** The same with what the eigen bijdrage does. */
export function threshold(place: Place, year: number, sector: SectorName): number {
  const { world } = place
  const paying = world.isSet('eigen-bijdrage')
    ? Math.max(1 + world.effect('eigen-bijdrage') * (world.lever('eigen-bijdrage', year) - 1), 0)
    : 1
  return paying * (sector === 'vv' ? sooner(place, year) : 1)
}

const urgentOf = (place: Place, sector: SectorName) => total(groupsIn(place, sector).map(({ queue }) => queue.urgent))

/** Of the urgent of a sector, the share within a stay in a crisis bed of having become so. */
function withinStay({ world, start }: Place, sector: 'vv' | 'ghz'): number {
  const months = world.value(`crisis.stay.${sector}`) / (365.25 / 84)
  const stays = 1 - Math.min(start.sectors[sector].acceptance.urgent, 0.99)
  return 1 - exp(ln(stays) * months) * exp((-world.value('settle.urgent') / 12) * months)
}

/** Crisis beds of the first day. */
export const firstBeds = (place: Place): Record<'vv' | 'ghz', number> =>
  fill(
    ['vv', 'ghz'] as const,
    (sector) => (urgentOf(place, sector) * withinStay(place, sector)) / place.world.value('crisis.occupancy'),
  )

/** Crisis beds of a year. */
function equipCrisis(place: Place, year: number): void {
  const { world, fixed } = place
  const all = fixed.crisisBeds.vv + fixed.crisisBeds.ghz
  const more = (world.lever('crisisbedden', year) * total(place.years[year]!.people)) / 100_000
  place.crisisBeds = fill(['vv', 'ghz'] as const, (sector) => {
    const first = fixed.crisisBeds[sector]
    return first + first * world.value('crisis.growth') * (year + 1) + (all > 0 ? (more * first) / all : 0)
  })
}

/** Clients of a sector who need a crisis bed, and who have one. */
export function inCrisis(place: Place, sector: 'vv' | 'ghz'): { needed: number; inBed: number } {
  const needed = urgentOf(place, sector) * withinStay(place, sector)
  return { needed, inBed: Math.min(needed, place.crisisBeds[sector] * place.world.value('crisis.full')) }
}

/** Factor on settling of the urgent: part of it goes by a crisis bed. */
function settlesByBed(place: Place, sector: 'vv' | 'ghz'): number {
  const { needed, inBed } = inCrisis(place, sector)
  return needed > 0 ? 1 - place.world.value('crisis.home') * (1 - inBed / needed) : 1
}

export const carers = (place: Place, year: number): number =>
  fromBand(place.years[year]!.people, 2, 4) * place.readiness

export function need(place: Place, year: number): Need {
  const { world, start, fixed } = place
  const p = (id: string) => world.value(id)
  const { people, deathRate, longevity } = place.years[year]!
  place.dementia *= 1 + world.context('dementie', year)
  place.readiness *= 1 + world.context('mantelzorg', year)
  const overload = Math.min(leaning(place, year) / carers(place, year) / fixed.leaning, 2)
  const span = p('trend.fade') - world.evidence.firstYear + 1
  const [pg, som] = place.delayed
  const indicated = people.map(
    (_, cell) => total(place.groups.map(({ table }) => table[cell]!)) + place.closed.table[cell]!,
  )
  const atRisk = people.map((alive, cell) =>
    Math.max(alive - indicated[cell]! - (pg + som) * place.entrantShare[cell]!, 0),
  )
  const dementiaHome = people.map((alive, cell) => {
    const ill = alive * world.evidence.dementia[cell]! * place.dementia
    return Math.max(ill - place.groups[0]!.table[cell]! - pg * place.entrantShare[cell]!, 0.05 * ill)
  })
  const potential = carers(place, year) / fromBand(people, 7)
  const informal = exp(-p('need.informal') * ln(potential / fixed.potential))

  const entrants = place.groups.map((group, index) => {
    const isVv = group.sector === 'vv'
    const trend = isVv ? world.context('trend-boven-vergrijzing', year) : p(`trend.${group.sector}`)
    let level =
      threshold(place, year, group.sector) *
      start.inflowLevel[index]! *
      (isVv ? start.useVv : start.useOther) *
      exp(faded(trend, year, span, world.context('structuur', year)) + world.drift(`need.${group.sector}`, year)) *
      world.context('verborgen-vraag', year)
    if (isVv) level *= informal
    if (group.sector === 'ggz') level *= 1 - Math.min(world.lever('ggz-poort', year), 0.999)
    const risk = index === 0 ? dementiaHome : atRisk
    return risk.map((able, cell) => {
      const frailLater = isVv ? 1 + p('need.postponed') * (start.improvement[year]![cell]! * longevity - 1) : 1
      return able * between(start.entryRate[index]![cell]! * level * frailLater, 0, 1)
    })
  })
  const inflow = entrants.map(total)
  if (world.isSet('instroom-vg67')) {
    const before = inflow[2]!
    inflow[2] = Math.max(before - world.lever('instroom-vg67', year) * p('exchange.vg67') * fixed.migrantKey, 0)
    entrants[2] = entrants[2]!.map((people) => (before > 0 ? (people * inflow[2]!) / before : people))
  }

  const excess = [
    ...place.groups.map((group, index) => {
      const now = total(group.table)
      const atBase =
        total(people.map((alive, cell) => alive * start.prevalence[index]![cell]!)) * fixed.prevalenceLevel[index]!
      const covered = now > atBase ? atBase / now : 1
      return start.excess[index]! * (covered + (1 - covered) * p('hazard.marginal'))
    }),
    start.excess[6]!,
  ]
  leaveDeathsOutside(place, people, deathRate, excess, year)
  const tables = [...place.groups.map(({ table }) => table), place.closed.table]
  const hazard = tables.map((table, index) =>
    total(table) > 0 ? (total(table.map((here, cell) => here * deathRate[cell]!)) / total(table)) * excess[index]! : 0,
  )
  if (world.isSet('ggz-poort')) {
    const shut = Math.min(world.lever('ggz-poort', year), 0.999)
    place.keptOut = place.keptOut * (1 - hazard[5]! - p('exit.other.ggz')) + (inflow[5]! / (1 - shut)) * shut
  }
  return { overload, span, atRisk, dementiaOutside: total(dementiaHome), entrants, inflow, excess, hazard }
}

/** Deaths outside the Wlz at 80 and over stay at half of the first year's or more; mortality in VV gives way. */
function leaveDeathsOutside(
  place: Place,
  people: readonly number[],
  deathRate: readonly number[],
  excess: number[],
  year: number,
): void {
  const old = people.map((_, cell) => cell).filter((cell) => cell % 10 >= 6)
  const tables = [...place.groups.map(({ table }) => table), place.closed.table]
  const alive = total(old.map((cell) => people[cell]!))
  const deaths = total(old.map((cell) => people[cell]! * deathRate[cell]!))
  const inGroup = tables.map((table, group) =>
    total(old.map((cell) => table[cell]! * deathRate[cell]! * excess[group]!)),
  )
  const outside = alive - total(tables.map((table) => total(old.map((cell) => table[cell]!))))
  const mean = deaths / alive
  const relative = (deaths - total(inGroup)) / outside / mean
  if (year === 0) place.fixed.outside80 = relative
  const least = 0.5 * place.fixed.outside80
  if (relative >= least) return
  const vv = inGroup[0]! + inGroup[1]!
  const factor = (deaths - (total(inGroup) - vv) - least * mean * outside) / vv
  if (!(factor >= 0.6)) throw new Error('deaths outside the Wlz cannot be kept')
  excess[0]! *= factor
  excess[1]! *= factor
}

/** A month of one state: who stays, and who leaves by each of the competing rates. */
export function leave(rates: Readonly<Record<string, number>>): { stay: number; by: Record<string, number> } {
  const rate = total(Object.values(rates))
  const stay = exp(-rate / 12)
  return {
    stay,
    by: Object.fromEntries(
      Object.entries(rates).map(([name, each]) => [name, rate > 0 ? ((1 - stay) * each) / rate : 0]),
    ),
  }
}
type Leaving = ReturnType<typeof leave>

/** Monthly shares of one group. */
export interface Rates {
  readonly home: Record<keyof Home, Leaving>
  readonly queue: Record<keyof Queue, Leaving>
  readonly again: Record<'vpt' | 'mpt', Leaving>
  readonly short: Leaving
  readonly long: Leaving
}

export function ratesOf(place: Place, year: number, { overload, hazard }: Need): Rates[] {
  const { world, start } = place
  const p = (id: string) => world.value(id)
  const lever = (id: string) => world.lever(id, year)
  const product = (id: string) => (world.isSet(id) ? world.effect(id) : 0)
  const strain = overload - 1
  const pressure = waitingPressure(place)
  const askFactor =
    Math.max(1 + p('informal.ask') * strain, 0) *
    (1 - lever('langer-thuis')) *
    Math.max(1 - lever('tussenvormen') * product('tussenvormen'), 0)
  const worsenFactor = Math.max(1 + p('informal.worsen') * strain, 0)
  const byProfile =
    total(place.profiles.home.map((share, profile) => share * askOf(place, profile))) / sooner(place, year)
  equipCrisis(place, year)
  const wanting =
    byProfile *
    askFactor *
    (1 - lever('recht-op-verblijf')) *
    exp(world.drift('ask', year) - p('ask.waiting') * pressure)
  return place.groups.map((group, index) => {
    const { sector } = group
    const base = start.sectors[sector]
    const home = p(`hazard.home.${sector}`)
    const queue = p(`hazard.queue.${sector}`)
    const expected =
      total(Object.values(group.home)) * home +
      total(Object.values(group.queue)) * queue +
      group.short * base.shortHazard +
      group.long * base.longHazard
    const factor = expected > 0 ? (hazard[index]! * everyoneIn(group)) / expected : 1
    const alive = p(`exit.other.${sector}`)
    const isVv = sector === 'vv'
    return {
      home: Object.fromEntries(
        homeNames.map((form) => [
          form,
          leave({
            ask: base.askRate[form] * (isVv ? wanting : 1),
            die: home * factor + alive,
          }),
        ]),
      ) as Rates['home'],
      queue: Object.fromEntries(
        statusNames.map((status) => [
          status,
          leave({
            settle:
              p(`settle.${status}`) *
              (isVv ? exp(p('settle.waiting') * pressure) : 1) *
              (status === 'urgent' && sector !== 'ggz' ? settlesByBed(place, sector) : 1),
            worsen: status === 'urgent' ? 0 : p(`worsen.${status}`) * (isVv ? worsenFactor : 1),
            die: queue * factor + alive,
          }),
        ]),
      ) as Rates['queue'],
      again: Object.fromEntries(
        (['vpt', 'mpt'] as const).map((form) => [
          form,
          leave({ ask: base.askRate[form] * wanting * p('ask.again'), die: home * factor + alive }),
        ]),
      ) as Rates['again'],
      short: leave({ back: 0, die: base.shortHazard * factor + alive }),
      long: leave({ back: isVv ? lever('terug-naar-huis') : 0, die: base.longHazard * factor + alive }),
    }
  })
}

/** Utility that keeps VV clients of a profile at home. */
export function keptHome({ world, thuisTenzij }: Place, profile: number): number {
  if (profile > 0) return thuisTenzij * world.value('choice.tenzij.others')
  return world.isSet('thuis-tenzij') ? thuisTenzij * world.effect('thuis-tenzij') : 0
}

/** Rate at which VV clients of a profile at home ask for verblijf. */
export const askOf = (place: Place, profile: number): number =>
  place.start.profiles.asking[profile]! * exp(-keptHome(place, profile))

/** Policy of the year, and the pace it goes on at where growth goes on. */
export function tenzij(place: Place, year: number): void {
  const pace = place.world.lever('thuis-tenzij', year)
  const structure = place.world.context('structuur', year)
  place.thuisTenzijPace = Math.max(place.thuisTenzijPace, pace)
  place.thuisTenzij += structure > 0.430727 ? place.thuisTenzijPace : structure < -0.430727 ? 0 : pace
}

/** Logarithm of the waiting per client in verblijf of the year before over that of the base year. */
export function waitingPressure({ waitingRatio, start }: Place): number {
  return between(ln(Math.max(waitingRatio, 0.05) / Math.max(start.waitingRatio, 0.05)), -1.5, 1.5)
}

/** [sector][status] share of a queue for whom some free place will do in a month. */
export function acceptance(place: Place, year: number): Record<SectorName, Queue> {
  const { world, start } = place
  const lever = (id: string) => world.lever(id, year)
  let all = 1
  if (world.isSet('zorgbemiddeling'))
    all /= 1 - Math.min(lever('zorgbemiddeling') * world.effect('zorgbemiddeling'), 0.9)
  if (world.isSet('centrale-toewijzing'))
    all /= 1 - Math.min(lever('centrale-toewijzing') * world.effect('centrale-toewijzing'), 0.9)
  if (world.isSet('tariefopslag')) all *= Math.max(1 + (lever('tariefopslag') / 0.05) * world.effect('tariefopslag'), 0)
  const id = 'volume-gewenste-aanbieders'
  const wanted = world.isSet(id) ? Math.max(1 + lever(id) * world.effect(id), 0) : 1
  const of = (sector: SectorName) =>
    fill(statusNames, (status) =>
      Math.min(start.sectors[sector].acceptance[status] * all * (status === 'voorkeur' ? wanted : 1), 1),
    )
  return Object.fromEntries(sectorNames.map((sector) => [sector, of(sector)])) as Record<SectorName, Queue>
}

/** Hours of doctors that VV clients at home ask in a year: settled, or bridged until there is a place. */
export function doctorsOf(place: Place): number {
  const p = (id: string) => place.world.value(id)
  const bridged = p('bridging.vpt.vv') * p('doctors.hours.vpt') + (1 - p('bridging.vpt.vv')) * p('doctors.hours.mpt')
  return total(
    groupsIn(place, 'vv').map(
      ({ home, queue }) =>
        (home.clustered + home.vpt) * p('doctors.hours.vpt') +
        home.mpt * p('doctors.hours.mpt') +
        (total(Object.values(queue)) * p('bridging.waiting') + home.voorzorg * p('bridging.voorzorg')) * bridged,
    ),
  )
}

/** The closed groups run off as their age table does over the year, in twelve equal steps. */
export function closedKeep(place: Place, year: number): number {
  const { table } = place.closed
  const survivors = table.map((people, cell) => {
    const half = (place.years[year]!.deathRate[cell]! * place.start.excess[6]!) / 2
    return half < 1 ? (people * (1 - half)) / (1 + half) : 0
  })
  return total(table) > 0 ? exp(ln(total(survivors) / total(table)) / 12) : 1
}
