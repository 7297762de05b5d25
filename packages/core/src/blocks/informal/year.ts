import { overLanes } from '@wlz/lanes'
import {
  addAll,
  inUse,
  multiply,
  sharedColumn,
  stride,
  type Block,
  type Column,
  type Table,
} from '../../engine/columns.ts'
import type { InformalCourse } from './course.ts'
import { homeAt, queueAt, stayAt } from '../../people/group-block.ts'
import { band50, band75 } from '../../people/groups.ts'
import { sumFrom } from '../../people/tables.ts'

/**
 * Overload of informal carers: people who lean on them at home over people of an age to care, against the base year.
 *
 *     overload = (asking / carers) / (asking / carers in the base year)
 *
 * Asked are the hours of carers of V&V clients, in those of a client settled at home: who waits at home asks about as much, who lives in
 * verblijf about a third. Those in the delay stage count as settled; respite beds relieve. At most so many times the base year.
 */
export const overload = overLanes('overload', (index: Column, asking: Column, carers: Column, base: Column): void => {
  for (let lane = 0; lane < inUse; lane++)
    index[lane] = Math.min(asking[lane]! / carers[lane]! / base[lane]!, mostOverload)
})

/** Hours that carers of one group give, in those of somebody settled at home. */
const addHours = overLanes(
  'addHours',
  (asking: Column, block: Table, whileWaiting: Column, inVerblijf: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      let settled = 0
      for (let at = homeAt + lane; at < queueAt; at += stride) settled += block[at]!
      let waiting = 0
      for (let at = queueAt + lane; at < stayAt; at += stride) waiting += block[at]!
      const housed = block[lane + stayAt]! + block[lane + (stayAt + stride)]!
      asking[lane]! += settled + waiting * whileWaiting[lane]! + housed * inVerblijf[lane]!
    }
  },
)

const countHours = overLanes(
  'countHours',
  (asking: Column, pg: Table, som: Table, whileWaiting: Column, inVerblijf: Column): void => {
    for (let lane = 0; lane < inUse; lane++) asking[lane] = 0
    addHours(asking, pg, whileWaiting, inVerblijf)
    addHours(asking, som, whileWaiting, inVerblijf)
  },
)

/** Maximum of the index. */
const mostOverload = 2

/**
 * Share of the hours asked that respite beds leave, however many there are, 0-1. Chosen, without a source: beds are for days
 * and carers for the rest of the year.
 */
const leastAsked = 0.2

/** Scratch columns, reused every year so that none is allocated. */
const inhabitants = sharedColumn()

/** Hours that lean on informal care now, in those of a client at home. Respite beds: [lane] bed-years per 100,000 inhabitants. */
export function peopleLeaning(course: InformalCourse, year: number, population: Block, asking: Column): void {
  const { inputs, parameter: p, state } = course
  const [pg, som] = state.groupBlocks
  countHours(asking, pg, som, p.of('informal.hours.waiting'), p.of('informal.hours.verblijf'))
  addAll(asking, state.delayed)
  if (!inputs.isSet('logeerbedden')) return
  const beds = inputs.lever('logeerbedden', year)
  const relieved = inputs.effect('logeerbedden')
  sumFrom(inhabitants, population, 0)
  for (let lane = 0; lane < inUse; lane++) {
    const fewer = (beds[lane]! * inhabitants[lane]! * relieved[lane]!) / 100_000
    asking[lane] = Math.max(asking[lane]! - fewer, asking[lane]! * leastAsked)
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
