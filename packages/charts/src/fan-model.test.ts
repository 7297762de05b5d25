import { expect, it } from 'vitest'
import { fanModel, type FanBands } from './fan-model.ts'

const frame = { left: 0, right: 100, top: 0, bottom: 100 }
const flat = (value: number) => [value, value]
const bands: FanBands = {
  p05: flat(0),
  p10: flat(20),
  p25: flat(40),
  mean: [50, 100],
  p75: flat(60),
  p90: flat(80),
  p95: flat(100),
}

it('draws the mean where its values are, from zero at the base', () => {
  const model = fanModel({ years: [2024, 2025], fan: bands, fanLabel: '' }, frame)
  expect(model.y.low).toBe(0)
  expect(model.y.high).toBe(100)
  expect(model.mean).toBe('M0,50L100,0')
})

it('draws half of the draws inside eight of ten', () => {
  const model = fanModel({ years: [2024, 2025], fan: bands, fanLabel: '' }, frame)
  expect(model.band50).toBe('M0,40L100,40L100,60L0,60Z')
  expect(model.band80).toBe('M0,20L100,20L100,80L0,80Z')
})

it('keeps zero in sight for differences below it', () => {
  const below = { ...bands, p05: flat(-70), mean: flat(-30), p95: flat(-10) }
  const model = fanModel({ years: [2024, 2025], fan: below, fanLabel: '' }, frame)
  expect(model.y.high).toBe(0)
  expect(model.y.low).toBeLessThanOrEqual(-70)
})

it('holds norms, marks, and what a neighbour needs on the same scale', () => {
  const of = (extra: object) => fanModel({ years: [2024, 2025], fan: bands, fanLabel: '', ...extra }, frame).y.high
  expect(of({ norms: [{ label: 'n', values: flat(250) }] })).toBeGreaterThanOrEqual(250)
  expect(of({ marks: [{ year: 2024, value: 300 }] })).toBeGreaterThanOrEqual(300)
  expect(of({ alsoHolds: [400] })).toBeGreaterThanOrEqual(400)
})

it('begins its years with what was observed, or where its neighbours begin', () => {
  const of = (extra: object) => fanModel({ years: [2024, 2050], fan: bands, fanLabel: '', ...extra }, frame).x
  expect(of({}).low).toBe(2024)
  expect(of({ history: [{ year: 2015.9, value: 3 }] }).low).toBe(2015)
  expect(of({ begin: 2010 }).low).toBe(2010)
  expect(of({ begin: 2010 }).at(2050)).toBe(100)
})
