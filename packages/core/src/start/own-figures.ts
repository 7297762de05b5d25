import { column, inUse, type Column } from '../engine/columns.ts'
import type { Course } from '../course.ts'
import type { Start, StartFigure } from '../engine/policy.ts'
import type { State } from '../state.ts'
import type { FiguresOfLanes } from './figures-of-lanes.ts'
import { cells, groupsOf, vv } from '../people/groups.ts'

/**
 * Start a region from counts of its own, as the outcomes of the same names count them on 31 December before the first year.
 *
 *     people with VV   use of VV care x own / modelled: people, their ages and all who come after
 *     people waiting   every queue x own / modelled; the others are at home
 *     places           people in verblijf and their places x own / modelled; the others are at home
 *
 * A count holds in every draw that can bear it. National values (rates, lengths of stay, share of empty places) and other
 * regions do not change, so NL moves along.
 *
 * A count is judged once, before any study, on the central values (`startRanges`), so that the verdict does not depend on the
 * number of draws. The range leaves a margin, so that no draw fails on an accepted count. A draw with too few people for it
 * (a count below those in care that is ending, or nobody left at home) starts as near to the count as possible.
 */
export function startFromOwnFigures(course: Course, tell?: TellRange): void {
  const { figures } = course
  if (figures === undefined && tell === undefined) return
  scaleVv(course, tell)
  scaleQueues(course, tell)
  scalePlaces(course, tell)
}

/** Callback for each figure and lane, with the modelled count and the range that an own count may have. */
export type TellRange = (
  figure: StartFigure,
  lane: number,
  range: Readonly<{ modelled: number; low: number; high: number }>,
) => void

/** Limits of own figures over modelled ones on the central values, and minimum share of the people at home that must be left. */
const accepted = { least: 0.5, most: 2, atHome: 0.2 }
/** Limits for a single draw: some people must be left in what is scaled, and at home. */
const bearable = { least: 0.02, atHome: 0.02 }

function scaleVv(course: Course, tell: TellRange | undefined): void {
  const { state, work, parameter } = course
  const share = parameter.of('aflopend.share.vv')
  const groups = groupsOf[vv]!
  const modelled = (lane: number) => ({
    open: groups.reduce((sum, group) => sum + peopleIn(state, group, lane), 0),
    fixed: (state.closed.stay[lane]! + state.closed.home[lane]!) * share[lane]!,
  })
  const ratio = ratioTo(course, 'wlz.indicated.vv', modelled, () => Infinity, tell)
  if (ratio === undefined) return
  const scale = (values: Column) => {
    for (let lane = 0; lane < inUse; lane++) values[lane]! *= ratio[lane]!
  }
  scale(work.use[0]!)
  for (const group of groups) {
    const { home, queue, resettled, stay } = state.groups[group]!
    for (const part of [...home, ...queue, ...resettled, ...stay]) scale(part)
    for (let cell = 0; cell < cells; cell++) scale(state.tables[group]![cell]!)
    scale(work.prevalenceLevel[group]!)
  }
}

function scaleQueues(course: Course, tell: TellRange | undefined): void {
  const { state } = course
  const open = (lane: number) => state.groups.reduce((sum, { queue }) => sum + sumAt(queue, lane), 0)
  const most = (lane: number, atHome: number) => mostFromHome(state, 'queue', lane, atHome)
  const ratio = ratioTo(course, 'waiting.total', (lane) => ({ open: open(lane), fixed: 0 }), most, tell)
  if (ratio !== undefined)
    for (const { queue, home, resettled } of state.groups) moveHome(queue, home, resettled, ratio)
}

function scalePlaces(course: Course, tell: TellRange | undefined): void {
  const { base, state } = course
  const perVerblijf = base.sectors.map((sector) => sector.placesPerVerblijf)
  const modelled = (lane: number) => ({
    open: groupsOf.reduce(
      (sum, groups, s) =>
        sum + groups.reduce((own, group) => own + sumAt(state.groups[group]!.stay, lane), 0) * perVerblijf[s]![lane]!,
      0,
    ),
    fixed: state.closed.stay[lane]!,
  })
  const most = (lane: number, atHome: number) => mostFromHome(state, 'stay', lane, atHome)
  const ratio = ratioTo(course, 'places.available', modelled, most, tell)
  if (ratio !== undefined) for (const { stay, home, resettled } of state.groups) moveHome(stay, home, resettled, ratio)
}

/** Move people of a group between some states and home. */
function moveHome(
  parts: readonly Column[],
  home: readonly Column[],
  resettled: readonly Column[],
  ratio: Column,
): void {
  for (let lane = 0; lane < inUse; lane++) {
    const people = sumAt(parts, lane)
    const left = 1 + (people * (1 - ratio[lane]!)) / sumAt(home, lane)
    for (const part of parts) part[lane]! *= ratio[lane]!
    for (const part of [...home, ...resettled]) part[lane]! *= left
  }
}

/** The ratio at which the group with the fewest at home still has a share of them left. */
function mostFromHome({ groups }: State, part: 'queue' | 'stay', lane: number, atHome: number): number {
  const ratios = groups.map((group) => 1 + ((1 - atHome) * sumAt(group.home, lane)) / sumAt(group[part], lane))
  return ratios.reduce((least, ratio) => (ratio < least ? ratio : least), Infinity) // false for NaN: a group without anyone bounds nothing
}

/** [lane] own over modelled, of what may be scaled; one where a region has no figure. Undefined where no lane has one. */
function ratioTo(
  { figures }: Course,
  figure: StartFigure,
  modelled: (lane: number) => { open: number; fixed: number },
  /** The largest ratio that leaves a share of the people at home. */
  most: (lane: number, atHome: number) => number,
  tell: TellRange | undefined,
): Column | undefined {
  const own = figures?.get(figure)
  if (tell !== undefined)
    for (let lane = 0; lane < inUse; lane++) {
      const { open, fixed } = modelled(lane)
      const high = fixed + open * Math.min(accepted.most, most(lane, accepted.atHome))
      tell(figure, lane, { modelled: fixed + open, low: fixed + open * accepted.least, high })
    }
  if (own === undefined) return undefined
  const ratio = column().fill(1)
  for (let lane = 0; lane < inUse; lane++) {
    if (Number.isNaN(own[lane])) continue
    const { open, fixed } = modelled(lane)
    if (!(open > 0)) continue // a scenario may set it to none: then there is nothing to scale
    ratio[lane] = Math.min(Math.max((own[lane]! - fixed) / open, bearable.least), most(lane, bearable.atHome))
  }
  return ratio
}

const sumAt = (parts: readonly Column[], lane: number): number => parts.reduce((sum, part) => sum + part[lane]!, 0)
const peopleIn = ({ groups }: State, group: number, lane: number): number => {
  const { home, queue, stay } = groups[group]!
  return sumAt(home, lane) + sumAt(queue, lane) + sumAt(stay, lane)
}

/** Figures of the regions of a column; undefined when none of them has any. */
export function figuresOfLanes(start: Start, regionOf: Int32Array): FiguresOfLanes | undefined {
  const found = new Map<StartFigure, Column>()
  for (const [figure, values] of Object.entries(start) as [StartFigure, readonly (number | null)[]][]) {
    const own = column().fill(Number.NaN)
    regionOf.forEach((region, lane) => (own[lane] = values[region] ?? Number.NaN))
    if (own.some((value) => !Number.isNaN(value))) found.set(figure, own)
  }
  return found.size === 0 ? undefined : found
}
