import { overLanes } from '@wlz/lanes'
import type { MeasureId } from '../catalogue/indicators.ts'
import { inUse, stride, type Column, type Table } from '../engine/columns.ts'
import type { PeopleCourse } from './course.ts'
import { band65, band80, band90, cells } from './groups.ts'
import { sumFrom } from './tables.ts'
import type { Put } from '../record/put.ts'
import { scratch } from '../record/sums.ts'

/** Inhabitants of 31 December by age, and people with dementia. */
export function recordPopulation({ evidence, state, work }: PeopleCourse, put: Put): void {
  const population = work.populationAfter
  const from = (id: MeasureId, band: number) => {
    sumFrom(scratch, population, band)
    put(id, scratch)
  }
  from('population.65plus', band65)
  from('population.80plus', band80)
  from('population.90plus', band90)
  countIll(scratch, population.block, evidence.dementia, state.paths.dementia)
  put('dementia.persons', scratch)
  put('dementia.indicated', work.stock[0]!)
}

const countIll = overLanes('countIll', (ill: Column, people: Table, prevalence: Float64Array, trend: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    let all = 0
    for (let cell = 0; cell < cells; cell++) all += people[cell * stride + lane]! * prevalence[cell]!
    ill[lane] = all * trend[lane]!
  }
})
