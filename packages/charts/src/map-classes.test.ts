import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boundsAroundZero, classesAroundZero, classesOf, classOf, roundBounds, shadesOf } from './map-classes.ts'

const ramp = ['a', 'b', 'c', 'd', 'e']

it('parts values at round numbers', () => {
  expect(roundBounds([21, 34, 49, 58])).toEqual([30, 40, 50])
  expect(roundBounds([0.02, 0.97])).toEqual([0.2, 0.4, 0.6, 0.8])
  expect(roundBounds([2025, 2026, 2031, 2044], true)).toEqual([2030, 2035, 2040])
  expect(roundBounds([2025, 2026], true)).toEqual([2026])
})

it('has one class where all values are alike, or there are none', () => {
  expect(roundBounds([7, 7, 7])).toEqual([])
  expect(roundBounds([])).toEqual([])
  expect(boundsAroundZero([0, 0])).toEqual([])
})

it('leaves regions that hardly differ in one class of a scale that holds all years', () => {
  const classes = classesOf(roundBounds([20, 44.7, 45.2, 45.7, 60]), ramp)
  expect(new Set([44.7, 45.2, 45.7].map((value) => classOf(value, classes)))).toHaveLength(1)
})

it('centres differences on zero, with the same bounds on both sides', () => {
  expect(boundsAroundZero([-280, 300])).toEqual([-200, -100, 100, 200])
  expect(boundsAroundZero([-280, -10])).toEqual([-200, -100])
  const classes = classesAroundZero([-200, -100], ramp)
  expect(classes.map(({ colour }) => colour)).toEqual(['a', 'b', 'c'])
  expect(classOf(0, classes)!.colour).toBe('c')
  expect(classesAroundZero([100, 200], ramp).map(({ colour }) => colour)).toEqual(['c', 'd', 'e'])
})

it('gives every value a class, and never more than five', () => {
  const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(fc.array(finite, { minLength: 1, maxLength: 40 }), (values) => {
      for (const classes of [classesOf(roundBounds(values), ramp), classesAroundZero(boundsAroundZero(values), ramp)]) {
        expect(classes.length).toBeLessThanOrEqual(5)
        for (const value of values) expect(ramp).toContain(classOf(value, classes)!.colour)
      }
    }),
  )
})

it('takes shades from end to end', () => {
  expect(shadesOf(ramp, 1)).toEqual(['c'])
  expect(shadesOf(ramp, 3)).toEqual(['a', 'c', 'e'])
  expect(shadesOf(ramp, 5)).toEqual(ramp)
})
