import { addTo, column, inUse, sharedColumn, sumInto, type Column } from '../columns.ts'
import type { Course } from '../course.ts'
import { exp } from '../exact/exp.ts'
import type { Payer } from '../catalogue/levers.ts'
import { sectors, vv } from './groups.ts'
import type { Clients } from './workforce.ts'

/** Who bears what, and for what; every entry is euros of a year at the prices of the year before the first. */
export const ledgerPayers = ['wlz', 'zvw', 'wmo', 'rijk', 'client'] as const
export type LedgerPayer = (typeof ledgerPayers)[number]
export const ledgerCauses = ['zorg', 'wonen', 'uitstel', 'maatregelen', 'personeel', 'capaciteit', 'uitvoering'] as const
export type LedgerCause = (typeof ledgerCauses)[number]
/** [payer][cause]; the Wlz is net of the eigen bijdrage here, which stands with the client, so that payers add up. */
export type Ledger = Readonly<Record<LedgerPayer, Readonly<Record<LedgerCause, Column>>>>

export const emptyLedger = (): Ledger =>
  Object.fromEntries(ledgerPayers.map((payer) => [payer, Object.fromEntries(ledgerCauses.map((cause) => [cause, sharedColumn()]))])) as Ledger

/** Prices of a client-year in the base year, euros; they make volumes add up to base spending. */
export interface Prices {
  /** [sector] */
  readonly verblijf: readonly Column[]
  readonly vpt: Column
  readonly mpt: Column
  readonly pgb: Column
  /** Rest of the Wlz per person indicated: crisis, transport, day care outside, administration. */
  readonly other: Column
}

/**
 * Care paid by the Wlz in a year.
 *
 *     cost = sum over forms of client-years x price x tariff of the form x growth of prices
 *
 * @param years client-months of each form over the year, divided by twelve here
 */
export function careCost(
  cost: Column,
  months: Clients,
  price: { verblijf: Column; vpt: Column; mpt: Column; pgb: Column },
  tariff: { verblijf: Column; vpt: Column; mpt: Column; pgb: Column },
): void {
  for (let lane = 0; lane < inUse; lane++)
    cost[lane]! +=
      (months.verblijf[lane]! * price.verblijf[lane]! * tariff.verblijf[lane]! +
        months.vpt[lane]! * price.vpt[lane]! * tariff.vpt[lane]! +
        months.mpt[lane]! * price.mpt[lane]! * tariff.mpt[lane]! +
        months.pgb[lane]! * price.pgb[lane]! * tariff.pgb[lane]!) /
      12
}

/**
 * What living at home costs others than the Wlz.
 *
 *     each client-year with vpt or mpt in VV brings back `shift` of what verblijf costs more than vpt,
 *     split over Zvw, Rijk (huurtoeslag) and client (housing) by fixed keys
 *
 * With a shift of one a move home saves nobody anything in total, as the quasi-experiment found; zero is not in the range.
 */
export function costOfHome(
  atHome: Column,
  gap: Column,
  shift: Column,
  factor: Column,
  to: { zvw: Column; rijk: Column; client: Column },
  key: { zvw: Column; rijk: Column },
): void {
  for (let lane = 0; lane < inUse; lane++) {
    const amount = ((atHome[lane]! * gap[lane]!) / 12) * shift[lane]! * factor[lane]!
    to.zvw[lane]! += amount * key.zvw[lane]!
    to.rijk[lane]! += amount * key.rijk[lane]!
    to.client[lane]! += amount * (1 - key.zvw[lane]! - key.rijk[lane]!)
  }
}

/**
 * Who pays for measures once agreements are made.
 *
 * Costs that fall on Wmo and Zvw together are split by `wmoShare`; the zorgkantoor may take a share of both, and the Rijk
 * refunds a share of what is left with the gemeente. No euro appears or goes: the sum stays.
 */
export function splitMeasures(
  cost: Readonly<Record<Payer, Column>>,
  to: Readonly<Record<LedgerPayer, Column>>,
  agreement: { wmoShare: Column; coPaid: Column; refunded: Column },
): void {
  for (let lane = 0; lane < inUse; lane++) {
    const both = cost.wmo[lane]! + cost.zvw[lane]!
    const tilt = 2 * agreement.wmoShare[lane]! - 1
    const wmo = tilt < 0 ? cost.wmo[lane]! * (1 + tilt) : cost.wmo[lane]! + cost.zvw[lane]! * tilt
    const zvw = both - wmo
    const coPaid = both * agreement.coPaid[lane]!
    const leftWmo = wmo * (1 - agreement.coPaid[lane]!)
    const refunded = leftWmo * agreement.refunded[lane]!
    to.wlz[lane]! += cost.wlz[lane]! + coPaid + cost.provider[lane]!
    to.wmo[lane]! += leftWmo - refunded
    to.zvw[lane]! += zvw * (1 - agreement.coPaid[lane]!)
    to.rijk[lane]! += cost.rijk[lane]! + refunded
    to.client[lane]! += cost.client[lane]!
  }
}

