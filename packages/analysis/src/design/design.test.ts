import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AnalysisError, latinHypercube, sobolDimensions, sobolSequence, type Design } from '../index.ts'

/** Counts of points in each of `count` equal strata of a dimension. */
const strata = (design: Design, dimension: number, from: number, count: number) => {
  const hits = new Array<number>(count).fill(0)
  for (let point = from; point < from + count; point++) hits[Math.floor(design(point, dimension) * count)]!++
  return new Set(hits)
}

describe('Sobol sequence', () => {
  // first points by the direction numbers of Joe and Kuo (2008), in Gray-code order as their program prints them
  it('has the published points', () => {
    const plain = sobolSequence(8)
    const gray = (index: number) => index ^ (index >> 1)
    const printed = [0, 1, 2, 3, 4, 5].map((index) =>
      Array.from({ length: 8 }, (_, dimension) => plain(gray(index), dimension)),
    )
    expect(printed).toEqual([
      [0, 0, 0, 0, 0, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75],
      [0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25],
      [0.375, 0.375, 0.625, 0.875, 0.375, 0.125, 0.375, 0.875],
      [0.875, 0.875, 0.125, 0.375, 0.875, 0.625, 0.875, 0.375],
    ])
    const high = sobolSequence(sobolDimensions)
    expect([0, 1, 2, 9, 49, 99].map((dimension) => high(gray(63), dimension))).toEqual([
      0.015625, 0.796875, 0.359375, 0.578125, 0.671875, 0.078125,
    ])
  })

  it('puts one point in each stratum of every dimension, shifted or not', () => {
    for (const seed of [undefined, 'a', 'b']) {
      const design = sobolSequence(sobolDimensions, seed)
      for (let dimension = 0; dimension < sobolDimensions; dimension++)
        expect(strata(design, dimension, 64, 64)).toEqual(new Set([1]))
    }
  })

  it('is another one for another seed, and integrates better than chance', () => {
    const [a, b] = [sobolSequence(5, 'a'), sobolSequence(5, 'b')]
    expect(a(0, 0)).not.toBe(b(0, 0))
    // the mean of the product of 12/5 (x - 1/2)^2 + 4/5 is 1; with 1,024 independent points it errs by 0.014
    const term = (x: number) => 2.4 * (x - 0.5) ** 2 + 0.8
    let sum = 0
    for (let point = 0; point < 1_024; point++)
      sum += [0, 1, 2, 3, 4].reduce((product, dimension) => product * term(a(point, dimension)), 1)
    expect(Math.abs(sum / 1_024 - 1)).toBeLessThan(0.002)
  })

  it('refuses dimensions it has no numbers for', () => {
    for (const dimensions of [0, 1.5, sobolDimensions + 1])
      expect(() => sobolSequence(dimensions)).toThrow(AnalysisError)
  })
})

describe('Latin hypercube', () => {
  it('puts one point in each stratum of every dimension, for any number of points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.string(), (points, seed) => {
        const design = latinHypercube(points, ['x', 'y'], seed)
        for (const dimension of [0, 1]) expect(strata(design, dimension, 0, points)).toEqual(new Set([1]))
      }),
      { numRuns: 50 },
    )
  })

  it('pairs its dimensions by chance, and a new dimension moves no other', () => {
    const design = latinHypercube(500, ['x', 'y'], 'seed')
    let product = 0
    for (let point = 0; point < 500; point++) product += (design(point, 0) - 0.5) * (design(point, 1) - 0.5)
    expect(Math.abs((12 * product) / 500)).toBeLessThan(0.12) // correlation: 0.045 is its standard error
    const more = latinHypercube(500, ['new', 'x', 'y'], 'seed')
    expect([more(17, 1), more(17, 2)]).toEqual([design(17, 0), design(17, 1)])
  })
})
