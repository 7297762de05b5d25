import { populationOf } from './population.ts'
import {
  between,
  branchNames,
  clientsOf,
  everyoneIn,
  fill,
  fromBand,
  groupNames,
  groupsIn,
  homeNames,
  sectorNames,
  sectorOfGroup,
  statusNames,
  type Building,
  type Clients,
  type Fixed,
  type Group,
  type Place,
  type Start,
} from './place.ts'
import { chance, waitingRatio } from './month.ts'
import { total } from './sums.ts'
import type { World } from './world.ts'
import { doctorsOf, firstBeds, leaning } from './year-start.ts'

const formsOfClients = ['verblijf', 'vpt', 'mpt', 'pgb'] as const

/** A region on 31 December of the base year. */
export function firstDay(world: World, start: Start): Place {
  const years = populationOf(world)
  const now = years[0]!.people
  const prevalenceLevel = start.norm.map(
    (norm, group) => (start.indicated[group]! * (group < 2 ? start.useVv : start.useOther)) / norm,
  )
  const tableOf = (group: number) =>
    now.map((people, cell) => people * start.prevalence[group]![cell]! * prevalenceLevel[group]!)
  const groups = groupNames.map((name, index): Group => {
    const sector = sectorOfGroup[index]!
    const from = start.sectors[sector]
    const table = tableOf(index)
    const people = total(table)
    const stay = people * from.verblijf
    return {
      name,
      sector,
      table,
      home: fill(homeNames, (form) => people * from.home[form]),
      queue: fill(statusNames, (status) => people * from.queue[status]),
      again: { vpt: people * from.home.vpt * from.again.vpt, mpt: people * from.home.mpt * from.again.mpt },
      short: stay * from.shortPart,
      long: stay * (1 - from.shortPart),
    }
  })
  const closedTable = tableOf(groups.length)
  const closedPeople = total(closedTable)
  const closed = {
    stay: closedPeople * start.closedInVerblijf,
    home: closedPeople * (1 - start.closedInVerblijf),
    table: closedTable,
  }
  const inStay = (sector: string) =>
    total(groups.filter((group) => group.sector === sector).map((group) => group.short + group.long))
  const places = fill(
    sectorNames,
    (sector) =>
      inStay(sector) * start.sectors[sector].placesPerVerblijf + closed.stay * world.value(`aflopend.share.${sector}`),
  )
  const place: Place = {
    world,
    start,
    years,
    groups,
    closed,
    places,
    fixed: { prevalenceLevel, basePlaces: { ...places } } as unknown as Fixed,
    delayed: [0, 0],
    dwellings:
      total(groups.filter(({ sector }) => sector === 'vv').map(({ home }) => home.clustered)) /
      world.value('dwellings.occupancy'),
    dwellingList: 0,
    staff: [],
    buildings: [],
    pgbWork: 0,
    noticeWork: 0,
    entrantShare: now.map(() => 0),
    tariff: 1,
    growthStop: 0,
    kaderShare: 0,
    nationalFrame: 0,
    measureCost: 0,
    measureYield: 0,
    measureYears: 0,
    gateOpen: 1,
    meerzorg: 0,
    technology: 1,
    priceGrowth: 1,
    inflation: 1,
    discount: 1,
    separatedHousing: 0,
    caseworkGrowth: 1,
    readiness: 1,
    dementia: 1,
    keptOut: 0,
    movedPgb: 0,
    settledBefore: 0,
    waitingRatio: waitingRatio(groups),
    profiles: { home: start.profiles.home, queue: start.profiles.queue, stay: start.profiles.stay },
    thuisTenzij: 0,
    thuisTenzijPace: 0,
    doctors: 0,
    withoutDoctor: 0,
    crisisBeds: { vv: 0, ghz: 0 },
  }
  place.fixed.doctors = doctorsOf(place)
  place.fixed.crisisBeds = firstBeds(place)
  const nation = nationalClients(place)
  employ(place, nation)
  price(place, nation)
  place.fixed.leaning = leaning(place, -1) / fromBand(now, 2, 4)
  place.fixed.pool = Object.fromEntries(
    sectorNames.map((sector) => {
      const people = total(groupsIn(place, sector).map(everyoneIn)) * world.value(`pool.${sector}`)
      const { free, willing } = start.sectors[sector]
      return [sector, fill(statusNames, (status) => chance(free[status] * people, willing[status] * people))]
    }),
  ) as Place['fixed']['pool']
  place.fixed.potential = fromBand(now, 2, 4) / fromBand(now, 7)
  openFiles(place)
  plan(place)
  place.fixed.migrantKey = migrantKey(place)
  return place
}

