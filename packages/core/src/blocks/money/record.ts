import { addTo, clear, difference, product } from '../../engine/columns.ts'
import type { MoneyCourse } from './course.ts'
import { ledgerCauses, ledgerPayers } from './ledger.ts'
import type { Put } from '../../record/put.ts'
import { other, scratch, total } from '../../record/sums.ts'

const costIds = { zvw: 'cost.zvw', wmo: 'cost.wmo', rijk: 'cost.rijk', client: 'cost.client' } as const

/** Spending by payer in prices of the base year, and what lies over the kader. */
export function recordMoney({ ledger, work, state }: MoneyCourse, put: Put): void {
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
  put('budget.frame', work.frame)
  difference(scratch, work.grossWlz, work.frame)
  put('budget.gap', scratch)
  put('discount.factor', state.paths.discount)
}
