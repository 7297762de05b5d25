import { overLanes } from '@wlz/lanes'
import { column, inUse, sharedColumn, stride, type Column, type Table } from '../engine/columns.ts'
import type { Course } from '../course.ts'
import {
  bands,
  cells,
  closedGroup,
  groups,
  homeForms,
  long,
  resettledForms,
  sectorNameOf,
  sectorOf,
  short,
  statuses,
} from '../people/groups.ts'
import { sumFrom } from '../people/tables.ts'
import { isVv } from '../people/regions.ts'

const total = sharedColumn()

/** Regional people: national rates by age and sex on the region's own people, times its use; states by national shares. */
export function startPeople(course: Course): void {
  const { nation, base, weights, regionOf, state, work } = course
  const population = work.population.block
  for (let group = 0; group <= groups.length; group++) {
    const table = state.tables[group]!
    const use = isVv(group) ? work.use[0]! : work.use[1]!
    const factor = column()
    for (let lane = 0; lane < inUse; lane++) {
      use[lane] = (isVv(group) ? weights.useVv : weights.useOther)[regionOf[lane]!]![lane]!
      factor[lane] = (base.indicated[group]![lane]! * use[lane]!) / weights.norm[group]![lane]!
    }
    peopleByCell(table.block, population, nation.prevalence[group]!, factor)
    work.prevalenceLevel[group]!.set(factor)
    sumFrom(total, table, 0, bands - 1)
    if (group === closedGroup) {
      for (let lane = 0; lane < inUse; lane++) {
        state.closed.stay[lane] = total[lane]! * base.closedInVerblijf[lane]!
        state.closed.home[lane] = total[lane]! * (1 - base.closedInVerblijf[lane]!)
      }
      continue
    }
    const sector = base.sectors[sectorOf[group]!]!
    const { home, queue, resettled, stay, statusShare, settleVpt, shortShare } = state.groups[group]!
    statusShare.forEach((share, status) => share.set(sector.statusShare[status]!))
    settleVpt.set(course.parameter.of(`settle.vpt.${sectorNameOf(group)}`))
    shortShare.set(course.parameter.of(`stay.short.share.${sectorNameOf(group)}`))
    for (let lane = 0; lane < inUse; lane++) {
      for (let form = 0; form < homeForms.length; form++) home[form]![lane] = total[lane]! * sector.home[form]![lane]!
      for (let status = 0; status < statuses.length; status++)
        queue[status]![lane] = total[lane]! * sector.queue[status]![lane]!
      for (let form = 0; form < resettledForms; form++)
        resettled[form]![lane] = home[form]![lane]! * sector.resettled[form]![lane]!
      const inVerblijf = total[lane]! * sector.verblijf[lane]!
      stay[short]![lane] = inVerblijf * sector.shortPart[lane]!
      stay[long]![lane] = inVerblijf - stay[short]![lane]!
    }
  }
}

const peopleByCell = overLanes(
  'peopleByCell',
  (table: Table, population: Table, rate: Float64Array, factor: Column): void => {
    for (let cell = 0; cell < cells; cell++)
      for (let lane = 0; lane < inUse; lane++)
        table[cell * stride + lane] = population[cell * stride + lane]! * rate[cell]! * factor[lane]!
  },
)
