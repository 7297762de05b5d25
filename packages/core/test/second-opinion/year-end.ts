import { exp, ln } from '@wlz/exact'
import {
  branchNames,
  everyoneIn,
  faded,
  fromBand,
  groupsIn,
  sectorNames,
  type Place,
  type SectorName,
} from './place.ts'
import { total } from './sums.ts'
import type { Sums, YearPlan } from './month.ts'
import type { Cost } from './year-plan.ts'

/** Age tables of 31 December: who survived, who came in, who grew into the next band; scaled to the monthly stocks. */
export function ageTables(place: Place, year: number, { need }: YearPlan, sums: Sums): void {
  const { deathRate, upward } = place.years[year]!
  const grown = (
    table: readonly number[],
    entrants: readonly number[],
    excess: number,
    alive: number,
    stock: number,
  ) => {
    const left = table.map((people, cell) => {
      const half = (deathRate[cell]! * excess + alive) / 2
      const survival = half < 1 ? (1 - half) / (1 + half) : 0
      return people * survival + entrants[cell]! * (1 + survival) * 0.5
    })
    const aged = left.map(
      (people, cell) => people * (1 - upward[cell]!) + (cell % 10 > 0 ? left[cell - 1]! * upward[cell - 1]! : 0),
    )
    const scale = total(aged) > 0 ? stock / total(aged) : 1
    return aged.map((people) => people * scale)
  }
  const arrived = need.entrants.map((cells, group) =>
    cells.map((people) => (need.inflow[group]! > 0 ? (people * sums.arrived[group]!) / need.inflow[group]! : 0)),
  )
  place.groups.forEach((group, index) => {
    group.table = grown(
      group.table,
      arrived[index]!,
      need.excess[index]!,
      place.world.value(`exit.other.${group.sector}`),
      everyoneIn(group),
    )
  })
  const nobody = place.closed.table.map(() => 0)
  place.closed.table = grown(
    place.closed.table,
    nobody,
    place.start.excess[6]!,
    0,
    place.closed.stay + place.closed.home,
  )
  const vv = Math.max(sums.arrived[0]! + sums.arrived[1]!, 1e-9)
  place.entrantShare = place.entrantShare.map((_, cell) => (arrived[0]![cell]! + arrived[1]![cell]!) / vv)
}

/** Euros of the year by who bears them. */
export interface Bill {
  readonly wlz: number
  readonly zvw: number
  readonly wmo: number
  readonly rijk: number
  readonly client: number
  readonly gross: number
  /** Own contributions. */
  readonly paid: number
  /** Measures and the support of who they keep out, less what is saved elsewhere. */
  readonly postponing: number
  readonly frame: number
  readonly kader: Readonly<Record<'pgbSpent' | 'pgbFrame' | 'coPaid' | 'domains', number>>
}

export interface YearEnd {
  readonly indicatedMean: number
  readonly hoursNow: number
  readonly hoursBase: number
  /** [branch] part of the staff that works for the Wlz. */
  readonly wlzPart: readonly number[]
}

/** Means of the year. */
export function closeTheYear(place: Place, plan: YearPlan, sums: Sums): YearEnd {
  const tables = [...place.groups.map(({ table }) => table), place.closed.table]
  const indicatedMean = total(tables.flat()) - (total(sums.arrived) - total(sums.exits)) / 2
  const wlzPart = branchNames.map((_, index) =>
    Math.max(1 - (plan.staff[index]!.outside * 12) / sums.staff[index]!.required, 0),
  )
  const hoursNow = total(
    branchNames.map((_, index) => (sums.staff[index]!.required - sums.staff[index]!.short) * wlzPart[index]!),
  )
  const hoursBase = total(
    branchNames.map((_, index) => {
      const { level, norm } = plan.staff[index]!
      const thinner = level * (1 - norm) * sums.clientMonths[sectorNames[index]!].verblijf
      return (sums.staff[index]!.required * wlzPart[index]! + thinner) * place.fixed.staff[index]!.supply
    }),
  )
  return { indicatedMean, hoursNow, hoursBase, wlzPart }
}

