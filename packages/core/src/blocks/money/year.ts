import { exp } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import { clear, inUse, product, sharedColumn, sumInto, type Column } from '../../engine/columns.ts'
import type { Payer } from '../../catalogue/row.ts'
import type { MoneyCourse } from './course.ts'
import type { Paths } from '../../state.ts'
import { applyBudget } from './budget.ts'
import { bookCare } from './care-cost.ts'
import { ggz, sectors, vv } from '../../people/groups.ts'
import { ledgerCauses, ledgerPayers, type LedgerPayer } from './ledger.ts'
import type { Clients } from '../../people/sector-block.ts'

/**
 * Cost that others bear because somebody lives at home and not in verblijf.
 *
 *     payer += client-years with vpt or mpt in VV x euros a person of that payer x growth of prices
 *
 * Room, meals, huisarts, medicines and treatment are in the price of verblijf. Amounts are per person and not a share of what
 * the Wlz saves, so that no payer can bear more because the price of verblijf rises.
 */
export const costOfHome = overLanes(
  'costOfHome',
  (cost: Column, months: Clients, perPerson: Column, priceGrowth: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      cost[lane]! += ((months.vpt[lane]! + months.mpt[lane]!) / 12) * perPerson[lane]! * priceGrowth[lane]!
  },
)

/**
 * Split of the cost of measures over payers once agreements are made.
 *
 * Costs that fall on Wmo and Zvw together are split by `wmoShare`; the zorgkantoor may take a share of both, as far as its own
 * deelkader goes, and the Rijk refunds a share of what is left with the gemeente. No euro appears or goes: the sum stays.
 *
 * @param byOffice written; [lane] what the zorgkantoor pays of what is not its own
 */
export const splitMeasures = overLanes(
  'splitMeasures',
  (
    cost: Readonly<Record<Payer, Column>>,
    to: Readonly<Record<LedgerPayer, Column>>,
    byOffice: Column,
    agreement: { wmoShare: Column; coPaid: Column; most: Column; refunded: Column },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const both = cost.wmo[lane]! + cost.zvw[lane]!
      const tilt = 2 * agreement.wmoShare[lane]! - 1
      const wmo = tilt < 0 ? cost.wmo[lane]! * (1 + tilt) : cost.wmo[lane]! + cost.zvw[lane]! * tilt
      const zvw = both - wmo
      const coPaid = Math.min(both * agreement.coPaid[lane]!, agreement.most[lane]!)
      byOffice[lane] = coPaid
      const left = both > 0 ? 1 - coPaid / both : 1
      const leftWmo = wmo * left
      const refunded = leftWmo * agreement.refunded[lane]!
      to.wlz[lane]! += cost.wlz[lane]! + coPaid + cost.provider[lane]!
      to.wmo[lane]! += leftWmo - refunded
      to.zvw[lane]! += zvw * left
      to.rijk[lane]! += cost.rijk[lane]! + refunded
      to.client[lane]! += cost.client[lane]!
    }
  },
)

