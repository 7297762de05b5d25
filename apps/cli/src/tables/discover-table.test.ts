import { expect, it } from 'vitest'
import type { FoundLimit } from '@wlz/study'
import { saysLittle } from './discover-table.ts'

const limit = (byLuck: number): FoundLimit => ({
  id: 'world.levensduur',
  kind: 'parameter',
  from: 0.05,
  to: 1,
  low: 0.1,
  high: null,
  byLuck,
})
const found = (density: number, byLuck: number) => {
  const measures = { support: 0.5, density, coverage: 0.5 }
  return { limits: [limit(byLuck)], ...measures, fresh: measures }
}

it('finds nothing in a box near the whole, or in one that may be chance', () => {
  expect(saysLittle(found(0.82, 0.001), 0.8)).toBe(true)
  expect(saysLittle(found(0.9, 0.2), 0.3)).toBe(true)
  expect(saysLittle(found(0.6, 0.001), 0.3)).toBe(false)
})
