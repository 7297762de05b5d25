import { join } from 'node:path'
import type { Evidence } from '@wlz/core'
import type { ParameterRecord } from '../src/records.ts'
import { regionalFlows } from '../src/regional-course.ts'
import { indicatedGrowth, indicatedTable } from './care/age-table.ts'
import { bands } from './care/cells.ts'
import { costByPerson, costDriverShares, dementiaByPerson, meanByCell } from './care/need.ts'
import { useFactors } from './care/use-factors.ts'
import { readFrames } from './frames.ts'
import { longevitySpread } from './demography/longevity.ts'
import { migrationSpread } from './demography/migration-spread.ts'
import { readNational } from './demography/national.ts'
import { lastRegionalYear, regionalPath } from './demography/regional.ts'
import type { PackArrays } from '../src/pack.ts'
import { TableError, type Tables } from './tables.ts'

export interface Period {
  /** Calendar year of the first transition. */
  readonly firstYear: number
  /** Last calendar year with a transition. */
  readonly lastYear: number
}

/** The projection: 1 January 2024 to 31 December 2050. */
export const projection: Period = { firstYear: 2024, lastYear: 2050 }

const joined = (parts: readonly Float64Array[]): Float64Array => {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Everything the engine reads, for a period; the care tables are those of 31 December 2023. */
export function buildEvidence(tables: Tables, records: readonly ParameterRecord[], period: Period): Evidence {
  const { firstYear, lastYear } = period
  const years = lastYear - firstYear + 1
  const national = readNational(tables)
  const path = regionalPath(tables, national)
  const parameters = Object.fromEntries(records.map((record) => [record.id, record]))
  const indicated = indicatedTable(tables, national, parameters)
  const cost = costByPerson(tables)
  const base = national.population(2024)
  const use = useFactors(tables, indicated, base, path.population(2020))
  return {
    firstYear,
    years,
    regions: path.codes.map((code, index) => ({ code, name: path.names[index]! })),
    bands,
    population: joined(path.population(firstYear)),
    ...regionalFlows(
      path.codes.length,
      years,
      (year) => path.population(firstYear + year),
      (year) => national.cohortMortality(firstYear + year),
    ),
    migrationSpread: migrationSpread(tables, national, firstYear, years),
    mortality: joined(Array.from({ length: years }, (_, index) => national.cohortMortality(firstYear + index))),
    longevitySpread: longevitySpread(tables, national, firstYear, years),
    indicated,
    indicatedGrowth: indicatedGrowth(indicated, parameters),
    dementia: meanByCell(dementiaByPerson(tables), base),
    costPerHead: meanByCell(cost, base),
    zvwPerHead: meanByCell(costByPerson(tables, 'zvw'), base),
    wmoPerHead: meanByCell(costByPerson(tables, 'wmo'), base),
    costDriverShare: costDriverShares(path.population, cost, firstYear, years),
    frames: readFrames(join(tables.directory, '../rules/frames.yaml'), tables, firstYear, years),
    useFactorVv: use.vv,
    useFactorOther: use.other,
    parameters,
  }
}

/**
 * Inputs from which the flows of the regions are computed, for a period that begins after the last observed year. They are a
 * thirtieth of the size, and the reader of the pack computes the flows again.
 */
export function regionalRoots(
  tables: Tables,
  { firstYear, lastYear }: Period,
): Pick<PackArrays, 'shareChange' | 'birthWeights' | 'nationalPopulation'> {
  if (firstYear <= lastRegionalYear)
    throw new TableError(
      'regional_population.csv',
      `has observations in ${firstYear}: the flows do not follow from a roll`,
    )
  const national = readNational(tables)
  const { growth } = regionalPath(tables, national)
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + 1 + index)
  return {
    shareChange: joined(growth.change),
    birthWeights: Float64Array.from(growth.birthWeights),
    nationalPopulation: joined(years.map((year) => national.population(year))),
  }
}
