import { describe, expect, it } from 'vitest'
import { decodePack, PackError } from '../src/index.ts'
import { crc32 } from '../src/crc32.ts'
import { buildPack } from './build-pack.ts'
import { readNational } from './demography/national.ts'
import { regionalPath } from './demography/regional.ts'
import { buildEvidence } from './evidence.ts'
import { ownDirectory, ownParameters, ownTables } from './own-tables.ts'

const built = buildPack(ownDirectory)
const bytes = built.binary.buffer as ArrayBuffer
const pack = decodePack(built.json, bytes)
const { evidence } = pack
const persons = 202

it('knows the check value of CRC-32', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})

it('gives the same bytes for the same tables', () => {
  const again = buildPack(ownDirectory)
  expect(again.hash).toBe(built.hash)
  expect(again.json).toBe(built.json)
  expect(Buffer.compare(Buffer.from(again.binary), Buffer.from(built.binary))).toBe(0)
})

it('decodes what was built, number by number', () => {
  const original = buildEvidence(ownTables, pack.parameters, { firstYear: 2024, lastYear: 2050 })
  expect(evidence.indicated).toEqual(original.indicated)
  expect(evidence.migration).toEqual(original.migration)
  expect(evidence.newborns).toEqual(original.newborns)
  expect(evidence.useFactorVv).toEqual(original.useFactorVv)
  expect(Object.keys(evidence.parameters)).toEqual(pack.parameters.map((each) => each.id))
})

it('has the sizes that the engine reads', () => {
  const years = 27
  expect(evidence).toMatchObject({ firstYear: 2024, years, bands: [0, 18, 50, 65, 70, 75, 80, 85, 90, 95] })
  expect(evidence.regions).toHaveLength(31)
  expect(evidence.regions.map((region) => region.code)).not.toContain('5522')
  const sizes = {
    population: 31 * persons,
    newborns: 31 * years * 2,
    migration: 31 * years * persons,
    migrationSpread: years * persons,
    mortality: years * persons,
    longevitySpread: years,
    indicated: 140,
    indicatedGrowth: 140,
    dementia: 20,
    costPerHead: 20,
    zvwPerHead: 20,
    wmoPerHead: 20,
    costDriverShare: 31 * years,
    frames: 3 * years,
  }
  for (const [name, size] of Object.entries(sizes)) expect(evidence[name as 'population'].length, name).toBe(size)
})

/** A region from the first to the last 1 January, by the form of the engine and nothing but the pack. */
function roll(region: number): Float64Array {
  let alive = evidence.population.slice(region * persons, (region + 1) * persons)
  for (let year = 0; year < evidence.years; year++) {
    const next = new Float64Array(persons)
    const at = region * evidence.years + year
    for (let person = 0; person < persons; person++) {
      const half = evidence.mortality[year * persons + person]! / 2
      next[person % 101 === 100 ? person : person + 1]! += (alive[person]! * (1 - half)) / (1 + half)
    }
    for (let person = 0; person < persons; person++) {
      if (person % 101 === 0) next[person] = evidence.newborns[at * 2 + person / 101]!
      else next[person]! += evidence.migration[at * persons + person]!
    }
    alive = next
  }
  return alive
}

it('brings every region back to the raked path of 1 January 2051 by the form of the engine', () => {
  const path = regionalPath(ownTables, readNational(ownTables))
  for (const [region, expected] of path.population(2051).entries()) {
    const rolled = roll(region)
    const error = expected.reduce((worst, people, person) => Math.max(worst, Math.abs(people - rolled[person]!)), 0)
    expect(error, path.names[region]!).toBeLessThan(1e-6)
  }
})

it('starts as well on 1 January 2016, for a backcast', () => {
  const past = buildEvidence(ownTables, pack.parameters, { firstYear: 2016, lastYear: 2050 })
  expect(past.years).toBe(35)
  expect(past.population.reduce((sum, each) => sum + each, 0)).toBeCloseTo(16_979_000, -3)
  expect([...past.longevitySpread.subarray(0, 8)]).toEqual(new Array(8).fill(0))
  expect([...past.population].every((each) => each >= 0)).toBe(true)
})

it('carries every record', () => {
  expect(pack.hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(pack.systems).toHaveLength(113)
  expect(pack.regions).toHaveLength(31)
  expect(pack.baseYear.length).toBeGreaterThan(40)
  expect(pack.parameters.length).toBeGreaterThanOrEqual(ownParameters.length)
  expect(new Set(pack.parameters.map((each) => each.id)).size).toBe(pack.parameters.length)
})

it('stays small: 4 MB at most', () => {
  expect(built.json.length + built.binary.length).toBeLessThan(4_000_000)
})

describe('a file that is not right', () => {
  const code = (json: string, binary: ArrayBuffer) => {
    try {
      decodePack(json, binary)
      return 'accepted'
    } catch (error) {
      return error instanceof PackError ? error.code : error
    }
  }

  it('is refused by name', () => {
    expect(code('{', bytes)).toBe('not-a-pack')
    expect(code('{}', bytes)).toBe('not-a-pack')
    expect(code('null', bytes)).toBe('not-a-pack')
    expect(code(built.json.replace('wlz-pack/2', 'wlz-pack/9'), bytes)).toBe('other-schema')
    const changed = bytes.slice(0)
    new Uint8Array(changed)[5]! ^= 1
    expect(code(built.json, changed)).toBe('other-binary')
    expect(code(built.json, bytes.slice(8))).toBe('other-binary')
  })
})
