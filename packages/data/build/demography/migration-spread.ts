import { textOf, type Tables } from '../tables.ts'
import { score80 } from './longevity.ts'
import { ages, byYearAndPerson, persons, survivors, type National } from './national.ts'

const round3 = (value: number) => Math.round(value * 1e3) / 1e3

/**
 * National persons more per standard score of migration, [year][person], booked at the age reached.
 *
 * Half the distance between the migration that closes the high and the low 80% variant, per 1.2816 score. At age 0 the extra births of the
 * people who came. Years before the variants part from the central path are zero.
 */
export function migrationSpread(tables: Tables, national: National, firstYear: number, years: number): Float64Array {
  const table = tables.read('population_variants')
  const high = byYearAndPerson(table, 'population', (row) => textOf(row, 'variant') === 'migration_high80')
  const low = byYearAndPerson(table, 'population', (row) => textOf(row, 'variant') === 'migration_low80')
  const spread = new Float64Array(years * persons)
  for (let index = 0; index < years; index++) {
    const year = firstYear + index
    const after = [high.get(year + 1), low.get(year + 1)]
    if (!after[0] || !after[1]) continue // before 2026 the variants are the central path
    const rates = national.cohortMortality(year)
    const [fromHigh, fromLow] = [high, low].map((variant) =>
      survivors(variant.get(year) ?? national.population(year), rates),
    ) as [Float64Array, Float64Array]
    for (let person = 0; person < persons; person++) {
      const stayed = person % ages === 0 ? 0 : fromHigh[person]! - fromLow[person]!
      spread[index * persons + person] = round3((after[0][person]! - after[1][person]! - stayed) / (2 * score80))
    }
  }
  return spread
}
