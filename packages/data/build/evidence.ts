import type { Evidence } from '@wlz/core'
import type { ParameterRecord } from '../src/records.ts'
import { indicatedGrowth, indicatedTable } from './care/age-table.ts'
import { bands } from './care/cells.ts'
import { costByPerson, costDriverShares, dementiaByPerson, meanByCell } from './care/need.ts'
import { useFactors } from './care/use-factors.ts'
import { longevitySpread } from './demography/longevity.ts'
import { migrationSpread } from './demography/migration-spread.ts'
import { ages, persons, readNational, survivors, type National } from './demography/national.ts'
import { regionalPath, type RegionalPath } from './demography/regional.ts'
import type { Tables } from './tables.ts'

export interface Period {
  /** Calendar year of the first transition. */
  readonly firstYear: number
  /** Last calendar year with a transition. */
  readonly lastYear: number
}

/** The projection: 1 January 2024 to 31 December 2050. */
export const projection: Period = { firstYear: 2024, lastYear: 2050 }

/** Net migration and newborns of the regional path: what the survivors lack to reach the raked population. */
function regionalFlows(path: RegionalPath, national: National, { firstYear }: Period, years: number) {
  const regions = path.codes.length
  const migration = new Float64Array(regions * years * persons)
  const newborns = new Float64Array(regions * years * 2)
  for (let index = 0; index < years; index++) {
    const rates = national.cohortMortality(firstYear + index)
    const after = path.population(firstYear + index + 1)
    path.population(firstYear + index).forEach((before, region) => {
      const stayed = survivors(before, rates)
      const start = (region * years + index) * persons
      for (let person = 0; person < persons; person++) {
        if (person % ages === 0) newborns[(region * years + index) * 2 + person / ages] = after[region]![person]!
        else migration[start + person] = after[region]![person]! - stayed[person]!
      }
    })
  }
  return { migration, newborns }
}

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
    ...regionalFlows(path, national, period, years),
    migrationSpread: migrationSpread(tables, national, firstYear, years),
    mortality: joined(Array.from({ length: years }, (_, index) => national.cohortMortality(firstYear + index))),
    longevitySpread: longevitySpread(tables, national, firstYear, years),
    indicated,
    indicatedGrowth: indicatedGrowth(indicated, parameters),
    dementia: meanByCell(dementiaByPerson(tables), base),
    costPerHead: meanByCell(cost, base),
    costDriverShare: costDriverShares(path.population, cost, firstYear, years),
    useFactorVv: use.vv,
    useFactorOther: use.other,
    parameters,
  }
}