/** Clients of the nation in the base year, by sector. */
function nationalClients({ world, start }: Place): Record<string, Clients> {
  return Object.fromEntries(
    sectorNames.map((sector) => {
      const { people, verblijf, queue, home } = start.sectors[sector]
      const bridged =
        people *
        (total(Object.values(queue)) * world.value('bridging.waiting') +
          home.voorzorg * world.value('bridging.voorzorg'))
      const byVpt = world.value(`bridging.vpt.${sector}`)
      const runOff = start.indicated[6]! * world.value(`aflopend.share.${sector}`)
      return [
        sector,
        {
          verblijf: people * verblijf + runOff * start.closedInVerblijf,
          vpt: people * (home.clustered + home.vpt) + bridged * byVpt,
          mpt: people * home.mpt + bridged * (1 - byVpt) + runOff * (1 - start.closedInVerblijf),
          pgb: people * home.pgb,
        },
      ]
    }),
  )
}

function employ(place: Place, nation: Record<string, Clients>): void {
  const { world, start } = place
  const p = (id: string) => world.value(id)
  const here = start.regionPopulation[world.region]!
  const driver = (year: number) => world.evidence.costDriverShare[world.region * world.evidence.years + year]!
  place.fixed.exchangeKey = driver(Math.min(15, world.evidence.years - 1)) - driver(0)
  place.fixed.old75 = fromBand(place.years[0]!.people, 5)
  place.fixed.staff = branchNames.map((branch, index) => {
    const sector = sectorNames[index]!
    const weight = (clients: Clients) =>
      clients.verblijf + clients.vpt * p('hours.vpt') + clients.mpt * p('hours.mpt') + clients.pgb * p('hours.pgb')
    const available = p(`staff.available.${branch}`)
    const gap = 1 + p(`staff.gap.${branch}`)
    const first = sector === 'vv' ? 5 : 0
    const share = fromBand([...here], first) / fromBand([...start.population], first)
    const level = p(`staff.wlz.${branch}`) / weight(nation[sector]!)
    const outside = Math.max(available * gap - p(`staff.wlz.${branch}`), 0) * share
    const required = level * weight(clientsOf(place, sector)) + outside
    const heads = required / gap / p(`staff.partTime.${branch}`)
    place.staff.push({
      young: heads * p('staff.young.share'),
      middle: heads * (1 - p('staff.young.share') - p('staff.old.share')),
      old: heads * p('staff.old.share'),
      felt: gap,
      absence: p(`staff.absence.${branch}`),
      staffed: 1,
    })
    const entering =
      heads * (p('staff.leaving') + p('staff.retiring') * p('staff.old.share') + p(`staff.growth.${branch}`))
    return { level, outside, heads, entering, supply: 1 / gap, national: available, workload: gap }
  })
}

