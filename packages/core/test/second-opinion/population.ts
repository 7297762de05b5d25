import { exp } from '@wlz/exact'
import type { World } from './world.ts'

/** One year of the population of a region, in 20 cells: men then women, ten bands each. */
export interface PopulationYear {
  readonly people: readonly number[]
  readonly deathRate: readonly number[]
  readonly upward: readonly number[]
  readonly longevity: number
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** Every year of the population, and one year more. */
export function populationOf(world: World): PopulationYear[] {
  const { evidence, region } = world
  const alive = (of: number, sex: number, age: number) => evidence.population[of * 202 + sex * 101 + age]!
  const everyone = evidence.regions.map((_, of) =>
    sum(Array.from({ length: 202 }, (__, person) => alive(of, person < 101 ? 0 : 1, person % 101))),
  )
  const shareOfPeople = everyone[region]! / sum(everyone)
  let now = [0, 1].map((sex) => Array.from({ length: 101 }, (_, age) => alive(region, sex, age)))
  const years: PopulationYear[] = []
  for (let year = 0; year <= evidence.years; year++) {
    const factor = year < evidence.years ? exp(world.context('levensduur', year) * evidence.longevitySpread[year]!) : 1
    years.push(describe(world, year, now, factor))
    if (year < evidence.years) now = nextYear(world, year, now, factor, world.context('migratie', year) * shareOfPeople)
  }
  return years
}

function nextYear(world: World, year: number, now: number[][], factor: number, extraMigrants: number): number[][] {
  const { evidence, region } = world
  const survivors = (sex: number, age: number) => {
    const half = (evidence.mortality[year * 202 + sex * 101 + age]! * factor) / 2
    return (now[sex]![age]! * (1 - half)) / (1 + half)
  }
  return [0, 1].map((sex) =>
    Array.from({ length: 101 }, (_, age) => {
      if (age === 0) return evidence.newborns[(region * evidence.years + year) * 2 + sex]!
      const person = sex * 101 + age
      const net =
        evidence.migration[(region * evidence.years + year) * 202 + person]! +
        extraMigrants * evidence.migrationSpread[year * 202 + person]!
      const grownUp = Math.max(survivors(sex, age - 1) + net, 0)
      return age === 100 ? grownUp + survivors(sex, 100) : grownUp
    }),
  )
}

function describe(world: World, year: number, now: number[][], longevity: number): PopulationYear {
  const { evidence } = world
  const people: number[] = []
  const deathRate: number[] = []
  const upward: number[] = []
  for (const sex of [0, 1])
    evidence.bands.forEach((first, band) => {
      const last = (evidence.bands[band + 1] ?? 101) - 1
      const ages = Array.from({ length: last - first + 1 }, (_, index) => first + index)
      const total = sum(ages.map((age) => now[sex]![age]!))
      const deaths =
        year < evidence.years
          ? sum(ages.map((age) => now[sex]![age]! * evidence.mortality[year * 202 + sex * 101 + age]!))
          : 0
      people.push(total)
      deathRate.push(total > 0 ? (deaths / total) * longevity : 0)
      upward.push(last === 100 || total === 0 ? 0 : now[sex]![last]! / total)
    })
  return { people, deathRate, upward, longevity }
}
