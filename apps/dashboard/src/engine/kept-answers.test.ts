import { expect, it } from 'vitest'
import type { Answer } from './client.ts'
import { keep, keptAnswers, mostNumbers } from './kept-answers.ts'

/** An answer of one area with so many numbers. */
const answer = (draws: number, numbers: number) =>
  ({
    draws,
    isFinal: true,
    results: [{ indicators: { a: { mean: Array.from({ length: numbers }, () => 0.5) } } }],
  }) as unknown as Answer<never>

const part = (of: number) => answer(1, Math.floor(mostNumbers / of))

it('keeps answers up to the numbers they hold together, few large ones as well as many small ones', () => {
  for (let each = 0; each < 8; each++) keep(`small ${each}`, [part(20)])
  expect(keptAnswers('small 0')).toHaveLength(1)
  for (let each = 0; each < 3; each++) keep(`large ${each}`, [part(4)])
  expect(keptAnswers('large 2')).toHaveLength(1)
  expect([...Array(8).keys()].filter((each) => keptAnswers(`small ${each}`) !== undefined).length).toBeLessThanOrEqual(
    4,
  )
  keep('larger than all', [answer(1, 2 * mostNumbers)])
  expect(keptAnswers('large 2')).toBeUndefined()
  expect(keptAnswers('larger than all')).toHaveLength(1)
})

it('forgets the longest unused first, and the same question asked again counts once', () => {
  for (let each = 0; each < 20; each++) keep('again', [part(3)])
  keep('other', [part(3)])
  expect(keptAnswers('again')).toHaveLength(1)
  keep('third', [part(2)])
  expect(keptAnswers('again')).toHaveLength(1)
  expect(keptAnswers('other')).toBeUndefined()
})

it('counts texts too: reasons of a scenario stand in each of its answers', () => {
  const worded = (each: number) =>
    [
      { ...part(100), results: [{ run: { why: String(each).padEnd(2 * mostNumbers - 100) } }] },
    ] as unknown as Answer<never>[]
  for (let each = 0; each < 8; each++) keep(`worded ${each}`, worded(each))
  expect([...Array(8).keys()].filter((each) => keptAnswers(`worded ${each}`) !== undefined)).toEqual([4, 5, 6, 7])
})
