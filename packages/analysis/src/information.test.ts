import { normalQuantile } from '@wlz/exact'
import { describe, expect, it } from 'vitest'
import { below, draws, known, uniform } from '../test/known-loss.ts'
import { noiseOf, partialInformation, perfectInformation } from './information.ts'

describe('value of information', () => {
  // a plan gains 0.5 + 2 x + y against doing nothing; z has nothing to do with it
  const [x, y, z] = [1, 2, 3].map((input) => uniform(input)) as [Float64Array, Float64Array, Float64Array]
  const plan = x.map((_, draw) => 0.5 + 2 * normalQuantile(x[draw]!) + normalQuantile(y[draw]!))
  const choices = [new Float64Array(draws), plan]

  it('of knowing everything is that of the closed form', () => {
    const { perfect, perfectMcse, best, chances } = perfectInformation(choices)
    expect(best).toBe(1)
    expect(Math.abs(perfect - known(0.5, Math.sqrt(5)))).toBeLessThan(4 * perfectMcse!)
    expect(chances[1]).toBeCloseTo(below(0.5 / Math.sqrt(5)), 1)
    expect(chances[0]! + chances[1]!).toBeCloseTo(1, 12)
  })

  it('of knowing one input is that of the closed form, and nothing for what does not matter', () => {
    const noise = noiseOf(choices)
    expect(partialInformation(choices, x, noise).value).toBeCloseTo(known(0.5, 2), 1)
    expect(Math.abs(partialInformation(choices, y, noise).value - known(0.5, 1))).toBeLessThan(0.04)
    const none = partialInformation(choices, z, noise)
    expect(none.value).toBeLessThanOrEqual(none.noise + 0.01)
    expect(partialInformation(choices, x, noise).value).toBeGreaterThan(10 * none.noise)
  })

  it('takes off what luck gives: with few draws, inputs that do not matter are worth next to nothing', () => {
    const few = choices.map((each) => each.slice(0, 128))
    const noise = noiseOf(few)
    expect(noise.mean).toBeGreaterThan(0.01)
    const values = Array.from(
      { length: 60 },
      (_, input) => partialInformation(few, uniform(100 + input, 128), noise).value,
    )
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeLessThan(0.6 * noise.mean)
    expect(values.filter((value) => value > noise.high - noise.mean).length / values.length).toBeLessThan(0.15)
  })

  it('is nothing where one choice is best in every draw, and a tie is shared', () => {
    const better = plan.map((value) => value + 1)
    expect(perfectInformation([plan, better])).toMatchObject({ best: 1, perfect: 0, chances: [0, 1] })
    expect(perfectInformation([Float64Array.of(1, 1), Float64Array.of(1, 1)]).chances).toEqual([0.5, 0.5])
    expect(() => perfectInformation([Float64Array.of(1), Float64Array.of(1, 2)])).toThrow('pairs were expected')
  })
})
