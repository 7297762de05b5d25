import { overLanes } from '@wlz/lanes'
import { addAll, inUse, multiply, sharedColumn, stride, type Block, type Column, type Table } from '../../engine/columns.ts'
import type { InformalCourse } from './course.ts'
import { homeAt, stayAt } from '../../people/group-block.ts'
import { band50, band75 } from '../../people/groups.ts'
import { sumFrom } from '../../people/tables.ts'

/**
 * Overload of informal carers: people who lean on them at home over people of an age to care, against the base year.
 *
 *     overload = (asking / carers) / (asking / carers in the base year)
 *
 * Asking are all people indicated who live at home (settled, waiting, in voorzorg or without care) and those in the delay
 * stage, less those whom respite beds relieve. Hours per client were not found, so none are used: the index counts people.
 */
export const overload = overLanes('overload', (index: Column, asking: Column, carers: Column, base: Column): void => {
  for (let lane = 0; lane < inUse; lane++) index[lane] = asking[lane]! / carers[lane]! / base[lane]!
})

/** People settled and waiting. */
const addAtHome = overLanes('addAtHome', (asking: Column, block: Table): void => {
  for (let lane = 0; lane < inUse; lane++) {
    let people = 0
    for (let at = homeAt + lane; at < stayAt; at += stride) people += block[at]!
    asking[lane]! += people
  }
})

const countAtHome = overLanes('countAtHome', (asking: Column, pg: Table, som: Table, vg: Table, lg: Table, zg: Table, ggz: Table): void => {
  for (let lane = 0; lane < inUse; lane++) asking[lane] = 0
  addAtHome(asking, pg)
  addAtHome(asking, som)
  addAtHome(asking, vg)
  addAtHome(asking, lg)
  addAtHome(asking, zg)
  addAtHome(asking, ggz)
})

/** Scratch columns, reused every year so that none is allocated. */
const inhabitants = sharedColumn()

/** People who lean on informal care now. Respite beds: [lane] bed-years per 100,000 inhabitants. */
export function peopleLeaning(course: InformalCourse, year: number, population: Block, asking: Column): void {
  const { inputs, state } = course
  const [pg, som, vg, lg, zg, ggz] = state.groupBlocks
  countAtHome(asking, pg, som, vg, lg, zg, ggz)
  addAll(asking, state.delayed)
  if (!inputs.isSet('logeerbedden')) return
  const beds = inputs.lever('logeerbedden', year)
  const relieved = inputs.effect('logeerbedden')
  sumFrom(inhabitants, population, 0)
  for (let lane = 0; lane < inUse; lane++) {
    const fewer = (beds[lane]! * inhabitants[lane]! * relieved[lane]!) / 100_000
    asking[lane] = Math.max(asking[lane]! - fewer, asking[lane]! * 0.2)
  }
}

/** People aged 50-74 times the readiness to care of this world. */
export function carersOf(course: InformalCourse, population: Block, carers: Column): void {
  sumFrom(carers, population, band50, band75 - 1)
  multiply(carers, course.state.paths.readiness)
}

/** Overload felt in a year: that of its first day, because carers tire with a lag. */
export function informalYear(course: InformalCourse, year: number): void {
  const { work } = course
  peopleLeaning(course, year, work.population, work.leaning)
  carersOf(course, work.population, work.carers)
  overload(work.overload, work.leaning, work.carers, work.baseLeaning)
}
