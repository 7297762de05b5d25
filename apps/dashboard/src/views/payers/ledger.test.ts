import { expect, it } from 'vitest'
import { netLedger, type PayerId } from './net-ledger.ts'
import { paybackOf } from './payback.ts'

it('makes payers add up to the total: the own contribution counts once', () => {
  const gross: Record<PayerId, readonly number[]> = {
    'cost.wlz': [-220], // of which clients paid 24 themselves
    'cost.zvw': [75],
    'cost.wmo': [4],
    'cost.rijk': [-20],
    'cost.client': [-24],
    'cost.total': [-161],
  }
  const net = netLedger((id) => gross[id])
  expect(net['cost.wlz']).toEqual([-196])
  const { 'cost.total': total, ...payers } = net
  expect(Object.values(payers).reduce((sum, [value]) => sum + value!, 0)).toBe(total[0])
})

it.each([
  ['never pays more', [0, -1, -3], [0.5, 0.9, 1], { kind: 'pays-nothing' }],
  ['pays first, gains later', [2, 1, -3], [0.1, 0.4, 0.8], { kind: 'from', index: 2 }],
  ['pays and goes on paying', [2, 3, 4], [0.1, 0.2, 0.1], { kind: 'not-yet' }],
  ['is not touched', [0, 0, 0], [0.5, 0.5, 0.5], { kind: 'unmoved' }],
])('says when a payer that %s has its money back', (_, mean, chances, found) => {
  expect(paybackOf(mean, chances)).toEqual(found)
})