/**
 * What spending over the kader does to the next year.
 *
 *     over = spending / kader - 1
 *     persoonsvolgend: tariff' = between floor and one: tariff x kader / spending
 *     else: growth stops by over / tolerance
 */
export function overspending(
  tariff: Column,
  growthStop: Column,
  spending: Column,
  frame: Column,
  rule: { followsPerson: Column; floor: Column; tolerance: Column },
): void {
  for (let lane = 0; lane < inUse; lane++) {
    const over = spending[lane]! / frame[lane]! - 1
    const wanted = (tariff[lane]! * frame[lane]!) / spending[lane]!
    const cut = wanted < 1 ? Math.max(wanted, rule.floor[lane]!) : 1
    const stop = over > 0 ? Math.min(over / rule.tolerance[lane]!, 1) : 0
    const follows = rule.followsPerson[lane]!
    tariff[lane] = 1 - follows * (1 - cut)
    growthStop[lane] = (1 - follows) * stop
  }
}

/**
 * A region's share of the kader moves with its share of the cost drivers, as fast as the damping lets it.
 *
 *     share' = share + damping (driver - driver last year) + redistribution (driver - share)
 *
 * Shares of all regions keep adding to one, since the drivers do.
 */
export function kaderShare(share: Column, driver: Column, driverBefore: Column, damping: Column, redistribution: Column): void {
  for (let lane = 0; lane < inUse; lane++) {
    share[lane]! += damping[lane]! * (driver[lane]! - driverBefore[lane]!) + redistribution[lane]! * (driver[lane]! - share[lane]!)
  }
}

/** The ledger, the kader and next year's consequences. */
export function moneyYear(course: Course, year: number): void {
  const { drift, inputs, parameter: p, state, ledger } = course
  const discount = p.of('money.discount')
  for (const payer of ledgerPayers) for (const cause of ledgerCauses) ledger[payer][cause].fill(0)
  const wage = inputs.context('loonontwikkeling', year)
  const inflation = inputs.context('prijsontwikkeling', year)
  const strayed = drift.price[year]!
  const strayedBefore = year > 0 ? drift.price[year - 1]! : nothing
  for (let lane = 0; lane < inUse; lane++) {
    state.paths.priceGrowth[lane]! *= (1 + wage[lane]!) * exp(strayed[lane]! - strayedBefore[lane]!)
    state.paths.inflation[lane]! *= 1 + inflation[lane]!
    state.paths.discount[lane]! /= 1 + discount[lane]!
  }
  const care = ledger.wlz.zorg
  bookCare(course, year, care)
  bookHome(course)
  bookMeasures(course, year)
  bookCapacity(course, year)
  bookStaff(course)
  bookOwnContribution(course, year, care)
  applyBudget(course, year)
}

/** Of one call; columns are not made anew every year. */
const tariff = { verblijf: column(), vpt: column(), mpt: column(), pgb: column() }
const gap = column()
const atHome = column()
const driver = column()
const before = column()
const nothing = column()
const spent = sharedColumn()

