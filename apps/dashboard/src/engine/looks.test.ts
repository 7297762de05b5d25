import { noStart, firstProjectedYear, lastProjectedYear, noPolicy } from '@wlz/core'
import { describe, expect, it } from 'vitest'
import { looksOf } from './looks.ts'

const ask = {
  kind: 'run',
  scenario: { id: 'a', policy: noPolicy, seed: 's', draws: 512 },
  start: noStart,
  regions: ['all'],
  indicators: [],
  seed: 's',
} as const

const all = { from: firstProjectedYear, to: lastProjectedYear }

describe('looks at a question', () => {
  it('go from few draws to all, the last one final', () => {
    expect(looksOf({ ...ask, steps: [32, 512] })).toEqual([
      { draws: 32, ...all, isFinal: false },
      { draws: 512, ...all, isFinal: true },
    ])
  })

  it('show the year that is looked at before the others', () => {
    expect(looksOf({ ...ask, steps: [32, 512], shownYear: 2040 })).toEqual([
      { draws: 32, from: 2040, to: 2040, isFinal: false },
      { draws: 512, from: 2040, to: 2040, isFinal: false },
      { draws: 512, ...all, isFinal: true },
    ])
  })

  it('are no more than asked where the last year is shown', () => {
    expect(looksOf({ ...ask, steps: [512], shownYear: lastProjectedYear })).toEqual([
      { draws: 512, ...all, isFinal: true },
    ])
  })
})
