import type { History } from '@wlz/core'
import { describe, expect, it } from 'vitest'
import { stepsOf } from './steps.ts'

const parameters = Object.fromEntries(
  Object.entries({ opening: 9250, 'in verblijf': 0.7, end: -3500 }).map(([id, central]) => [id, { central }]),
)
const past = {
  events: [
    { year: 2017, groups: ['vg', 'lg'], people: 'end' },
    { year: 2021, groups: ['ggz'], people: 'opening', verblijf: 'in verblijf' },
  ],
  evidence: { parameters },
} as unknown as History

describe('steps that the model is given, for its rivals', () => {
  const stepOf = stepsOf(past)

  it('come on the first day of their year, in the total and in their sector alone', () => {
    expect(stepOf('indicated.ggz', 2020.99)).toBe(0)
    expect(stepOf('indicated.ggz', 2021.5)).toBe(9250)
    expect(stepOf('indicated.ghz', 2021.5)).toBe(-3500)
    expect(stepOf('indicated.vv', 2021.5)).toBe(0)
    expect(stepOf('indicated', 2021.5)).toBe(5750)
  })

  it('bring who lives in verblijf there, and touch no other series', () => {
    expect(stepOf('verblijf.ggz', 2022)).toBeCloseTo(6475, 9)
    expect(stepOf('verblijf', 2022)).toBeCloseTo(6475, 9)
    expect(stepOf('waiting.ggz', 2022)).toBe(0)
    expect(stepOf('spending', 2022)).toBe(0)
  })
})
