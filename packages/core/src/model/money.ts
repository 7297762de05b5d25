import { addTo, clear, inUse, sharedColumn, sumInto, type Column } from '../columns.ts'
import type { Course } from '../course.ts'
import { exp } from '../exact/exp.ts'
import type { Payer } from '../catalogue/levers.ts'
import { overLanes } from '../lanes/over-lanes.ts'
import type { Paths } from '../state.ts'
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
export const careCost = overLanes(
  'careCost',
  (
    cost: Column,
    months: Clients,
    price: { verblijf: Column; vpt: Column; mpt: Column; pgb: Column },
    tariff: { verblijf: Column; vpt: Column; mpt: Column; pgb: Column },
  ): void => {
    for (let lane = 0; lane < inUse; lane++)
      cost[lane]! +=
        (months.verblijf[lane]! * price.verblijf[lane]! * tariff.verblijf[lane]! +
          months.vpt[lane]! * price.vpt[lane]! * tariff.vpt[lane]! +
          months.mpt[lane]! * price.mpt[lane]! * tariff.mpt[lane]! +
          months.pgb[lane]! * price.pgb[lane]! * tariff.pgb[lane]!) /
        12
  },
)

/**
 * What living at home costs others than the Wlz.
 *
 *     each client-year with vpt or mpt in VV brings back `shift` of what verblijf costs more than vpt,
 *     split over Zvw, Rijk (huurtoeslag) and client (housing) by fixed keys
 *
 * With a shift of one a move home saves nobody anything in total, as the quasi-experiment found; zero is not in the range.
 */
export const costOfHome = overLanes(
  'costOfHome',
  (
    atHome: Column,
    gap: Column,
    shift: Column,
    factor: Column,
    to: { zvw: Column; rijk: Column; client: Column },
    key: { zvw: Column; rijk: Column },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const amount = ((atHome[lane]! * gap[lane]!) / 12) * shift[lane]! * factor[lane]!
      to.zvw[lane]! += amount * key.zvw[lane]!
      to.rijk[lane]! += amount * key.rijk[lane]!
      to.client[lane]! += amount * (1 - key.zvw[lane]! - key.rijk[lane]!)
    }
  },
)

/**
 * Who pays for measures once agreements are made.
 *
 * Costs that fall on Wmo and Zvw together are split by `wmoShare`; the zorgkantoor may take a share of both, and the Rijk
 * refunds a share of what is left with the gemeente. No euro appears or goes: the sum stays.
 */
export const splitMeasures = overLanes(
  'splitMeasures',
  (
    cost: Readonly<Record<Payer, Column>>,
    to: Readonly<Record<LedgerPayer, Column>>,
    agreement: { wmoShare: Column; coPaid: Column; refunded: Column },
  ): void => {
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
  },
)

/**
 * What spending over the kader does to the next year.
 *
 *     over = spending / kader - 1
 *     persoonsvolgend: tariff' = between floor and one: tariff x kader / spending
 *     else: growth stops by over / tolerance
 */
export const overspending = overLanes(
  'overspending',
  (tariff: Column, growthStop: Column, spending: Column, frame: Column, rule: { followsPerson: Column; floor: Column; tolerance: Column }): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const over = spending[lane]! / frame[lane]! - 1
      const wanted = (tariff[lane]! * frame[lane]!) / spending[lane]!
      const cut = wanted < 1 ? Math.max(wanted, rule.floor[lane]!) : 1
      const stop = over > 0 ? Math.min(over / rule.tolerance[lane]!, 1) : 0
      const follows = rule.followsPerson[lane]!
      tariff[lane] = 1 - follows * (1 - cut)
      growthStop[lane] = (1 - follows) * stop
    }
  },
)

/**
 * A region's share of the kader moves with its share of the cost drivers, as fast as the damping lets it.
 *
 *     share' = share + damping (driver - driver last year) + redistribution (driver - share)
 *
 * Shares of all regions keep adding to one, since the drivers do.
 */
