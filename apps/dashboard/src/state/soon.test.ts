import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Soon } from './soon.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('does the last of what was put, in a task of its own', () => {
  const done: number[] = []
  const soon = new Soon()
  for (const value of [1, 2, 3]) soon.put(() => done.push(value))
  expect(done).toEqual([])
  vi.runAllTimers()
  expect(done).toEqual([3])
})

it('does what waits at once when that is asked, and not again', () => {
  const done: number[] = []
  const soon = new Soon()
  soon.put(() => done.push(1))
  soon.flush()
  soon.flush()
  vi.runAllTimers()
  expect(done).toEqual([1])
})
