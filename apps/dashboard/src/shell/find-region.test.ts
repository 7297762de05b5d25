import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { decodePack } from '@wlz/data'
import { foundBy, regionChoices } from './find-region.ts'

const folder = resolve(import.meta.dirname, '../../../../packages/data/dist')
const bytes = readFileSync(resolve(folder, 'evidence.bin'))
const pack = decodePack(
  readFileSync(resolve(folder, 'evidence.json'), 'utf8'),
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
)
const choices = regionChoices('Nederland', pack.regions)
const found = (typed: string) =>
  choices.filter((choice) => foundBy(choice, typed) !== undefined).map(({ name }) => name)

it('has the country first, then the regions by name, whatever sign the name begins with', () => {
  expect(choices).toHaveLength(32)
  expect(choices[0]).toMatchObject({ id: 'NL', name: 'Nederland' })
  const names = choices.slice(1).map(({ name }) => name)
  expect(names.indexOf("'t Gooi")).toBeGreaterThan(names.indexOf('Friesland'))
  expect(names[0]).toMatch(/^A/)
})

it.each([
  ['gooi', ["'t Gooi"]],
  ['Hengelo', ['Twente']],
  ['enschede', ['Twente']],
  ['s-gravenhage', ['Haaglanden']],
  ['zoetermeer', ['Haaglanden']],
  ['súdwest', ['Friesland']],
])('finds a region by "%s"', (typed, names) => {
  expect(found(typed)).toEqual(names)
})

it('finds all regions of who holds the concession, and says by what it found them', () => {
  expect(found('menzis')).toContain('Twente')
  expect(
    foundBy(
      choices.find(({ name }) => name === 'Twente')!,
      'hengelo',
    ),
  ).toBe('Hengelo')
  expect(
    foundBy(
      choices.find(({ name }) => name === 'Twente')!,
      'twen',
    ),
  ).toBe('')
})

it('finds nothing for what is no place', () => {
  expect(found('Atlantis')).toEqual([])
})

it('has every gemeente in one region', () => {
  const all = choices.flatMap(({ gemeenten }) => gemeenten)
  expect(all).toHaveLength(342)
  expect(new Set(all).size).toBe(342)
})