export const kaderShare = overLanes(
  'kaderShare',
  (share: Column, driver: Column, driverBefore: Column, damping: Column, redistribution: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      share[lane]! += damping[lane]! * (driver[lane]! - driverBefore[lane]!) + redistribution[lane]! * (driver[lane]! - share[lane]!)
    }
  },
)

/** The ledger, the kader and next year's consequences. */
export function moneyYear(course: Course, year: number): void {
  const { drift, inputs, parameter: p, state, ledger } = course
  const discount = p.of('money.discount')
  for (const payer of ledgerPayers) for (const cause of ledgerCauses) clear(ledger[payer][cause])
  const wage = inputs.context('loonontwikkeling', year)
  const inflation = inputs.context('prijsontwikkeling', year)
  pricesOfTheYear(state.paths, wage, inflation, discount, drift.price[year]!, year > 0 ? drift.price[year - 1]! : nothing)
  const care = ledger.wlz.zorg
  bookCare(course, year, care)
  bookHome(course)
  bookMeasures(course, year)
  bookCapacity(course, year)
  bookStaff(course)
  bookOwnContribution(course, year, care)
  applyBudget(course, year)
}

const pricesOfTheYear = overLanes(
  'pricesOfTheYear',
  (paths: Paths, wage: Column, inflation: Column, discount: Column, strayed: Column, strayedBefore: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      paths.priceGrowth[lane]! *= (1 + wage[lane]!) * exp(strayed[lane]! - strayedBefore[lane]!)
      paths.inflation[lane]! *= 1 + inflation[lane]!
      paths.discount[lane]! /= 1 + discount[lane]!
    }
  },
)

/** Of one call; columns are not made anew every year. */
const tariff = { verblijf: sharedColumn(), vpt: sharedColumn(), mpt: sharedColumn(), pgb: sharedColumn() }
const gap = sharedColumn()
const atHome = sharedColumn()
const driver = sharedColumn()
const before = sharedColumn()
const nothing = sharedColumn()
const spent = sharedColumn()

function bookCare(course: Course, year: number, care: Column): void {
  const { inputs, parameter: p, state, work } = course
  const opMaat = inputs.lever('pgb-op-maat', year)
  tariffsOfTheYear(
    tariff,
    {
      level: state.tariff,
      growth: state.paths.priceGrowth,
      wage: p.of('money.wageShare'),
      norm: inputs.lever('personeelsnorm', year),
      heavier: inputs.lever('profielmix', year),
      weight: p.of('profile.weight'),
    },
    {
      verblijf: inputs.lever('tarief-verblijf', year),
      topUp: inputs.lever('tariefopslag', year),
      vpt: inputs.lever('tarief-vpt', year),
      mpt: inputs.lever('tarief-mpt', year),
      practice: inputs.lever('mpt-praktijkvariatie', year),
      opMaat,
      opMaatEffect: inputs.isSet('pgb-op-maat') ? inputs.effect('pgb-op-maat') : opMaat,
    },
  )
  const { prices } = work
  for (let s = 0; s < sectors.length; s++)
    careCost(care, work.clientMonths[s]!, { verblijf: prices.verblijf[s]!, vpt: prices.vpt, mpt: prices.mpt, pgb: prices.pgb }, tariff)
  keepOwnPrice(care, state.paths, prices, p.of('pgb.zin.neutral'))
  costOfOther(care, state, work, prices.other, state.paths.priceGrowth, {
    growing: p.of('meerzorg.growth'),
    review: inputs.lever('meerzorg-toetsing', year),
    slows: p.of('effect.meerzorg-toetsing'),
  })
}