/** The ledger, the kader and next year's consequences. */
export function moneyYear(course: MoneyCourse, year: number): void {
  const { drift, inputs, parameter: p, state, ledger } = course
  const discount = p.of('money.discount')
  for (const payer of ledgerPayers) for (const cause of ledgerCauses) clear(ledger[payer][cause])
  const wage = inputs.context('loonontwikkeling', year)
  const inflation = inputs.context('prijsontwikkeling', year)
  pricesOfTheYear(
    state.paths,
    wage,
    inflation,
    discount,
    drift.price[year]!,
    year > 0 ? drift.price[year - 1]! : nothing,
  )
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

/** Scratch columns, reused every year so that none is allocated. */
const nothing = sharedColumn()
const spent = sharedColumn()

function bookHome(course: MoneyCourse): void {
  const { parameter: p, state, work, ledger } = course
  const months = work.clientMonths[vv]!
  for (const payer of ['zvw', 'wmo', 'rijk', 'client'] as const)
    costOfHome(ledger[payer].wonen, months, p.of(`home.${payer}`), state.paths.priceGrowth)
  costOfStaying(ledger.zvw.uitstel, work.delayedMean, p.of('delay.cost.zvw'), state.paths.priceGrowth)
  costOfStaying(ledger.wmo.uitstel, work.delayedMean, p.of('delay.cost.wmo'), state.paths.priceGrowth)
  if (!course.inputs.isSet('ggz-poort')) return
  costOfStaying(ledger.zvw.uitstel, state.paths.keptOut, p.of('delay.cost.zvw'), state.paths.priceGrowth)
  product(sheltered, work.prices.verblijf[ggz]!, p.of('gate.wmo'))
  costOfStaying(ledger.wmo.uitstel, state.paths.keptOut, sheltered, state.paths.priceGrowth)
}

/** Price of a year in beschermd wonen, which the Wlz paid no part of before it opened to the GGZ. */
const sheltered = sharedColumn()

/** Cost to other payers of people who stay outside the Wlz for longer: postponed, or kept out of ggz. */
const costOfStaying = overLanes(
  'costOfStaying',
  (cost: Column, people: Column, price: Column, priceGrowth: Column): void => {
    for (let lane = 0; lane < inUse; lane++) cost[lane]! += people[lane]! * price[lane]! * priceGrowth[lane]!
  },
)

/** First year with a deelkader for what a zorgkantoor pays outside the Wlz (S40). */
const firstYearOfDomains = 2026

function bookMeasures(course: MoneyCourse, year: number): void {
  const { inputs, parameter: p, state, work, ledger } = course
  const to = Object.fromEntries(ledgerPayers.map((payer) => [payer, ledger[payer].maatregelen])) as Record<
    LedgerPayer,
    Column
  >
  if (course.evidence.firstYear + year < firstYearOfDomains) clear(work.domainsFrame)
  else product(work.domainsFrame, p.of('budget.domains'), state.kaderShare)
  splitMeasures(work.delay.cost, to, work.coPaid, {
    wmoShare: inputs.lever('kostenverdeling-wmo', year),
    coPaid: inputs.lever('zorgkantoor-medefinanciering', year),
    most: work.domainsFrame,
    refunded: inputs.lever('spuk-dos', year),
  })
  sumInto(
    spent,
    ledgerPayers.map((payer) => to[payer]),
  )
  subtract(to.zvw, work.delay.saved)
  measuresSoFar(state, spent, work, work.delay.saved, p.of('delay.cost.zvw'), p.of('delay.cost.wmo'))
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

const subtract = overLanes('subtract', (from: Column, less: Column): void => {
  for (let lane = 0; lane < inUse; lane++) from[lane]! -= less[lane]!
})

/** Cost and savings of measures so far, for the evaluation gate. */
const measuresSoFar = overLanes(
  'measuresSoFar',
  (
    state: { measureCost: Column; measureYield: Column },
    spent: Column,
    work: { delayedMean: Column; averagePrice: Column },
    saved: Column,
    toZvw: Column,
    toWmo: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      state.measureCost[lane]! += spent[lane]! + work.delayedMean[lane]! * (toZvw[lane]! + toWmo[lane]!)
      state.measureYield[lane]! += work.delayedMean[lane]! * work.averagePrice[lane]! + saved[lane]!
    }
  },
)

/** Cost of the zorgkantoor's own work per person indicated. */
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

function bookCapacity(course: MoneyCourse, year: number): void {
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

/** Extra cost of hired staff over the same hours employed, for what is hired above the base year. */
function bookStaff(course: MoneyCourse): void {
  const { parameter: p, state, work, ledger } = course
  const premium = p.of('staff.hired.premium')
  const wage = p.of('cost.fte')
  for (let s = 0; s < sectors.length; s++)
    costOfHired(
      ledger.wlz.personeel,
      work.staffMonths[s]!.hired,
      work.wlzStaffShare[s]!,
      premium,
      wage,
      state.paths.priceGrowth,
    )
}

const costOfHired = overLanes(
  'costOfHired',
  (cost: Column, hired: Column, wlzPart: Column, premium: Column, wage: Column, priceGrowth: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      cost[lane]! += (hired[lane]! / 12) * wlzPart[lane]! * premium[lane]! * wage[lane]! * priceGrowth[lane]!
  },
)

function bookOwnContribution(course: MoneyCourse, year: number, care: Column): void {
  const { inputs, state, work, ledger, parameter: p } = course
  const factor = inputs.lever('eigen-bijdrage', year)
  const atHome = p.of('contribution.home')
  clear(payingMonths)
  for (let s = 0; s < sectors.length; s++) addPaying(payingMonths, work.clientMonths[s]!, atHome)
  payContribution(
    care,
    ledger.client.zorg,
    work.ownContribution,
    payingMonths,
    work.contribution,
    factor,
    state.paths.priceGrowth,
  )
}
const payingMonths = sharedColumn()

/** Client-months of the year, those at home by what they pay over what is paid in verblijf. */
const addPaying = overLanes('addPaying', (paying: Column, months: Clients, atHome: Column): void => {
  for (let lane = 0; lane < inUse; lane++)
    paying[lane]! +=
      months.verblijf[lane]! + atHome[lane]! * (months.vpt[lane]! + months.mpt[lane]! + months.pgb[lane]!)
})

const payContribution = overLanes(
  'payContribution',
  (
    care: Column,
    client: Column,
    own: Column,
    months: Column,
    contribution: Column,
    factor: Column,
    priceGrowth: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const paid = (months[lane]! / 12) * contribution[lane]! * factor[lane]! * priceGrowth[lane]!
      client[lane]! += paid
      own[lane] = paid
      care[lane]! -= paid
    }
  },
)
