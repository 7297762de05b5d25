import { inUse, sharedColumns, type Column } from '../engine/columns.ts'
import type { Course } from '../course.ts'
import { everybody } from '../people/group-block.ts'
import { bands, cells, groups, long, mpt, pgb, sectorOf, sexes, vpt } from '../people/groups.ts'
import type { HistoryEvent } from './history.ts'

const keptAtLeast = 0.01
/** Scratch: people of the groups that an event is about. */
const stocks = sharedColumns(groups.length)

/** Carry out an event on the state of 1 January. */
export function happen(course: Course, event: HistoryEvent): void {
  const people = course.parameter.of(event.people)
  const members = event.groups.map((name) => (groups as readonly string[]).indexOf(name))
  const stock = members.map((group, index) => {
    const sum = stocks[index]!
    everybody(sum, course.state.groups[group]!.block)
    return sum
  })
  for (let lane = 0; lane < inUse; lane++) {
    const all = stock.reduce((sum, here) => sum + here[lane]!, 0)
    members.forEach((group, index) => {
      const here = stock[index]![lane]!
      const share = all > 0 ? here / all : 1 / members.length
      const change = people[lane]! * share
      if (change < 0) leave(course, group, lane, Math.max(1 + change / here, keptAtLeast))
      else if (event.verblijf !== undefined) come(course, group, lane, change, course.parameter.of(event.verblijf))
    })
  }
}

function leave(course: Course, group: number, lane: number, keep: number): void {
  const { home, queue, resettled, stay } = course.state.groups[group]!
  for (const part of [...home, ...queue, ...resettled, ...stay]) part[lane]! *= keep
  for (const cell of course.state.tables[group]!) cell[lane]! *= keep
}

/** Add people: in verblijf, in a place that comes along, or at home with the forms of the base year's entrants. */
function come(course: Course, group: number, lane: number, people: number, verblijf: Column): void {
  const s = sectorOf[group]!
  const { home, stay } = course.state.groups[group]!
  const { entryHome, placesPerVerblijf } = course.base.sectors[s]!
  const inVerblijf = people * verblijf[lane]!
  stay[long]![lane]! += inVerblijf
  course.state.places[s]![lane]! += inVerblijf * placesPerVerblijf[lane]!
  const forms = [vpt, mpt, pgb].map((form) => entryHome[form]![lane]!)
  const chosen = forms.reduce((sum, share) => sum + share, 0)
  const atHome = people - inVerblijf
  ;[vpt, mpt, pgb].forEach(
    (form, index) => (home[form]![lane]! += chosen > 0 ? (atHome * forms[index]!) / chosen : form === mpt ? atHome : 0),
  )
  const table = course.state.tables[group]!
  const shape = course.evidence.indicated.subarray(group * cells, (group + 1) * cells)
  const total = shape.reduce((sum, each) => sum + each, 0)
  for (let cell = 0; cell < sexes * bands; cell++) table[cell]![lane]! += (people * shape[cell]!) / total
}
