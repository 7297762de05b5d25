import { describe, expect, it } from 'vitest'
import { ModelError, type ModelFault } from './fault.ts'

const faults: readonly (readonly [ModelFault, readonly string[]])[] = [
  [
    { code: 'not-finite', block: 'places vv', region: '5504', year: 2031, month: 12, draw: 7, value: Number.NaN },
    ['places vv', '5504', '2031', '12', '7', 'NaN'],
  ],
  [
    { code: 'negative-stock', block: 'waiting vg mpt', region: '5504', year: 2031, month: 12, draw: 7, value: -3 },
    ['waiting vg mpt', '-3'],
  ],
  [
    { code: 'mortality-outside-wlz', region: '5504', year: 2044, draw: 2, trend: 'dementie', value: 0.31, min: 0.5 },
    ['dementie', '0.31', '0.5', '5504', '2044', '2'],
  ],
  [
    { code: 'runaway-loop', loop: 'staff shortage and absence', draw: 3, gain: 0.91, max: 0.8 },
    ['staff shortage and absence', '3', '0.91', '0.8'],
  ],
  [{ code: 'missing-parameter', parameter: 'stay.mean.vv' }, ['stay.mean.vv']],
  [{ code: 'base-year', quantity: 'verblijf', draw: 1, value: 2, min: 3, max: 4 }, ['verblijf', '1', '2', '3', '4']],
  [{ code: 'unknown-region', region: 31 }, ['31']],
]

describe('a broken promise', () => {
  it.each(faults)('%j says what, where and what was expected, without a full stop', (fault, facts) => {
    const { message, name } = new ModelError(fault)
    for (const fact of facts) expect(message).toContain(fact)
    expect(message.endsWith('.')).toBe(false)
    expect(name).toBe('ModelError')
    expect(new ModelError(fault).fault).toBe(fault)
  })
})
