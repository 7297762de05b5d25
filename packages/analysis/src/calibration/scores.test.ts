import { normalQuantile, stream, uniform } from '@wlz/exact'
import { describe, expect, it } from 'vitest'
import { chanceBelow, coverageInterval, crps, effectiveNumber, isInside } from './scores.ts'

const levels = Array.from({ length: 999 }, (_, index) => normalQuantile((index + 0.5) / 999))

describe('crps', () => {
  it('is the absolute error of a forecast that is one number', () => expect(crps([3, 3, 3], 5)).toBe(2))
  it('is known of two numbers: mean distance 1.5 less half of the mean distance between them', () =>
    expect(crps([0, 1], 2)).toBe(1.5 - 0.25))
  it('is that of a normal forecast in its middle: 2 phi(0) - 1 / sqrt(pi)', () => {
    expect(crps(levels, 0)).toBeCloseTo(2 / Math.sqrt(2 * Math.PI) - 1 / Math.sqrt(Math.PI), 2)
  })
  it('is never better for a band that is moved away', () => {
    expect(
      crps(
        levels.map((level) => level + 1),
        0,
      ),
    ).toBeGreaterThan(crps(levels, 0))
  })
})

it('gives the chance of a value as low as the one seen', () => {
  expect(chanceBelow([1, 2, 3], 2)).toBe(0.5)
  expect(chanceBelow([1, 2, 3], 0)).toBeLessThan(0.2)
  expect(isInside(0.5, 0.5)).toBe(true)
  expect(isInside(0.95, 0.8)).toBe(false)
})

describe('effective number', () => {
  const cluster = Array.from({ length: 400 }, (_, index) => `c${index % 40}`)
  const source = stream('effective', 'noise')
  const noise = cluster.map((_, index) => normalQuantile(uniform(source, index)))

  it('is the number of clusters when points of one err alike', () => {
    const same = new Map(cluster.map((name, index) => [name, noise[index]!]))
    const { effective, shared } = effectiveNumber(
      cluster.map((name) => same.get(name)!),
      cluster,
    )
    expect(effective).toBeCloseTo(40, 6)
    expect(shared).toBe(1)
  })
  it('is near the number of points when they do not', () =>
    expect(effectiveNumber(noise, cluster).effective).toBeGreaterThan(250))
  it('is one for a single cluster', () => expect(effectiveNumber([1, 2, 3], ['a', 'a', 'a']).effective).toBe(1))
})

it('says where coverage may lie, wide when little was seen', () => {
  const [low, high] = coverageInterval(0.8, 10)
  expect(low).toBeCloseTo(0.49, 2) // Wilson, 8 of 10
  expect(high).toBeCloseTo(0.943, 2)
  expect(coverageInterval(1, 5)[1]).toBe(1)
})
