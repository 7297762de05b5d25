import { describe, expect, it } from 'vitest'
import { Recent } from './lru.ts'

/** Asks the keys and gives those that had to be made. */
function made(kept: Recent<string>, ...keys: string[]): string {
  const missed: string[] = []
  for (const key of keys) expect(kept.get(key, () => (missed.push(key), key))).toBe(key)
  return missed.join('')
}
const round = (kept: Recent<string>, keys: string): string => {
  kept.begin()
  return made(kept, ...keys)
}

describe('what was made for a key', () => {
  it('is found as long as there is room, and the oldest goes first', () => {
    const kept = new Recent<string>(3)
    expect(round(kept, 'abc')).toBe('abc')
    expect(round(kept, 'a')).toBe('')
    expect(round(kept, 'd')).toBe('d')
    expect(round(kept, 'acd')).toBe('')
    expect(round(kept, 'b')).toBe('b')
  })

  it('is found again in every round of keys that is too long to be kept, but for those beyond the room', () => {
    const kept = new Recent<string>(4)
    const misses = Array.from({ length: 6 }, () => round(kept, 'abcdef').length)
    expect(misses).toEqual([6, 3, 3, 3, 3, 3])
    expect(round(kept, 'abcde')).toHaveLength(2)
  })

  it('lets go of rounds before, so that other keys find room', () => {
    const kept = new Recent<string>(3)
    round(kept, 'abcd')
    expect(round(kept, 'xyz')).toBe('xyz')
    expect(round(kept, 'xyz')).toBe('')
  })

  it('is let go of when there is less room, and what went may be written over', () => {
    const kept = new Recent<string>(3)
    round(kept, 'abc')
    kept.begin(2)
    let gone: string | undefined
    kept.get('d', (value) => ((gone = value), 'd'))
    expect(gone).toBe('b')
    expect(made(kept, 'c')).toBe('')
  })
})
