import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseFrames, readFrames } from './frames.ts'
import { ownDirectory, ownTables } from './own-tables.ts'
import { readSources } from './records.ts'
import { TableError } from './tables.ts'

const sources = new Set(readSources(ownTables).map(({ id }) => id))
const years = 27
const at = (frames: Float64Array, letter: number, year: number) => frames[letter * years + year - 2024]!

it('keeps each letter its own path: a later one moves no figure of an earlier one', () => {
  const frames = readFrames(join(ownDirectory, 'rules/frames.yaml'), ownTables, 2024, years)
  expect(frames).toHaveLength(3 * years)
  // The letter of June 2023: 32,930 in 2023, 35,276 in 2026 and 37,566 in 2028, then 2.5% a year.
  expect(at(frames, 0, 2026)).toBeCloseTo(35_276 / 32_930, 12)
  expect(at(frames, 0, 2028)).toBeCloseTo(37_566 / 32_930, 12)
  expect(at(frames, 0, 2030)).toBeCloseTo((37_566 / 32_930) * 1.025 ** 2, 12)
  // Those of 2025 and 2026 start from it, and grow from 38,980 to 39,720 or 41,100 and on.
  for (const letter of [1, 2]) expect(at(frames, letter, 2025)).toBe(at(frames, 0, 2025))
  expect(at(frames, 1, 2026) / at(frames, 1, 2025)).toBeCloseTo(39_720 / 38_980, 12)
  expect(at(frames, 1, 2030) / at(frames, 1, 2026)).toBeCloseTo(44_000 / 39_720, 12)
  expect(at(frames, 2, 2026) / at(frames, 1, 2026)).toBeCloseTo(41_100 / 39_720, 12)
  expect(at(frames, 2, 2040) / at(frames, 2, 2030)).toBeCloseTo(1.02 ** 10, 12)
})

const letter = (id: string, more: string) =>
  `  - { id: '${id}', published: 2023-06-22, source: [KADER-2023], ${more} }\n`
const points = 'points: [{ year: 2023, value: 10 }, { year: 2030, value: 12 }]'
const three = (last: string) => `beyond: 0\nletters:\n${letter('2306', points)}${letter('2507', points)}${last}`

it.each([
  ['a letter that the engine does not record', `beyond: 0\nletters:\n${letter('1999', points)}`, /letters 1999/],
  ['years that fall', three(letter('2602', 'points: [{ year: 2026, value: 1 }, { year: 2025, value: 1 }]')), /rise/],
  ['a frame below zero', three(letter('2602', 'points: [{ year: 2023, value: -1 }]')), /above zero/],
  ['a source that nobody knows', three(letter('2602', points).replace('KADER-2023', 'NOBODY')), /NOBODY/],
  ['a path that stops early', three(letter('2602', 'points: [{ year: 2023, value: 1 }]')), /says nothing of 2024/],
])('refuses %s', (_, text, message) => {
  expect(() => parseFrames(text, sources, 2024, years)).toThrow(TableError)
  expect(() => parseFrames(text, sources, 2024, years)).toThrow(message)
})