/** Tariff of each form over its price in the base year. */
const tariffsOfTheYear = overLanes(
  'tariffsOfTheYear',
  (
    tariff: { verblijf: Column; vpt: Column; mpt: Column; pgb: Column },
    of: { level: Column; growth: Column; wage: Column; norm: Column; heavier: Column; weight: Column },
    policy: { verblijf: Column; topUp: Column; vpt: Column; mpt: Column; practice: Column; opMaat: Column; opMaatEffect: Column },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const level = of.level[lane]! * of.growth[lane]!
      tariff.verblijf[lane] =
        level *
        (1 + of.wage[lane]! * (of.norm[lane]! * (1 + of.heavier[lane]! * of.weight[lane]!) - 1)) *
        policy.verblijf[lane]! *
        (1 + policy.topUp[lane]!)
      tariff.vpt[lane] = level * policy.vpt[lane]!
      tariff.mpt[lane] = level * policy.mpt[lane]! * (1 - policy.practice[lane]!)
      tariff.pgb[lane] = of.growth[lane]! * (1 - policy.opMaat[lane]! * policy.opMaatEffect[lane]!)
    }
  },
)

/** Who moves from pgb to zorg in natura keeps what they cost (NZa 2016), however the form they are counted in is priced. */
const keepOwnPrice = overLanes('keepOwnPrice', (care: Column, paths: Paths, prices: Prices, neutral: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const usual = (prices.vpt[lane]! + prices.mpt[lane]!) / 2
    care[lane]! += paths.movedPgb[lane]! * (prices.pgb[lane]! - usual) * neutral[lane]! * paths.priceGrowth[lane]!
  }
})

/**
 * The rest of the Wlz by head, and meerzorg. Growth of meerzorg above volume fades like the trend in need; review takes off
 * what one region was seen to take off.
 */
const costOfOther = overLanes(
  'costOfOther',
  (
    care: Column,
    state: { meerzorg: Column },
    work: { indicatedMean: Column; fadedYears: Column; fadedYearsBefore: Column; baseMeerzorg: Column },
    price: Column,
    priceGrowth: Column,
    meerzorg: { growing: Column; review: Column; slows: Column },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const perYear = meerzorg.growing[lane]!
      const now = perYear * (work.fadedYears[lane]! - work.fadedYearsBefore[lane]!)
      const growth = Math.max(now - (perYear > 0 ? (meerzorg.review[lane]! * meerzorg.slows[lane]! * now) / perYear : 0), 0)
      const level = state.meerzorg[lane]! * (1 + growth)
      const others = care[lane]! + work.indicatedMean[lane]! * price[lane]! * priceGrowth[lane]!
      state.meerzorg[lane] = level
      care[lane] = others + (level - work.baseMeerzorg[lane]!) * priceGrowth[lane]!
    }
  },
)

function bookHome(course: Course): void {
  const { parameter: p, state, work, ledger } = course
  const months = work.clientMonths[vv]!
  gapAndClients(gap, atHome, work.prices.verblijf[vv]!, work.prices.vpt, months)
  const to = { zvw: ledger.zvw.wonen, rijk: ledger.rijk.wonen, client: ledger.client.wonen }
  costOfHome(atHome, gap, p.of('shift.share'), state.paths.priceGrowth, to, { zvw: p.of('shift.zvw'), rijk: p.of('shift.rijk') })
  costOfStaying(ledger.zvw.uitstel, work.delayedMean, state.paths, p.of('delay.cost.zvw'))
  costOfStaying(ledger.wmo.uitstel, work.delayedMean, state.paths, p.of('delay.cost.wmo'))
}

const gapAndClients = overLanes('gapAndClients', (gap: Column, atHome: Column, verblijf: Column, withVpt: Column, months: Clients): void => {
  for (let lane = 0; lane < inUse; lane++) {
    gap[lane] = verblijf[lane]! - withVpt[lane]!
    atHome[lane] = months.vpt[lane]! + months.mpt[lane]!
  }
})

