import { evenLanes, lanes, withLanes } from '../engine/columns.ts'
import type { Evidence } from '../engine/evidence.ts'
import { noPolicy, type Start, type StartFigure } from '../engine/policy.ts'
import { prepareCourse } from '../run.ts'
import { startCourse } from './start.ts'

/** Modelled count of a region on 31 December before the first year, and the range that an own count may have. */
export interface StartRange {
  /** Code of a region. */
  readonly region: string
  readonly figure: StartFigure
  readonly modelled: number
  readonly low: number
  readonly high: number
}

/**
 * Ranges of own figures, of every region and figure, on the central values without any policy. So a count is accepted or
 * refused independently of the study and the number of draws. One count moves the range of another: with more people with VV,
 * more people can wait.
 */
export function startRanges(evidence: Evidence, start: Start): StartRange[] {
  const ranges: StartRange[] = []
  for (let first = 0; first < evidence.regions.length; first += lanes) {
    const used = Math.min(lanes, evidence.regions.length - first)
    const regions = Array.from({ length: used }, (_, lane) => first + lane)
    const laneOf = Array.from({ length: evenLanes(used) }, (_, lane) => ({
      region: first + Math.min(lane, used - 1),
      outcome: lane,
      draw: 0,
    }))
    withLanes(used, () => {
      const course = prepareCourse(
        { evidence, policy: noPolicy, start, seed: '', regions, fromDraw: 0, draws: 1, central: true },
        laneOf,
      )
      startCourse(course, (figure, lane, range) => {
        if (lane < used) ranges.push({ region: evidence.regions[first + lane]!.code, figure, ...range })
      })
    })
  }
  return ranges
}
