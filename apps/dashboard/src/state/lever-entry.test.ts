import { leverById } from '@wlz/core'
import type { WrittenScenario } from '@wlz/scenario'
import { expect, it } from 'vitest'
import { effectOf, entriesOf, readHandle, withEffect, withHandle, withoutLever, withWhy } from './lever-entry.ts'

const lever = leverById.get('vpt-verschuiving')!
const empty: WrittenScenario = { schema: 1, title: 't', extends: 'basispad', why: 'w' }
const handle = { value: 0.1, start: 2027, ramp: 5 }

it('writes a handle as a file would say it, and reads it back', () => {
  const written = withHandle(empty, lever, 'NL', handle, 0)
  expect(written.levers?.[lever.id]).toEqual({
    path: [
      { year: 2027, value: 0 },
      { year: 2032, value: 0.1 },
    ],
  })
  expect(readHandle(written.levers?.[lever.id], lever, 'NL')).toMatchObject({ handle, isOwnPath: false })
})

it('starts the run-up from what the parent has', () => {
  const written = withHandle(empty, lever, 'NL', handle, 0.04)
  expect(entriesOf(written.levers?.[lever.id])[0]?.path?.[0]).toEqual({ year: 2027, value: 0.04 })
})

it('lays a region over the country and leaves the country when the region goes', () => {
  const country = withHandle(empty, lever, 'NL', handle, 0)
  const both = withHandle(country, lever, '5505', { ...handle, value: 0.3 }, 0, 'Twente')
  expect(entriesOf(both.levers?.[lever.id]).map(({ regions }) => regions)).toEqual([undefined, ['5505']])
  expect(readHandle(both.levers?.[lever.id], lever, '5505', 'Twente')?.handle.value).toBe(0.3)
  expect(withoutLever(both, lever.id, '5505', 'Twente')).toEqual(country)
  expect(withoutLever(both, lever.id)).toEqual(empty)
})

it('knows a region by its name too, as people write it', () => {
  expect(readHandle({ value: 0.2, regions: ['Twente'] }, lever, '5505', 'Twente')?.handle.value).toBe(0.2)
  expect(readHandle({ value: 0.2, regions: ['Twente', 'Arnhem'] }, lever, '5505', 'Twente')).toBeUndefined()
})

it('says of a path that start and run-up cannot say that it is one', () => {
  const path = [2025, 2027, 2031].map((year, index) => ({ year, value: [0, 0.02, 0][index]! }))
  const read = readHandle({ path }, lever, 'NL')!
  expect(read.isOwnPath).toBe(true)
  expect(read.handle.value).toBe(0.02) // the furthest, not the last
})

it('keeps effect and reason of a lever when its handle moves', () => {
  const stated = withWhy(withEffect(withHandle(empty, lever, 'NL', handle, 0), lever.id, 3), lever.id, 'omdat')
  const moved = withHandle(stated, lever, 'NL', { ...handle, value: 0.2 }, 0)
  expect(effectOf(moved, lever.id)).toBe(3)
  expect(entriesOf(moved.levers?.[lever.id])[0]?.why).toBe('omdat')
})