/** What people cost another payer who stay outside the Wlz for longer: postponed, or kept out of ggz. */
const costOfStaying = overLanes('costOfStaying', (cost: Column, delayed: Column, paths: Paths, price: Column): void => {
  for (let lane = 0; lane < inUse; lane++) cost[lane]! += (delayed[lane]! + paths.keptOut[lane]!) * price[lane]! * paths.priceGrowth[lane]!
})

function bookMeasures(course: Course, year: number): void {
  const { inputs, parameter: p, state, work, ledger } = course
  const to = Object.fromEntries(ledgerPayers.map((payer) => [payer, ledger[payer].maatregelen])) as Record<LedgerPayer, Column>
  splitMeasures(work.delay.cost, to, {
    wmoShare: inputs.lever('kostenverdeling-wmo', year),
    coPaid: inputs.lever('zorgkantoor-medefinanciering', year),
    refunded: inputs.lever('spuk-dos', year),
  })
  sumInto(
    spent,
    ledgerPayers.map((payer) => to[payer]),
  )
  measuresSoFar(state, spent, work, p.of('delay.cost.zvw'), p.of('delay.cost.wmo'))
  costOfOffice(ledger.wlz.uitvoering, work.indicatedMean, {
    mediation: inputs.lever('zorgbemiddeling', year),
    costMediation: p.of('cost.mediation'),
    control: inputs.lever('materiele-controle', year),
    yieldOfControl: p.of('control.yield'),
    caseworkers: inputs.lever('behandelcapaciteit-pgb', year),
    notices: inputs.lever('behandelcapaciteit-eigen-bijdrage', year),
    costCasework: p.of('cost.casework'),
  })
}

/** What measures have cost and brought so far, for the evaluation. */
const measuresSoFar = overLanes(
  'measuresSoFar',
  (
    state: { measureCost: Column; measureYield: Column },
    spent: Column,
    work: { delayedMean: Column; averagePrice: Column },
    toZvw: Column,
    toWmo: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      state.measureCost[lane]! += spent[lane]! + work.delayedMean[lane]! * (toZvw[lane]! + toWmo[lane]!)
      state.measureYield[lane]! += work.delayedMean[lane]! * work.averagePrice[lane]!
    }
  },
)

/** What the zorgkantoor's own work costs per person indicated. */
const costOfOffice = overLanes(
  'costOfOffice',
  (
    cost: Column,
    indicated: Column,
    of: {
      mediation: Column
      costMediation: Column
      control: Column
      yieldOfControl: Column
      caseworkers: Column
      notices: Column
      costCasework: Column
    },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const people = indicated[lane]!
      cost[lane]! +=
        people * (of.mediation[lane]! * of.costMediation[lane]! + of.control[lane]! * (1 - of.yieldOfControl[lane]!)) +
        people * of.costCasework[lane]! * (of.caseworkers[lane]! + of.notices[lane]!)
    }
  },
)

function bookCapacity(course: Course, year: number): void {
  const { inputs, parameter: p, work, ledger } = course
  for (let s = 0; s < sectors.length; s++) costOfOpening(ledger.wlz.capaciteit, work.opened[s]!, p.of('cost.startup'))
  costOfBeds(ledger.wlz.capaciteit, ledger.wmo.capaciteit, ledger.wlz.maatregelen, work.clientMonths[vv]!, {
    inhabitants: work.inhabitants,
    crisis: inputs.lever('crisisbedden', year),
    respite: inputs.lever('logeerbedden', year),
    between: inputs.lever('tussenvormen', year),
    costBed: p.of('cost.bed'),
    costBetween: p.of('cost.between'),
  })
}

const costOfOpening = overLanes('costOfOpening', (cost: Column, opened: Column, startUp: Column): void => {
  for (let lane = 0; lane < inUse; lane++) cost[lane]! += opened[lane]! * startUp[lane]!
})

