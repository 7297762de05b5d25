import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stream, uniform } from './uniform.ts'

const draws = (seed: string, name: string, count: number) =>
  Array.from({ length: count }, (_, draw) => uniform(stream(seed, name), draw))

describe('uniform', () => {
  it.each([
    ['wlz', 'acceptance.urgent'],
    ['wlz', 'stay.mean.vv'],
    ['another seed', 'acceptance.urgent'],
    ['', 'x'],
    ['7', 'é'],
  ])('puts one draw in each of 2^k equal strata for every prefix of 2^k: seed "%s", name "%s"', (seed, name) => {
    for (const count of [1, 2, 4, 8, 64, 256, 1024, 4096]) {
      const strata = draws(seed, name, count).map((value) => Math.floor(value * count))
      expect(strata.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, stratum) => stratum))
    }
  })

  it('does so for any seed and name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 0, max: 8 }), (seed, name, power) => {
        const count = 2 ** power
        expect(new Set(draws(seed, name, count).map((value) => Math.floor(value * count))).size).toBe(count)
      }),
    )
  })

  it('fills every later block of 2^k as well, so that a column of 64 draws is stratified wherever it starts', () => {
    const values = draws('wlz', 'block', 1024)
    for (let first = 0; first < 1024; first += 64)
      expect(new Set(values.slice(first, first + 64).map((value) => Math.floor(value * 64))).size).toBe(64)
  })

  it('lies strictly between zero and one', () => {
    for (const value of draws('wlz', 'edge', 10_000)) {
      expect(value).toBeGreaterThan(0)
      expect(value).toBeLessThan(1)
    }
  })

  it('gives a draw that knows of no other: alone, backwards, after other names', () => {
    const forth = draws('wlz', 'p', 100)
    draws('wlz', 'something else', 33)
    const back = Array.from({ length: 100 }, (_, index) => uniform(stream('wlz', 'p'), 99 - index)).toReversed()
    expect(back).toEqual(forth)
    expect(uniform(stream('wlz', 'p'), 57)).toBe(forth[57])
  })

  it('keeps names and seeds apart: their draws have next to no correlation', () => {
    const correlation = (a: readonly number[], b: readonly number[]) => {
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
      const [ma, mb] = [mean(a), mean(b)]
      const along = a.reduce((sum, value, index) => sum + (value - ma) * (b[index]! - mb), 0)
      return (
        along /
        Math.sqrt(
          a.reduce((sum, value) => sum + (value - ma) ** 2, 0) * b.reduce((sum, value) => sum + (value - mb) ** 2, 0),
        )
      )
    }
    const names = [
      'acceptance.urgent',
      'acceptance.actief',
      'acceptance.voorkeur',
      'hazard.home.vv',
      'hazard.home.ghz',
      'world.trend',
      'use.vv.5501',
      'use.vv.5502',
    ]
    const all = [...names.map((name) => draws('wlz', name, 1024)), draws('other', names[0]!, 1024)]
    all.forEach((one, index) =>
      all.slice(index + 1).forEach((other) => expect(Math.abs(correlation(one, other))).toBeLessThan(0.11)),
    )
  })

  it('has the bits it always had', () => {
    expect(draws('wlz', 'acceptance.urgent', 4)).toMatchInlineSnapshot(`
      [
        0.961258678114973,
        0.12641186534892768,
        0.7036346666282043,
        0.31546363316010684,
      ]
    `)
  })
})
