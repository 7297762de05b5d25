import type { Difference } from '@wlz/scenario'
import { expect, it } from 'vitest'
import { policyStarts } from './policy-starts.ts'

const lever = (id: string, ...points: readonly (readonly [number, number])[]): Difference => ({
  kind: 'lever',
  id,
  from: [],
  to: [points.map(([year, value]) => ({ year, value }))],
})
const years = [2024, 2025, 2026, 2027, 2028]

it('marks the year in which a run-up begins, as the card of the lever says it', () => {
  expect(policyStarts([lever('a', [2025, 0], [2028, 0.3])], () => 0, years)).toEqual([{ year: 2025, levers: ['a'] }])
  const late = lever('a', [2024, 0], [2026, 0], [2028, 0.3])
  expect(policyStarts([late], () => 0, years)).toEqual([{ year: 2026, levers: ['a'] }])
})

it('leaves out, for a region, what holds elsewhere', () => {
  const elsewhere = { ...lever('a', [2026, 1]), regions: ['5505'] }
  expect(policyStarts([elsewhere], () => 0, years, '5501')).toEqual([])
  expect(policyStarts([elsewhere], () => 0, years, '5505')).toHaveLength(1)
  expect(policyStarts([elsewhere], () => 0, years)).toHaveLength(1)
})

it('puts measures of one year together and leaves out what never differs', () => {
  const differences = [lever('a', [2026, 1]), lever('b', [2026, 2]), lever('c', [2025, 0]), lever('d', [2024, 1])]
  expect(policyStarts(differences, () => 0, years)).toEqual([
    { year: 2024, levers: ['d'] },
    { year: 2026, levers: ['a', 'b'] },
  ])
})
