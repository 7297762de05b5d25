import { lastProjectedYear, noPolicy } from '@wlz/core'
import { describe, expect, it } from 'vitest'
import { looksOf } from './looks.ts'

const ask = { kind: 'run', scenario: { id: 'a', policy: noPolicy, seed: 's', draws: 512 }, regions: ['all'], indicators: [], seed: 's' } as const

describe('looks at a question', () => {
  it('go from few draws to all, the last one final', () => {
    expect(looksOf({ ...ask, steps: [32, 512] })).toEqual([
      { draws: 32, to: lastProjectedYear, isFinal: false },
      { draws: 512, to: lastProjectedYear, isFinal: true },
    ])
  })

  it('show all draws of the year that is looked at before those of later years', () => {
    expect(looksOf({ ...ask, steps: [32, 512], shownYear: 2040 })).toEqual([
      { draws: 32, to: lastProjectedYear, isFinal: false },
      { draws: 512, to: 2040, isFinal: false },
      { draws: 512, to: lastProjectedYear, isFinal: true },
    ])
  })

  it('are no more than asked where the last year is shown', () => {
    expect(looksOf({ ...ask, steps: [512], shownYear: lastProjectedYear })).toEqual([{ draws: 512, to: lastProjectedYear, isFinal: true }])
  })
})