function price(place: Place, nation: Record<string, Clients>): void {
  const { world, start, fixed } = place
  const p = (id: string) => world.value(id)
  const gross = p('money.gross')
  const scale = gross / total(['verblijf', 'vpt', 'mpt', 'pgb', 'other'].map((form) => p(`money.${form}`)))
  const all = (form: (typeof formsOfClients)[number]) => total(sectorNames.map((sector) => nation[sector]![form]))
  const weighted = total(sectorNames.map((sector) => nation[sector]!.verblijf * p(`money.relative.${sector}`)))
  fixed.priceVerblijf = fill(
    sectorNames,
    (sector) => (p('money.verblijf') * scale * p(`money.relative.${sector}`)) / weighted,
  )
  fixed.priceVpt = (p('money.vpt') * scale) / all('vpt')
  fixed.priceMpt = (p('money.mpt') * scale) / all('mpt')
  fixed.pricePgb = (p('money.pgb') * scale) / all('pgb')
  fixed.priceOther = (p('money.other') * scale) / total(start.indicated)
  const indicated = total(place.groups.map((group) => total(group.table))) + total(place.closed.table)
  const regional = sectorNames.map((sector) => ({ sector, ...clientsOf(place, sector) }))
  const spent = total(
    regional.map(
      (c) =>
        c.verblijf * fixed.priceVerblijf[c.sector] +
        c.vpt * fixed.priceVpt +
        c.mpt * fixed.priceMpt +
        c.pgb * fixed.pricePgb,
    ),
  )
  fixed.pgbShare = (total(regional.map((c) => c.pgb)) * fixed.pricePgb) / (spent + indicated * fixed.priceOther)
  place.kaderShare = (spent + indicated * fixed.priceOther) / gross
  place.nationalFrame = gross * (1 + p('budget.baseGap'))
  fixed.meerzorg = gross * p('meerzorg.share') * place.kaderShare
  place.meerzorg = fixed.meerzorg
  const { verblijf, vpt, mpt } = regional[0]!
  fixed.averagePrice =
    (fixed.priceVerblijf.vv * verblijf + fixed.priceVpt * vpt + fixed.priceMpt * mpt) / (verblijf + vpt + mpt)
  fixed.contribution =
    p('money.contribution') / (all('verblijf') + p('contribution.home') * (all('vpt') + all('mpt') + all('pgb')))
}

/** Work that lies with the people who decide on a pgb and on the eigen bijdrage. */
function openFiles(place: Place): void {
  const { world, start, fixed } = place
  const entrants = place.groups.map((group) => ({
    group,
    flow: (everyoneIn(group) / start.sectors[group.sector].people) * (start.sectors[group.sector].entrants / 12),
  }))
  fixed.notices = total(entrants.map(({ flow }) => flow))
  fixed.awards = total(entrants.map(({ group, flow }) => flow * start.sectors[group.sector].entryHome.pgb))
  const months = (weeks: number) => weeks / (365.25 / 7 / 12)
  place.pgbWork = fixed.awards * months(Math.max(world.value('pgb.weeks') - world.value('pgb.handling'), 0))
  place.noticeWork = fixed.notices * months(Math.max(world.value('notice.weeks') - world.value('notice.handling'), 0))
}

/** Pipelines that have been fed the same requests for long. */
function plan(place: Place): void {
  const { world, fixed } = place
  const lead = Math.max(world.value('places.lead') * world.context('bouwsnelheid', 0), 1.6)
  const stage = Math.max((lead - 1.5) / 2, 0.05)
  const again = world.value('places.carry') * (1 - between(world.value('places.delivered'), 0, 1))
  const requests = [
    ...sectorNames.map((sector) => {
      const asked = fixed.basePlaces[sector] * world.value(`places.requests.${sector}`)
      if (sector === 'vv') return asked
      const share = between(world.value('places.delivered'), 0, 1)
      const built = share / (1 - world.value('places.carry') * (1 - share))
      const growth = world.value(`base.growth.verblijf.${sector}`) / world.value(`base.verblijf.${sector}`)
      return Math.max(asked, (fixed.basePlaces[sector] * growth) / built)
    }),
    (world.value('dwellings.requests') * fixed.old75) / 1000,
  ]
  for (const asked of requests) {
    const building: Building = {
      planned: asked * stage,
      permitted: asked * stage,
      released: asked,
      releasedBefore: asked,
      slipped: (asked * again) / (1 - again),
    }
    place.buildings.push(building)
  }
}

/** Clients of VG6 and VG7 come to the two regions of Zorg en Zekerheid from all others, by their people. */
function migrantKey({ world, start }: Place): number {
  const size = (region: number) => total(start.regionPopulation[region]!)
  const takes = (region: number) => ['5516', '5517'].includes(world.evidence.regions[region]!.code)
  const all = world.evidence.regions.map((_, region) => region)
  const here = takes(world.region)
  const alike = total(all.filter((region) => takes(region) === here).map(size))
  return (here ? 1 : -1) * (size(world.region) / alike)
}
