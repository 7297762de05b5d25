import { overLanes } from '@wlz/lanes'
import { clear, inUse, sharedColumn, type Column } from '../../engine/columns.ts'
import { caseMixOfVv, evenMix, type CaseMix } from './case-mix.ts'
import type { MoneyCourse } from './course.ts'
import type { Paths } from '../../state.ts'
import { sectors, vv } from '../../people/groups.ts'
import type { Prices } from './ledger.ts'
import type { Clients } from '../../people/sector-block.ts'

/**
 * Care paid by the Wlz in a year.
 *
 *     cost = sum over forms of client-years x price x tariff of the form x growth of prices
 *
 * @param months client-months of each form over the year, divided by twelve here
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

/** Scratch columns, reused every year so that none is allocated. */
const tariff = { verblijf: sharedColumn(), vpt: sharedColumn(), mpt: sharedColumn(), pgb: sharedColumn() }

/** Care of a year for everybody in the Wlz, before the eigen bijdrage. */
export function bookCare(course: MoneyCourse, year: number, care: Column): void {
  const { inputs, parameter: p, state, work } = course
  const { prices } = work
  clear(work.pgbSpent)
  for (let s = 0; s < sectors.length; s++) {
    bookTariffs(course, year, s === vv ? caseMixOfVv(course) : evenMix)
    careCost(
      care,
      work.clientMonths[s]!,
      { verblijf: prices.verblijf[s]!, vpt: prices.vpt, mpt: prices.mpt, pgb: prices.pgb },
      tariff,
    )
    addOwnBudgets(work.pgbSpent, work.clientMonths[s]!, prices.pgb, tariff.pgb)
  }
  keepOwnPrice(care, state.paths, prices, p.of('pgb.zin.neutral'))
  costOfOther(care, state, work, prices.other, state.paths.priceGrowth, {
    growing: p.of('meerzorg.growth'),
    review: inputs.lever('meerzorg-toetsing', year),
    slows: p.of('effect.meerzorg-toetsing'),
  })
}

/** Tariffs of the year for a mix of profiles. */
function bookTariffs({ inputs, parameter: p, state }: MoneyCourse, year: number, mix: CaseMix): void {
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
      heavierIn: mix.verblijf,
      heavierOut: mix.home,
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
}

/** Spending on the pgb alone, for its own deelkader. */
const addOwnBudgets = overLanes(
  'addOwnBudgets',
  (spent: Column, months: Clients, price: Column, tariff: Column): void => {
    for (let lane = 0; lane < inUse; lane++) spent[lane]! += (months.pgb[lane]! * price[lane]! * tariff[lane]!) / 12
  },
)

/** Tariff of each form over its price in the base year. */
const tariffsOfTheYear = overLanes(
  'tariffsOfTheYear',
  (
    tariff: { verblijf: Column; vpt: Column; mpt: Column; pgb: Column },
    of: {
      level: Column
      growth: Column
      wage: Column
      norm: Column
      heavier: Column
      weight: Column
      heavierIn: Column
      heavierOut: Column
    },
    policy: {
      verblijf: Column
      topUp: Column
      vpt: Column
      mpt: Column
      practice: Column
      opMaat: Column
      opMaatEffect: Column
    },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const level = of.level[lane]! * of.growth[lane]!
      tariff.verblijf[lane] =
        level *
        (1 + of.wage[lane]! * (of.norm[lane]! * (1 + of.heavier[lane]! * of.weight[lane]!) * of.heavierIn[lane]! - 1)) *
        policy.verblijf[lane]! *
        (1 + policy.topUp[lane]!)
      const atHome = level * (1 + of.wage[lane]! * (of.heavierOut[lane]! - 1))
      tariff.vpt[lane] = atHome * policy.vpt[lane]!
      tariff.mpt[lane] = atHome * policy.mpt[lane]! * (1 - policy.practice[lane]!)
      tariff.pgb[lane] = of.growth[lane]! * (1 - policy.opMaat[lane]! * policy.opMaatEffect[lane]!)
    }
  },
)

/** Correction for people who moved from pgb to zorg in natura: they keep their cost (NZa 2016), not that of their new form. */
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
      const growth = Math.max(
        now - (perYear > 0 ? (meerzorg.review[lane]! * meerzorg.slows[lane]! * now) / perYear : 0),
        0,
      )
      const level = state.meerzorg[lane]! * (1 + growth)
      const others = care[lane]! + work.indicatedMean[lane]! * price[lane]! * priceGrowth[lane]!
      state.meerzorg[lane] = level
      care[lane] = others + (level - work.baseMeerzorg[lane]!) * priceGrowth[lane]!
    }
  },
)
