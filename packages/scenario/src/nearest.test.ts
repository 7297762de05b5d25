import { expect, it } from 'vitest'

import { regions } from '../test/fixture.ts'
import { nearestName, plainName } from './nearest.ts'
import { regionReader } from './regions.ts'

const names = regions.map((region) => region.name)

it.each([
  ['Tweente', 'Twente'],
  ['GRONINGEN', 'Groningen'],
  ['gooi', "'t Gooi"],
  ['frisland', 'Friesland'],
  ['noord holland noord', 'Noord-Holland Noord'],
  ['zaanstreek', 'Zaanstreek/Waterland'],
  ['zee', 'Zeeland'],
])('takes %s for %s', (written, expected) => expect(nearestName(written, names)).toBe(expected))

it.each(['', '   ', 'qqqqqqqq', '12'])('takes %j for nothing', (written) =>
  expect(nearestName(written, names)).toBeUndefined(),
)

it('compares without case, accents and apostrophes', () => {
  expect(plainName('’T  GÓÖI')).toBe('t gooi')
})

it.each(["'t Gooi", 't gooi', '’T GOOI', 5511, '5511'])('finds the region written as %s', (written) => {
  expect(regionReader(regions)(written)?.code).toBe('5511')
})

it('holds the 31 regions by code, without the one that was merged', () => {
  expect(regions.map(({ code }) => code)).toEqual(
    Array.from({ length: 32 }, (_, index) => String(5501 + index)).filter((code) => code !== '5522'),
  )
  expect(regionReader(regions)(5523)?.name).toBe('Zuid-Hollandse Eilanden')
  expect(regionReader(regions)(5532)?.name).toBe('Midden-IJssel')
})
