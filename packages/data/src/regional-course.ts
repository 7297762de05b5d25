/** Single years of age 0 to 100; 100 means 100 and over. */
export const ages = 101
/** Sex M then F, ages within it. */
export const persons = 2 * ages

/**
 * Share of those of an age on 1 January who live on the next 1 January.
 *
 *     S = (1 - m f / 2) / (1 + m f / 2)
 *
 * The engine uses the same form, so that it reproduces the raked central path to rounding.
 *
 * @param rate central death rate m, per year
 * @param factor f, mortality relative to the central path; 1 is central
 */
export const survival = (rate: number, factor = 1): number => (1 - (rate * factor) / 2) / (1 + (rate * factor) / 2)

/**
 * People alive at the end of a year of those alive at its start, at the age reached; 100 collects 99 and 100. Age 0 stays empty.
 *
 * @param population [person] on 1 January
 * @param rates [person] cohort death rates
 */
export function survivors(population: Float64Array, rates: Float64Array): Float64Array {
  const after = new Float64Array(persons)
  for (let sex = 0; sex < 2; sex++) {
    for (let age = 0; age < ages; age++) {
      const person = sex * ages + age
      const reached = sex * ages + Math.min(age + 1, ages - 1)
      after[reached]! += population[person]! * survival(rates[person]!)
    }
  }
  return after
}

/** Scale regions cell by cell so that they add up to the national population. */
export function rake(regions: readonly Float64Array[], national: Float64Array): void {
  for (let person = 0; person < persons; person++) {
    let total = 0
    for (const region of regions) total += region[person]!
    const factor = total > 0 ? national[person]! / total : 0
    for (const region of regions) region[person]! *= factor
  }
}

const mothers = { from: 25, to: 40 }
const motherCount = (cells: Float64Array): number => {
  let sum = 0
  for (let age = mothers.from; age < mothers.to; age++) sum += cells[ages + age]!
  return sum
}

/** Rates that move the regions from one year to the next, beside mortality. */
export interface RegionalGrowth {
  /** [region] of [person] change of share of a cohort in a year. */
  readonly change: readonly Float64Array[]
  /** [region] weight in births. */
  readonly birthWeights: readonly number[]
}

/**
 * The regions a year on: survivors times the usual change of share, births by women of 25-39, each cell raked to the country.
 *
 * @param before [region] of [person] on 1 January
 * @param national [person] a year later
 */
export function rollRegions(
  before: readonly Float64Array[],
  { change, birthWeights }: RegionalGrowth,
  rates: Float64Array,
  national: Float64Array,
): Float64Array[] {
  const after = before.map((cells, region) => {
    const moved = cells.map((people, person) => people * change[region]![person]!)
    const next = survivors(moved, rates)
    for (let sex = 0; sex < 2; sex++) next[sex * ages] = motherCount(cells) * birthWeights[region]!
    return next
  })
  rake(after, national)
  return after
}

/** Net migration [region][year][person] and newborns [region][year][sex]: the next population less the survivors. */
export interface RegionalFlows {
  readonly migration: Float64Array
  readonly newborns: Float64Array
}

/**
 * The flows of a path through the years.
 *
 * @param years number of transitions
 * @param population [region] of [person] on 1 January, by number of the year, one more than there are transitions
 * @param mortality [person] cohort death rates, by number of the year
 */
export function regionalFlows(
  regions: number,
  years: number,
  population: (year: number) => readonly Float64Array[],
  mortality: (year: number) => Float64Array,
): RegionalFlows {
  const migration = new Float64Array(regions * years * persons)
  const newborns = new Float64Array(regions * years * 2)
  for (let year = 0; year < years; year++) {
    const rates = mortality(year)
    const after = population(year + 1)
    population(year).forEach((before, region) => {
      const stayed = survivors(before, rates)
      const start = (region * years + year) * persons
      for (let person = 0; person < persons; person++) {
        if (person % ages === 0) newborns[(region * years + year) * 2 + person / ages] = after[region]![person]!
        else migration[start + person] = after[region]![person]! - stayed[person]!
      }
    })
  }
  return { migration, newborns }
}
