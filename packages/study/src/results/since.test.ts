import { describe, expect, it } from 'vitest'
import { readRecorded, sinceOf, type Recorded } from './since.ts'

const recorded = (more: Partial<Recorded['run']> = {}): Recorded => ({
  run: { scenario: 'basispad', region: 'NL', seed: 's', draws: 8, engine: 'e1', data: 'd1', hash: 'h1', ...more },
  years: [2024, 2025],
  indicators: { a: { unit: 'persons', mean: [10, 20] } },
})
const now = (more: object = {}) => ({
  run: { region: 'NL', engine: 'e1', data: 'd1', hash: 'h1', ...more },
  years: [2025, 2026],
  indicators: { a: { mean: [23, 30] }, b: { mean: [1, 1] } },
})

describe('a recorded result', () => {
  it('is one object, a list of them, or one a line', () => {
    const one = { schema: 'wlz-result/1', ...recorded() }
    for (const text of [
      JSON.stringify(one),
      JSON.stringify([one, one]),
      `${JSON.stringify(one)}\n${JSON.stringify(one)}\n`,
    ])
      expect(readRecorded(text)?.[0]?.run.scenario).toBe('basispad')
  })

  it.each([
    '',
    '{}',
    '[]',
    'x',
    '{"schema":"wlz-compare/1"}',
    '{"schema":"wlz-result/1","run":{},"years":[],"indicators":{}}',
    'null',
    '"a"',
  ])('is not %j', (text) => {
    expect(readRecorded(text)).toBeUndefined()
  })
})

describe('what moved since', () => {
  it('stands by year, and is nothing where the recorded result had no such year or outcome', () => {
    const { indicators } = sinceOf([recorded()], now())!
    expect(indicators).toEqual({ a: { before: [20, null], moved: [3, null] } })
    expect(sinceOf([recorded({ region: '5504' })], now())).toBeUndefined()
  })

  it.each([
    ['nothing', {}],
    ['engine', { engine: 'e2', hash: 'h2' }],
    ['data', { data: 'd2', hash: 'h2' }],
    ['engine+data', { engine: 'e2', data: 'd2', hash: 'h2' }],
    ['scenario', { hash: 'h2' }],
  ])('comes of %s, as far as the marks tell', (cause, more) => {
    expect(sinceOf([recorded()], now(more))!.cause).toBe(cause)
  })
})
