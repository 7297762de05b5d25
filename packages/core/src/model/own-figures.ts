import { column, inUse, type Column } from '../columns.ts'
import type { Course } from '../course.ts'
import { ModelError } from '../fault.ts'
import type { Policy, StartFigure } from '../policy.ts'
import type { State } from '../state.ts'
import { cells, groupsOf, vv } from './groups.ts'

/**
 * Start a region from counts of its own, as the outcomes of the same names count them on 31 December before the first year.
 *
 *     people with VV   use of VV care x own / modelled: people, their ages and all who come after
 *     people waiting   every queue x own / modelled; who is not in it is at home
 *     places           people in verblijf and their places x own / modelled; who is not there is at home
 *
 * A count holds in every draw. What is known of the nation, as rates, lengths of stay and how many of the places stand empty,
 * stays; other regions stay as they are, so that NL moves along.
 *
 * @throws ModelError where a count is so far from what the evidence gives that one of the two must be of something else
 */
export function startFromOwnFigures(course: Course): void {
  const { figures } = course
  if (figures === undefined) return
  scaleVv(course, figures)
  scaleQueues(course, figures)
  scalePlaces(course, figures)
}

/** Own figures by what they count, [lane]; NaN where a region has none. */
export type FiguresOfLanes = ReadonlyMap<StartFigure, Column>

/** How far own figures may be from the modelled ones, and how much of the people at home must be left. */
const least = 0.5
const most = 2
const leastAtHome = 0.2

function scaleVv(course: Course, figures: FiguresOfLanes): void {
  const { state, work, parameter } = course
  const share = parameter.of('aflopend.share.vv')
  const groups = groupsOf[vv]!
  const ratio = ratioTo(course, figures, 'wlz.indicated.vv', (lane) => ({
    open: groups.reduce((sum, group) => sum + peopleIn(state, group, lane), 0),
    fixed: (state.closed.stay[lane]! + state.closed.home[lane]!) * share[lane]!,
  }))
  if (ratio === undefined) return
  const scale = (values: Column) => {
    for (let lane = 0; lane < inUse; lane++) values[lane]! *= ratio[lane]!
  }
  scale(work.use[0]!)
  for (const group of groups) {
    const { home, queue, stay } = state.groups[group]!
    for (const part of [...home, ...queue, ...stay]) scale(part)
    for (let cell = 0; cell < cells; cell++) scale(state.tables[group]![cell]!)
    scale(work.prevalenceLevel[group]!)
  }
}

function scaleQueues(course: Course, figures: FiguresOfLanes): void {
  const { state } = course
  const open = (lane: number) => state.groups.reduce((sum, { queue }) => sum + sumAt(queue, lane), 0)
  const ratio = ratioTo(course, figures, 'waiting.total', (lane) => ({ open: open(lane), fixed: 0 }))
  if (ratio !== undefined) for (const { queue, home } of state.groups) moveHome(course, 'waiting.total', queue, home, ratio)
}

function scalePlaces(course: Course, figures: FiguresOfLanes): void {
  const { base, state } = course
  const perVerblijf = base.sectors.map((sector) => sector.placesPerVerblijf)
  const ratio = ratioTo(course, figures, 'places.available', (lane) => ({
    open: groupsOf.reduce(
      (sum, groups, s) => sum + groups.reduce((own, group) => own + sumAt(state.groups[group]!.stay, lane), 0) * perVerblijf[s]![lane]!,
      0,
    ),
    fixed: state.closed.stay[lane]!,
  }))
  if (ratio !== undefined) for (const { stay, home } of state.groups) moveHome(course, 'places.available', stay, home, ratio)
}

/** People of a group who are in some states more or less, and at home the other way round. */
function moveHome(course: Course, figure: StartFigure, parts: readonly Column[], home: readonly Column[], ratio: Column): void {
  for (let lane = 0; lane < inUse; lane++) {
    const people = sumAt(parts, lane)
    const atHome = sumAt(home, lane)
    const left = 1 + (people * (1 - ratio[lane]!)) / atHome
    if (left < leastAtHome) refuse(course, figure, lane, people * ratio[lane]!, people, people + atHome * (1 - leastAtHome))
    for (const part of parts) part[lane]! *= ratio[lane]!
    for (const part of home) part[lane]! *= left
  }
}

/** [lane] own over modelled, of what may be scaled; one where a region has no figure. Undefined where no lane has one. */
function ratioTo(
  course: Course,
  figures: FiguresOfLanes,
  figure: StartFigure,
  modelled: (lane: number) => { open: number; fixed: number },
): Column | undefined {
  const own = figures.get(figure)
  if (own === undefined) return undefined
  const ratio = column().fill(1)
  for (let lane = 0; lane < inUse; lane++) {
    if (Number.isNaN(own[lane])) continue
    const { open, fixed } = modelled(lane)
    ratio[lane] = (own[lane]! - fixed) / open
    if (!(ratio[lane]! >= least && ratio[lane]! <= most)) refuse(course, figure, lane, own[lane]!, fixed + least * open, fixed + most * open)
  }
  return ratio
}

function refuse({ evidence, regionOf, list }: Course, figure: StartFigure, lane: number, value: number, low: number, high: number): never {
  const region = evidence.regions[regionOf[lane]!]!.code
  throw new ModelError({ code: 'own-figure', figure, region, draw: list.draws[lane]!, value, low, high })
}

const sumAt = (parts: readonly Column[], lane: number): number => parts.reduce((sum, part) => sum + part[lane]!, 0)
const peopleIn = ({ groups }: State, group: number, lane: number): number => {
  const { home, queue, stay } = groups[group]!
  return sumAt(home, lane) + sumAt(queue, lane) + sumAt(stay, lane)
}

/** Figures of the regions of a column; undefined when none of them has any. */
export function figuresOfLanes(figures: Policy['figures'], regionOf: Int32Array): FiguresOfLanes | undefined {
  const found = new Map<StartFigure, Column>()
  for (const [figure, values] of Object.entries(figures ?? {}) as [StartFigure, readonly (number | null)[]][]) {
    const own = column().fill(Number.NaN)
    regionOf.forEach((region, lane) => (own[lane] = values[region] ?? Number.NaN))
    if (own.some((value) => !Number.isNaN(value))) found.set(figure, own)
  }
  return found.size === 0 ? undefined : found
}
