import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitMargins } from './fit-margins.ts'

it('fits a two by two table to its margins', () => {
  const { table, error } = fitMargins(Float64Array.of(1, 1, 1, 1), [
    { cells: [0, 1], total: 30 },
    { cells: [2, 3], total: 10 },
    { cells: [0, 2], total: 20 },
    { cells: [1, 3], total: 20 },
  ])
  expect([...table]).toEqual([15, 15, 5, 5])
  expect(error).toBeLessThan(1e-12)
})

it('keeps a zero zero and says when margins cannot hold', () => {
  const { table, error } = fitMargins(
    Float64Array.of(0, 1),
    [
      { cells: [0], total: 5 },
      { cells: [1], total: 5 },
    ],
    3,
  )
  expect(table[0]).toBe(0)
  expect(error).toBeGreaterThan(0.9)
})

it('holds rows and columns for any positive seed', () => {
  const cell = fc.double({ min: 0.01, max: 100, noNaN: true })
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell), fc.double({ min: 1, max: 99, noNaN: true }), (seed, row) => {
      const margins = [
        { cells: [0, 1], total: row },
        { cells: [2, 3], total: 100 - row },
        { cells: [0, 2], total: 40 },
        { cells: [1, 3], total: 60 },
      ]
      expect(fitMargins(Float64Array.from(seed), margins, 5000).error).toBeLessThan(1e-6)
    }),
  )
})