function bookCare(course: Course, year: number, care: Column): void {
  const { inputs, parameter: p, state, work } = course
  const tariefVerblijfLever = inputs.lever('tarief-verblijf', year)
  const tariefopslagLever = inputs.lever('tariefopslag', year)
  const tariefVptLever = inputs.lever('tarief-vpt', year)
  const tariefMptLever = inputs.lever('tarief-mpt', year)
  const mptPraktijkvariatieLever = inputs.lever('mpt-praktijkvariatie', year)
  const meerzorgGrowth = p.of('meerzorg.growth')
  const opMaat = inputs.lever('pgb-op-maat', year)
  const opMaatEffect = inputs.isSet('pgb-op-maat') ? inputs.effect('pgb-op-maat') : opMaat
  const wage = p.of('money.wageShare')
  const norm = inputs.lever('personeelsnorm', year)
  const heavier = inputs.lever('profielmix', year)
  const weight = p.of('profile.weight')
  for (let lane = 0; lane < inUse; lane++) {
    const level = state.tariff[lane]! * state.paths.priceGrowth[lane]!
    tariff.verblijf[lane] =
      level *
      (1 + wage[lane]! * (norm[lane]! * (1 + heavier[lane]! * weight[lane]!) - 1)) *
      tariefVerblijfLever[lane]! *
      (1 + tariefopslagLever[lane]!)
    tariff.vpt[lane] = level * tariefVptLever[lane]!
    tariff.mpt[lane] = level * tariefMptLever[lane]! * (1 - mptPraktijkvariatieLever[lane]!)
    tariff.pgb[lane] = state.paths.priceGrowth[lane]! * (1 - opMaat[lane]! * opMaatEffect[lane]!)
  }
  const { prices } = work
  for (let s = 0; s < sectors.length; s++)
    careCost(care, work.clientMonths[s]!, { verblijf: prices.verblijf[s]!, vpt: prices.vpt, mpt: prices.mpt, pgb: prices.pgb }, tariff)
  const neutral = p.of('pgb.zin.neutral')
  const { movedPgb } = state.paths
  for (let lane = 0; lane < inUse; lane++) {
    // Who moves from pgb to zorg in natura keeps what they cost (NZa 2016), however the form they are counted in is priced.
    const usual = (prices.vpt[lane]! + prices.mpt[lane]!) / 2
    care[lane]! += movedPgb[lane]! * (prices.pgb[lane]! - usual) * neutral[lane]! * state.paths.priceGrowth[lane]!
  }
  const review = inputs.lever('meerzorg-toetsing', year)
  const slows = p.of('effect.meerzorg-toetsing')
  for (let lane = 0; lane < inUse; lane++) {
    care[lane]! += work.indicatedMean[lane]! * prices.other[lane]! * state.paths.priceGrowth[lane]!
    // Growth of meerzorg above volume fades like the trend in need; review takes off what one region was seen to take off.
    const now = meerzorgGrowth[lane]! * (work.fadedYears[lane]! - work.fadedYearsBefore[lane]!)
    const growth = Math.max(now - (meerzorgGrowth[lane]! > 0 ? (review[lane]! * slows[lane]! * now) / meerzorgGrowth[lane]! : 0), 0)
    state.meerzorg[lane]! *= 1 + growth
    care[lane]! += (state.meerzorg[lane]! - work.baseMeerzorg[lane]!) * state.paths.priceGrowth[lane]!
  }
}

function bookHome(course: Course): void {
  const { parameter: p, state, work, ledger } = course
  const months = work.clientMonths[vv]!
  for (let lane = 0; lane < inUse; lane++) {
    gap[lane] = work.prices.verblijf[vv]![lane]! - work.prices.vpt[lane]!
    atHome[lane] = months.vpt[lane]! + months.mpt[lane]!
  }
  const to = { zvw: ledger.zvw.wonen, rijk: ledger.rijk.wonen, client: ledger.client.wonen }
  costOfHome(atHome, gap, p.of('shift.share'), state.paths.priceGrowth, to, { zvw: p.of('shift.zvw'), rijk: p.of('shift.rijk') })
  const nursing = p.of('delay.cost.zvw')
  const support = p.of('delay.cost.wmo')
  for (let lane = 0; lane < inUse; lane++) {
    const supported = work.delayedMean[lane]! + state.paths.keptOut[lane]!
    ledger.zvw.uitstel[lane]! += supported * nursing[lane]! * state.paths.priceGrowth[lane]!
    ledger.wmo.uitstel[lane]! += supported * support[lane]! * state.paths.priceGrowth[lane]!
  }
}

function bookMeasures(course: Course, year: number): void {
  const { inputs, parameter: p, state, work, ledger } = course
  const delayCostZvw = p.of('delay.cost.zvw')
  const delayCostWmo = p.of('delay.cost.wmo')
  const costMediation = p.of('cost.mediation')
  const costCasework = p.of('cost.casework')
  const to = Object.fromEntries(ledgerPayers.map((payer) => [payer, ledger[payer].maatregelen])) as Record<LedgerPayer, Column>
  splitMeasures(work.delay.cost, to, {
    wmoShare: inputs.lever('kostenverdeling-wmo', year),
    coPaid: inputs.lever('zorgkantoor-medefinanciering', year),
    refunded: inputs.lever('spuk-dos', year),
  })
  const averagePrice = work.averagePrice
  sumInto(
    spent,
    ledgerPayers.map((payer) => to[payer]),
  )
  for (let lane = 0; lane < inUse; lane++) {
    state.measureCost[lane]! += spent[lane]! + work.delayedMean[lane]! * (delayCostZvw[lane]! + delayCostWmo[lane]!)
    state.measureYield[lane]! += work.delayedMean[lane]! * averagePrice[lane]!
  }
  const mediation = inputs.lever('zorgbemiddeling', year)
  const control = inputs.lever('materiele-controle', year)
  const yieldOfControl = p.of('control.yield')
  const caseworkers = inputs.lever('behandelcapaciteit-pgb', year)
  const notices = inputs.lever('behandelcapaciteit-eigen-bijdrage', year)
  for (let lane = 0; lane < inUse; lane++) {
    const people = work.indicatedMean[lane]!
    ledger.wlz.uitvoering[lane]! +=
      people * (mediation[lane]! * costMediation[lane]! + control[lane]! * (1 - yieldOfControl[lane]!)) +
      people * costCasework[lane]! * (caseworkers[lane]! + notices[lane]!)
  }
}

