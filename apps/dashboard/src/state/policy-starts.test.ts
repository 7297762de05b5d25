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

it('marks the first year that differs, not the first point of the path', () => {
  expect(policyStarts([lever('a', [2025, 0], [2028, 0.3])], () => 0, years)).toEqual([{ year: 2026, levers: ['a'] }])
})

it('puts measures of one year together and leaves out what never differs', () => {
  const differences = [lever('a', [2026, 1]), lever('b', [2026, 2]), lever('c', [2025, 0]), lever('d', [2024, 1])]
  expect(policyStarts(differences, () => 0, years)).toEqual([
    { year: 2024, levers: ['d'] },
    { year: 2026, levers: ['a', 'b'] },
  ])
})
