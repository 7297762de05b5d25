import { expect, it } from 'vitest'
import { observedOf, yearPlace } from './observed.ts'

it('puts the last day of a year on the year, and the first just behind the year before', () => {
  expect(yearPlace('2023-12-31')).toBe(2023)
  expect(yearPlace('2024-12-31')).toBe(2024) // a leap year too
  expect(yearPlace('2023-01-01')).toBeCloseTo(2022 + 1 / 365, 12)
})

it('shows no observation of the country for a region', () => {
  const all = [{ indicator: 'a', date: '2022-01-01', value: 1, source: [] }]
  expect(observedOf(all, 'NL', 'a')).toHaveLength(1)
  expect(observedOf(all, '5505', 'a')).toEqual([])
})