function bookCapacity(course: Course, year: number): void {
  const { inputs, parameter: p, work, ledger } = course
  const costBed = p.of('cost.bed')
  const costBetween = p.of('cost.between')
  const startUp = p.of('cost.startup')
  for (let s = 0; s < sectors.length; s++)
    for (let lane = 0; lane < inUse; lane++) ledger.wlz.capaciteit[lane]! += work.opened[s]![lane]! * startUp[lane]!
  const crisis = inputs.lever('crisisbedden', year)
  const respite = inputs.lever('logeerbedden', year)
  const between = inputs.lever('tussenvormen', year)
  for (let lane = 0; lane < inUse; lane++) {
    const bed = (work.inhabitants[lane]! / 100_000) * costBed[lane]!
    ledger.wlz.capaciteit[lane]! += crisis[lane]! * bed + (respite[lane]! * bed) / 2
    ledger.wmo.capaciteit[lane]! += (respite[lane]! * bed) / 2
    ledger.wlz.maatregelen[lane]! +=
      ((between[lane]! * (work.clientMonths[vv]!.vpt[lane]! + work.clientMonths[vv]!.mpt[lane]!)) / 12) * costBetween[lane]!
  }
}

/** Hired staff costs more than the same hours employed; only what is hired above the base year is new. */
function bookStaff(course: Course): void {
  const { parameter: p, state, work, ledger } = course
  const premium = p.of('staff.hired.premium')
  const wage = p.of('cost.fte')
  for (let s = 0; s < sectors.length; s++) {
    const hired = work.staffMonths[s]!.hired
    const wlzPart = work.wlzStaffShare[s]!
    for (let lane = 0; lane < inUse; lane++)
      ledger.wlz.personeel[lane]! += (hired[lane]! / 12) * wlzPart[lane]! * premium[lane]! * wage[lane]! * state.paths.priceGrowth[lane]!
  }
}

function bookOwnContribution(course: Course, year: number, care: Column): void {
  const { inputs, state, work, ledger, parameter: p } = course
  const factor = inputs.lever('eigen-bijdrage', year)
  const atHome = p.of('contribution.home')
  for (let lane = 0; lane < inUse; lane++) {
    let years = 0
    for (let s = 0; s < sectors.length; s++) {
      const months = work.clientMonths[s]!
      years += months.verblijf[lane]! + atHome[lane]! * (months.vpt[lane]! + months.mpt[lane]! + months.pgb[lane]!)
    }
    const paid = (years / 12) * work.contribution[lane]! * factor[lane]! * state.paths.priceGrowth[lane]!
    ledger.client.zorg[lane]! += paid
    work.ownContribution[lane] = paid
    care[lane]! -= paid
  }
}

/** Gross Wlz spending, against the kader of the region. */
function applyBudget(course: Course, year: number): void {
  const { inputs, parameter: p, state, work, ledger, evidence, regionOf } = course
  for (let lane = 0; lane < inUse; lane++) {
    const row = regionOf[lane]! * evidence.years
    driver[lane] = evidence.costDriverShare[row + year]!
    before[lane] = evidence.costDriverShare[row + Math.max(year - 1, 0)]!
  }
  kaderShare(state.kaderShare, driver, before, inputs.lever('flankdemping', year), inputs.lever('herverdeling', year))
  const growth = inputs.lever('kadergroei', year)
  const { nationalFrame } = state.paths
  for (let lane = 0; lane < inUse; lane++) {
    nationalFrame[lane]! *= 1 + growth[lane]!
    work.frame[lane] = nationalFrame[lane]! * state.kaderShare[lane]!
  }
  sumInto(
    work.grossWlz,
    ledgerCauses.map((cause) => ledger.wlz[cause]),
  )
  addTo(work.grossWlz, work.ownContribution)
  overspending(state.tariff, state.growthStop, work.grossWlz, work.frame, {
    followsPerson: inputs.lever('persoonsvolgend', year),
    floor: p.of('budget.floor'),
    tolerance: p.of('budget.tolerance'),
  })
}