export function money(
  place: Place,
  year: number,
  plan: YearPlan,
  sums: Sums,
  end: YearEnd,
  measures: Cost & { saved: number },
  placesBefore: readonly number[],
): Bill {
  const { world, fixed } = place
  const p = (id: string) => world.value(id)
  const lever = (id: string) => world.lever(id, year)
  place.priceGrowth *=
    (1 + world.context('loonontwikkeling', year)) * exp(world.drift('price', year) - world.drift('price', year - 1))
  place.inflation *= 1 + world.context('prijsontwikkeling', year)
  place.discount *= 1 / (1 + p('money.discount'))
  const growth = place.priceGrowth
  const level = place.tariff * growth
  const opMaat = world.isSet('pgb-op-maat') ? lever('pgb-op-maat') * world.effect('pgb-op-maat') : 0
  const staffPrice = (heavier: number) =>
    1 + p('money.wageShare') * (lever('personeelsnorm') * (1 + lever('profielmix') * p('profile.weight')) * heavier - 1)
  const { stay, home: atHome } = place.profiles
  const hours = (light: number, lightFirst: number) =>
    (1 + p('profile.weight') * (1 - light)) / (1 + p('profile.weight') * (1 - lightFirst))
  const heavierIn = hours(stay[0], place.start.profiles.stay[0])
  const heavierOut = hours(atHome[0], place.start.profiles.home[0])
  const dearer = (price: number, factor: number) => price * (1 + p('money.wageShare') * (factor - 1))
  let wlz = 0
  let pgbSpent = 0
  for (const sector of sectorNames) {
    const months = sums.clientMonths[sector]
    wlz +=
      (months.verblijf / 12) *
      fixed.priceVerblijf[sector] *
      level *
      (sector === 'vv' ? staffPrice(heavierIn) : staffPrice(1)) *
      lever('tarief-verblijf') *
      (1 + lever('tariefopslag'))
    const out = sector === 'vv' ? heavierOut : 1
    wlz += (months.vpt / 12) * dearer(fixed.priceVpt, out) * level * lever('tarief-vpt')
    wlz +=
      (months.mpt / 12) *
      dearer(fixed.priceMpt, out) *
      level *
      lever('tarief-mpt') *
      (1 - lever('mpt-praktijkvariatie'))
    pgbSpent += (months.pgb / 12) * fixed.pricePgb * growth * (1 - opMaat)
  }
  wlz += pgbSpent
  wlz += end.indicatedMean * fixed.priceOther * growth
  wlz += place.movedPgb * (fixed.pricePgb - (fixed.priceVpt + fixed.priceMpt) / 2) * p('pgb.zin.neutral') * growth
  const meerzorg = p('meerzorg.growth')
  const span = plan.need.span
  const structure = place.world.context('structuur', year)
  const above = faded(meerzorg, year, span, structure) - (year > 0 ? faded(meerzorg, year - 1, span, structure) : 0)
  const fading = meerzorg > 0 ? above / meerzorg : 0
  place.meerzorg *= 1 + Math.max(above - lever('meerzorg-toetsing') * p('effect.meerzorg-toetsing') * fading, 0)
  wlz += (place.meerzorg - fixed.meerzorg) * growth

  const vv = sums.clientMonths.vv
  const home = ((vv.vpt + vv.mpt) / 12) * growth
  let zvw = home * p('home.zvw')
  let rijk = home * p('home.rijk')
  let client = home * p('home.client')
  const delayed = sums.delayedMonths / 12
  zvw += (delayed + place.keptOut) * p('delay.cost.zvw') * growth
  let wmo = home * p('home.wmo') + delayed * p('delay.cost.wmo') * growth
  wmo += place.keptOut * p('gate.wmo') * fixed.priceVerblijf.ggz * growth

  const domains = world.evidence.firstYear + year < 2026 ? 0 : p('budget.domains') * place.kaderShare
  const coPaid = Math.min((measures.wmo + measures.zvw) * lever('zorgkantoor-medefinanciering'), domains)
  const split = agree(measures, lever('kostenverdeling-wmo'), coPaid, lever('spuk-dos'))
  const postponing =
    total(Object.values(split)) - measures.saved + delayed * (p('delay.cost.zvw') + p('delay.cost.wmo')) * growth
  wlz += split.wlz
  zvw += split.zvw - measures.saved
  wmo += split.wmo
  rijk += split.rijk
  client += split.client
  place.measureCost += total(Object.values(split)) + delayed * (p('delay.cost.zvw') + p('delay.cost.wmo'))
  place.measureYield += delayed * fixed.averagePrice + measures.saved

  wlz +=
    end.indicatedMean *
    (lever('zorgbemiddeling') * p('cost.mediation') + lever('materiele-controle') * (1 - p('control.yield')))
  wlz +=
    end.indicatedMean *
    p('cost.casework') *
    (lever('behandelcapaciteit-pgb') + lever('behandelcapaciteit-eigen-bijdrage'))
  sectorNames.forEach(
    (sector, index) => (wlz += Math.max(place.places[sector] - placesBefore[index]!, 0) * p('cost.startup')),
  )
  const bed = (total(place.years[year]!.people) / 100_000) * p('cost.bed')
  wlz += lever('crisisbedden') * bed + (lever('logeerbedden') * bed) / 2
  wmo += (lever('logeerbedden') * bed) / 2
  wlz += lever('tussenvormen') * ((vv.vpt + vv.mpt) / 12) * p('cost.between')
  branchNames.forEach(
    (_, index) =>
      (wlz +=
        (sums.staff[index]!.hired / 12) * end.wlzPart[index]! * p('staff.hired.premium') * p('cost.fte') * growth),
  )

  const payers = total(
    sectorNames.map((sector) => {
      const { verblijf, vpt, mpt, pgb } = sums.clientMonths[sector]
      return (verblijf + p('contribution.home') * (vpt + mpt + pgb)) / 12
    }),
  )
  const paid = payers * fixed.contribution * lever('eigen-bijdrage') * growth
  const gross = wlz
  client += paid
  const ownFrame = kader(place, year)
  overspend(place, year, gross - coPaid, ownFrame)
  return {
    wlz: gross - paid,
    zvw,
    wmo,
    rijk,
    client,
    gross,
    paid,
    postponing,
    frame: ownFrame + domains,
    kader: { pgbSpent, pgbFrame: ownFrame * fixed.pgbShare, coPaid, domains },
  }
}

