import { addAll, column, inUse, lanes, type Column, type Table } from '../columns.ts'
import type { Course } from '../course.ts'
import { overLanes } from '../lanes/over-lanes.ts'
import { homeAt, stayAt } from './group-block.ts'
import { band50, band75 } from './groups.ts'
import { sumFrom } from './need.ts'

/**
 * Overload of informal carers: people who lean on them at home over people of an age to care, against the base year.
 *
 *     overload = (asking / carers) / (asking / carers in the base year)
 *
 * Asking are all people indicated who live at home (settled, waiting, in voorzorg or without care) and those in the delay
 * stage, less those whom respite beds relieve. Hours per client were not found, so none are used: the index counts people.
 */
export function overload(index: Column, asking: Column, carers: Column, base: Column): void {
  for (let lane = 0; lane < inUse; lane++) index[lane] = asking[lane]! / carers[lane]! / base[lane]!
}

/** People settled and waiting. */
const addAtHome = overLanes('addAtHome', (asking: Column, block: Table): void => {
  for (let lane = 0; lane < inUse; lane++) {
    let people = 0
    for (let at = homeAt + lane; at < stayAt; at += lanes) people += block[at]!
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

/** People who lean on informal care now. */
export function peopleLeaning(course: Course, year: number, asking: Column): void {
  const { inputs, state } = course
  const [pg, som, vg, lg, zg, ggz] = state.groupBlocks
  countAtHome(asking, pg, som, vg, lg, zg, ggz)
  addAll(asking, state.delayed)
  if (!inputs.isSet('logeerbedden')) return
  const beds = inputs.lever('logeerbedden', year)
  const relieved = inputs.effect('logeerbedden')
  const inhabitants = column()
  sumFrom(inhabitants, course.ageing.population[Math.max(year, 0)]!, 0)
  for (let lane = 0; lane < inUse; lane++) {
    const fewer = (beds[lane]! * inhabitants[lane]! * relieved[lane]!) / 100_000
    asking[lane] = Math.max(asking[lane]! - fewer, asking[lane]! * 0.2)
  }
}

/** People aged 50-74 times the readiness to care of this world. */
export function carersOf(course: Course, year: number, carers: Column): void {
  sumFrom(carers, course.ageing.population[Math.max(year, 0)]!, band50, band75 - 1)
  for (let lane = 0; lane < inUse; lane++) carers[lane]! *= course.state.paths.readiness[lane]!
}

/** The overload felt in a year is that of its first day: carers tire with a lag. */
export function informalYear(course: Course, year: number): void {
  const { work } = course
  peopleLeaning(course, year, work.leaning)
  carersOf(course, year, work.carers)
  overload(work.overload, work.leaning, work.carers, work.baseLeaning)
}