/** Beds for crisis and respite, the latter half paid by the gemeente, and forms between home and verblijf. */
const costOfBeds = overLanes(
  'costOfBeds',
  (
    wlz: Column,
    wmo: Column,
    wlzMeasures: Column,
    months: Clients,
    of: { inhabitants: Column; crisis: Column; respite: Column; between: Column; costBed: Column; costBetween: Column },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const bed = (of.inhabitants[lane]! / 100_000) * of.costBed[lane]!
      wlz[lane]! += of.crisis[lane]! * bed + (of.respite[lane]! * bed) / 2
      wmo[lane]! += (of.respite[lane]! * bed) / 2
      wlzMeasures[lane]! += ((of.between[lane]! * (months.vpt[lane]! + months.mpt[lane]!)) / 12) * of.costBetween[lane]!
    }
  },
)

/** Hired staff costs more than the same hours employed; only what is hired above the base year is new. */
function bookStaff(course: Course): void {
  const { parameter: p, state, work, ledger } = course
  const premium = p.of('staff.hired.premium')
  const wage = p.of('cost.fte')
  for (let s = 0; s < sectors.length; s++)
    costOfHired(ledger.wlz.personeel, work.staffMonths[s]!.hired, work.wlzStaffShare[s]!, premium, wage, state.paths.priceGrowth)
}

const costOfHired = overLanes(
  'costOfHired',
  (cost: Column, hired: Column, wlzPart: Column, premium: Column, wage: Column, priceGrowth: Column): void => {
    for (let lane = 0; lane < inUse; lane++) cost[lane]! += (hired[lane]! / 12) * wlzPart[lane]! * premium[lane]! * wage[lane]! * priceGrowth[lane]!
  },
)

function bookOwnContribution(course: Course, year: number, care: Column): void {
  const { inputs, state, work, ledger, parameter: p } = course
  const factor = inputs.lever('eigen-bijdrage', year)
  const atHome = p.of('contribution.home')
  clear(payingMonths)
  for (let s = 0; s < sectors.length; s++) addPaying(payingMonths, work.clientMonths[s]!, atHome)
  payContribution(care, ledger.client.zorg, work.ownContribution, payingMonths, work.contribution, factor, state.paths.priceGrowth)
}
const payingMonths = sharedColumn()

/** Client-months of the year, those at home by what they pay over what is paid in verblijf. */
const addPaying = overLanes('addPaying', (paying: Column, months: Clients, atHome: Column): void => {
  for (let lane = 0; lane < inUse; lane++)
    paying[lane]! += months.verblijf[lane]! + atHome[lane]! * (months.vpt[lane]! + months.mpt[lane]! + months.pgb[lane]!)
})

const payContribution = overLanes(
  'payContribution',
  (care: Column, client: Column, own: Column, months: Column, contribution: Column, factor: Column, priceGrowth: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const paid = (months[lane]! / 12) * contribution[lane]! * factor[lane]! * priceGrowth[lane]!
      client[lane]! += paid
      own[lane] = paid
      care[lane]! -= paid
    }
  },
)

/** Gross Wlz spending, against the kader of the region. */
function applyBudget(course: Course, year: number): void {
  const { inputs, parameter: p, state, work, ledger, evidence, regionOf } = course
  for (let lane = 0; lane < inUse; lane++) {
    const row = regionOf[lane]! * evidence.years
    driver[lane] = evidence.costDriverShare[row + year]!
    before[lane] = evidence.costDriverShare[row + Math.max(year - 1, 0)]!
  }
  kaderShare(state.kaderShare, driver, before, inputs.lever('flankdemping', year), inputs.lever('herverdeling', year))
  frameOfTheYear(work.frame, state.paths.nationalFrame, inputs.lever('kadergroei', year), state.kaderShare)
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

const frameOfTheYear = overLanes('frameOfTheYear', (frame: Column, national: Column, growth: Column, share: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const grown = national[lane]! * (1 + growth[lane]!)
    national[lane] = grown
    frame[lane] = grown * share[lane]!
  }
})