/** Split of measures over payers: the tilt between Wmo and Zvw, what the zorgkantoor pays of both, the Rijk's share of what is left. */
function agree(cost: Cost, wmoShare: number, coPaid: number, refunded: number) {
  const wmo = wmoShare < 0.5 ? cost.wmo * 2 * wmoShare : cost.wmo + cost.zvw * (2 * wmoShare - 1)
  const zvw = cost.wmo + cost.zvw - wmo
  const left = wmo + zvw > 0 ? 1 - coPaid / (wmo + zvw) : 1
  const leftWmo = wmo * left
  return {
    wlz: cost.wlz + cost.provider + coPaid,
    wmo: leftWmo * (1 - refunded),
    zvw: zvw * left,
    rijk: cost.rijk + leftWmo * refunded,
    client: cost.client,
  }
}

function kader(place: Place, year: number): number {
  const { world } = place
  const driver = (when: number) =>
    world.evidence.costDriverShare[world.region * world.evidence.years + Math.max(when, 0)]!
  const drift = world.lever('flankdemping', year) * (driver(year) - driver(year - 1))
  const even = world.lever('herverdeling', year) * (driver(year) - place.kaderShare)
  place.kaderShare += drift + even
  place.nationalFrame *= 1 + world.lever('kadergroei', year)
  return place.nationalFrame * place.kaderShare
}

function overspend(place: Place, year: number, spending: number, frame: number): void {
  const { world } = place
  const over = spending / frame - 1
  const follows = world.lever('persoonsvolgend', year)
  const cut = Math.min(Math.max((place.tariff * frame) / spending, world.value('budget.floor')), 1)
  place.tariff = 1 - follows * (1 - cut)
  place.growthStop = (1 - follows) * Math.min(Math.max(over / world.value('budget.tolerance'), 0), 1)
}

/** Measures that cost more than they saved stop after the years that the gate allows. */
export function gate(place: Place, year: number): void {
  const after = place.world.lever('evaluatiepoort', year)
  if (place.measureCost > 0) place.measureYears += 1
  if (after > 0 && place.measureYears >= after && place.measureYield < place.measureCost) place.gateOpen = 0
}

const weeksPerMonth = 365.25 / 7 / 12

export interface Duty {
  readonly beyond: number
  readonly pressing: number
  readonly beyondIn: Readonly<Record<SectorName, number>>
  readonly choiceMet: number
  readonly signals: Record<'keuze' | 'tijdig' | 'passend' | 'pgb' | 'eigen-bijdrage', number>
}

export function duty(place: Place, plan: YearPlan, sums: Sums, end: YearEnd, refused: number): Duty {
  const p = (id: string) => place.world.value(id)
  const beyondIn = { vv: 0, ghz: 0, ggz: 0 }
  let pressing = 0
  for (const sector of sectorNames)
    for (const status of ['urgent', 'actief'] as const) {
      const first = place.groups.findIndex((group) => group.sector === sector)
      const waiting = total(groupsIn(place, sector).map(({ queue }) => queue[status]))
      const stays = (1 - sums.placedShare[sector][status]) * plan.rates[first]!.queue[status].stay
      pressing += waiting
      beyondIn[sector] +=
        waiting * exp(((sector === 'ghz' ? 13 : 6) / weeksPerMonth) * ln(Math.min(Math.max(stays, 1e-9), 1 - 1e-12)))
    }
  const beyond = total(Object.values(beyondIn))
  const inflow = total(sums.arrived)
  const choiceMet = Math.max(inflow - place.dwellingList - refused, 0)
  const weeks = (work: number, capacity: number, handling: string) => p(handling) + (work / capacity) * weeksPerMonth
  const holds = (claim: boolean) => (claim ? 1 : 0)
  return {
    beyond,
    pressing,
    beyondIn,
    choiceMet,
    signals: {
      keuze: holds(choiceMet / inflow >= p('signal.keuze') && beyond <= p('signal.keuze.wachten') * pressing),
      tijdig: holds((pressing > 0 ? 1 - beyond / pressing : 1) >= p('signal.tijdig')),
      passend: holds(end.hoursNow / end.hoursBase >= p('signal.passend')),
      pgb: holds(weeks(place.pgbWork, plan.awardCapacity, 'pgb.handling') <= p('signal.pgb')),
      'eigen-bijdrage': holds(
        weeks(place.noticeWork, plan.noticeCapacity, 'notice.handling') <= p('signal.eigen-bijdrage'),
      ),
    },
  }
}

/** People of a band and over with dementia. */
export const withDementia = (place: Place, year: number): number =>
  total(place.years[year]!.people.map((people, cell) => people * place.world.evidence.dementia[cell]! * place.dementia))
export const aged = (place: Place, year: number, band: number): number => fromBand(place.years[year]!.people, band)
