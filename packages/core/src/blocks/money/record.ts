import { addTo, clear, difference, inUse, product } from '../../engine/columns.ts'
import type { MoneyCourse } from './course.ts'
import { ledgerCauses, ledgerPayers } from './ledger.ts'
import type { Asks, Put } from '../../record/put.ts'
import { other, scratch, total } from '../../record/sums.ts'

const costIds = { zvw: 'cost.zvw', wmo: 'cost.wmo', rijk: 'cost.rijk', client: 'cost.client' } as const

/** Spending by payer in prices of the base year, and what lies over the kader. */
export function recordMoney(course: MoneyCourse, put: Put, asks: Asks): void {
  const { ledger, work, state } = course
  put('cost.wlz', work.grossWlz)
  product(scratch, work.grossWlz, state.paths.inflation)
  put('cost.wlz.nominal', scratch)
  const all = other
  clear(all)
  for (const payer of ledgerPayers) {
    const sum = total(
      scratch,
      ledgerCauses.map((cause) => ledger[payer][cause]),
    )
    addTo(all, sum)
    if (payer !== 'wlz') put(costIds[payer], sum)
  }
  put('cost.total', all)
  put('cost.contribution', work.ownContribution)
  put('budget.frame', work.frame)
  difference(scratch, work.grossWlz, work.frame)
  put('budget.gap', scratch)
  put('discount.factor', state.paths.discount)
  if (asks('cost.postponedYear/numerator') || asks('cost.wlzYear/numerator')) recordPostponed(course, put)
}

/** Cost of a postponed Wlz year to all payers, and the price of a year in the Wlz of the same people. */
function recordPostponed({ work, state, parameter: p }: MoneyCourse, put: Put): void {
  const years = work.delayedMean
  const { cost, saved } = work.delay
  const perPerson = { zvw: p.of('delay.cost.zvw'), wmo: p.of('delay.cost.wmo') }
  for (let lane = 0; lane < inUse; lane++) {
    const growth = state.paths.priceGrowth[lane]!
    const measures =
      cost.wlz[lane]! + cost.zvw[lane]! + cost.wmo[lane]! + cost.rijk[lane]! + cost.client[lane]! + cost.provider[lane]!
    const staying = years[lane]! * (perPerson.zvw[lane]! + perPerson.wmo[lane]!) * growth
    scratch[lane] = measures + staying - saved[lane]!
    other[lane] = years[lane]! * work.averagePrice[lane]! * growth
  }
  put('cost.postponedYear/numerator', scratch)
  put('cost.postponedYear/denominator', years)
  put('cost.wlzYear/numerator', other)
  put('cost.wlzYear/denominator', years)
}
