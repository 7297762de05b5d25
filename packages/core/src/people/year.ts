import { sumFrom } from './tables.ts'
import type { PeopleCourse } from './course.ts'
import { bands } from './groups.ts'

/** Copy the people of a year into the column's own memory, where compiled loops reach them. */
export function ageingYear({ ageing, work }: PeopleCourse, year: number): void {
  work.population.block.set(ageing.population[year]!.block)
  work.mortality.block.set(ageing.mortality[year]!.block)
  work.upward.block.set(ageing.upward[year]!.block)
  work.populationAfter.block.set(ageing.population[year + 1]!.block)
  work.longevity.set(ageing.longevity[year]!)
  sumFrom(work.inhabitants, work.population, 0, bands - 1)
}
