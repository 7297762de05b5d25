import { expect, it } from 'vitest'
import { timeLeft } from './progress.ts'

it('is worked out from all that was done, and unknown before anything is', () => {
  expect(timeLeft(5_000, 0, 100)).toBe('?')
  expect(timeLeft(9_000, 36, 100)).toBe('16s') // a quarter second each
  expect(timeLeft(60_000, 10, 100)).toBe('9m0s')
  expect(timeLeft(600_000, 10, 100)).toBe('1h30m')
  expect(timeLeft(1_000, 100, 100)).toBe('0s')
})
