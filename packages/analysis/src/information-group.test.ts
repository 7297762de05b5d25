import { normalQuantile } from '@wlz/exact'
import { describe, expect, it } from 'vitest'
import { draws, known, uniform } from '../test/known-loss.ts'
import { groupInformation } from './information-group.ts'
import { perfectInformation } from './information.ts'

describe('what knowing several figures together is worth', () => {
  // a plan gains 0.5 + 2 x + y + 0.5 w against doing nothing; z has nothing to do with it
  const [x, y, z, w] = [1, 2, 3, 4].map((input) => uniform(input)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const score = (input: Float64Array, draw: number) => normalQuantile(input[draw]!)
  const plan = x.map((_, draw) => 0.5 + 2 * score(x, draw) + score(y, draw) + 0.5 * score(w, draw))
  const choices = [new Float64Array(draws), plan]

  it.each([
    ['x and y', [x, y], Math.sqrt(5)],
    ['y and w, with one that does not matter', [y, z, w], Math.sqrt(1.25)],
    ['all', [x, y, z, w], Math.sqrt(5.25)],
  ] as const)('of %s is that of the closed form', (_, group, spread) => {
    const { value, mcse } = groupInformation(choices, group)
    expect(Math.abs(value - known(0.5, spread))).toBeLessThan(3 * mcse!)
  })

  it('of all that matters is no more than knowing everything', () => {
    expect(groupInformation(choices, [x, y, w]).value).toBeLessThanOrEqual(perfectInformation(choices).perfect + 1e-12)
  })

  it('of what does not matter is nothing, also with few draws and many figures: luck is not paid for', () => {
    expect(groupInformation(choices, [z]).value).toBeLessThan(0.01)
    const few = choices.map((each) => each.slice(0, 128))
    const idle = Array.from({ length: 40 }, (_, group) =>
      groupInformation(
        few,
        Array.from({ length: 30 }, (_each, input) => uniform(100 + 30 * group + input, 128)),
      ),
    )
    const mean = idle.reduce((sum, { value }) => sum + value, 0) / idle.length
    expect(mean).toBeLessThan(0.05)
  })

  it('finds a bend: a figure that decides at both ends', () => {
    const bent = z.map((_, draw) => score(z, draw) ** 2 - 1)
    expect(groupInformation([new Float64Array(draws), bent], [z]).value).toBeGreaterThan(
      0.9 * perfectInformation([new Float64Array(draws), bent]).perfect,
    )
  })

  it('is nothing where all choices are the same', () => {
    expect(groupInformation([plan, plan], [x, y])).toEqual({ value: 0, mcse: 0 })
  })
})
