import { beforeAll, describe, expect, it } from 'vitest'
import { readPack } from '../../test/pack.ts'
import { lane } from '../../test/lane.ts'
import { lanes, stride, type Block } from '../engine/columns.ts'
import type { Evidence } from '../engine/evidence.ts'
import { agesOf, projectPopulation } from './ageing.ts'
import { bands, cells } from './groups.ts'

/** Two regions and three years of a country with a thousand people of every age and sex. */
function smallCountry(more: Partial<Evidence> = {}): Evidence {
  const years = 3
  return {
    firstYear: 2024,
    years,
    regions: [
      { code: 'A', name: 'A' },
      { code: 'B', name: 'B' },
    ],
    bands: [0, 18, 50, 65, 70, 75, 80, 85, 90, 95],
    population: new Float64Array(2 * 202).fill(1000),
    newborns: new Float64Array(2 * years * 2).fill(900),
    migration: new Float64Array(2 * years * 202),
    migrationSpread: new Float64Array(years * 202),
    mortality: new Float64Array(years * 202),
    longevitySpread: new Float64Array(years),
    ...more,
  } as Evidence
}
const project = (evidence: Evidence, longevity = 0, migration = 0) =>
  projectPopulation(
    evidence,
    new Int32Array(lanes),
    Array.from({ length: evidence.years }, () => lane(longevity)),
    Array.from({ length: evidence.years }, () => lane(migration)),
  )
/** The first lane of a cell, and of all cells together. */
const at = ({ block }: Block, cell: number) => block[cell * stride]!
const people = (year: Block) =>
  Array.from({ length: cells }, (_, cell) => at(year, cell)).reduce((sum, cell) => sum + cell, 0)

describe('the population', () => {
  it('without death and migration only grows older, and takes in the newborn', () => {
    const { population } = project(smallCountry())
    expect(people(population[0]!)).toBe(202_000)
    expect(people(population[1]!)).toBe(202_000 + 2 * 900)
    expect(at(population[1]!, 0)).toBe(17_900) // boys: 900 newborn and 17 years of a thousand
    expect(at(population[1]!, bands - 1)).toBe(7000) // 95 and over: those of 94 join, nobody leaves
  })

  it('survives by (1 - m/2) / (1 + m/2), the oldest too', () => {
    const { population, mortality } = project(smallCountry({ mortality: new Float64Array(3 * 202).fill(0.2) }))
    expect(at(population[1]!, 3)).toBeCloseTo((5000 * 0.9) / 1.1, 9)
    expect(at(population[1]!, 9)).toBeCloseTo((7000 * 0.9) / 1.1, 9)
    expect(at(mortality[0]!, 5)).toBeCloseTo(0.2, 12)
  })

  it('lives longer with a higher score, by exp(z s) on every death rate', () => {
    const mortality = new Float64Array(3 * 202).fill(0.2)
    const longevitySpread = new Float64Array(3).fill(-0.1)
    const { longevity, mortality: rates, population } = project(smallCountry({ mortality, longevitySpread }), 2)
    expect(longevity[0]![0]).toBeCloseTo(Math.exp(-0.2), 12)
    expect(at(rates[0]!, 4)).toBeCloseTo(0.2 * Math.exp(-0.2), 12)
    expect(people(population[3]!)).toBeGreaterThan(
      people(project(smallCountry({ mortality, longevitySpread }), 0).population[3]!),
    )
  })

  it('takes net migration at the age reached, its spread by the share of people, and never goes below nobody', () => {
    const migration = new Float64Array(2 * 3 * 202)
    migration[31] = 50 // region A, first year, men who reach 31
    migration[66] = -5000
    const spread = new Float64Array(3 * 202)
    spread[40] = 100
    const { population } = project(smallCountry({ migration, migrationSpread: spread }), 0, 1.5)
    expect(at(population[1]!, 1)).toBe(32_000 + 50 + 100 * 1.5 * 0.5)
    expect(at(population[1]!, 3)).toBe(4000)
  })

  it('tells which share of a band grows out of it', () => {
    const { upward } = project(smallCountry())
    expect(at(upward[0]!, 0)).toBeCloseTo(1 / 18, 12)
    expect(at(upward[0]!, 3)).toBeCloseTo(1 / 5, 12)
    expect(at(upward[0]!, bands - 1)).toBe(0)
  })

  it('has bands that hold every age once', () => {
    const ages = Array.from({ length: bands }, (_, band) => agesOf(smallCountry(), band))
    expect(ages[0]).toEqual([0, 17])
    expect(ages.at(-1)).toEqual([95, 100])
    expect(ages.reduce((sum, [first, last]) => sum + last - first + 1, 0)).toBe(101)
  })
})

describe('the population of the evidence', () => {
  let evidence: Evidence
  beforeAll(() => {
    evidence = readPack().evidence
  })

  it('adds up over regions to 17.9 million on 1 January 2024, and to some 19 to 20 million in 2050', () => {
    let first = 0
    let last = 0
    for (let region = 0; region < evidence.regions.length; region++) {
      const { population } = projectPopulation(
        evidence,
        new Int32Array(lanes).fill(region),
        Array.from({ length: evidence.years }, () => lane(0)),
        Array.from({ length: evidence.years }, () => lane(0)),
      )
      first += people(population[0]!)
      last += people(population.at(-1)!)
      expect(population[0]!.block).toHaveLength(cells * stride)
    }
    expect(first / 17_942_942).toBeCloseTo(1, 3) // CBS, 1 January 2024
    expect(last).toBeGreaterThan(18.5e6)
    expect(last).toBeLessThan(20.5e6)
  })
})
