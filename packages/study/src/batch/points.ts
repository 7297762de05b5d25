import { latinHypercube, sobolSequence, type Design } from '@wlz/analysis'
import { pointCount, type BatchSet, type Condition, type Level, type Range } from '@wlz/scenario'

/** [input] of a set; an absent value leaves the scenario as it is. */
export type PointValues = readonly (Level | undefined)[]

/** The combinations of a set, each worked out when it is asked. */
export interface PointList {
  readonly count: number
  values(point: number): PointValues
}

export function pointsOf({ points, inputs }: BatchSet): PointList {
  const count = pointCount(points)
  switch (points.kind) {
    case 'none':
      return { count, values: () => [] }
    case 'list':
      return { count, values: (point) => points.rows[point]! }
    case 'grid':
      return { count, values: (point) => gridPoint(points.levels, point) }
    case 'sample': {
      const names = inputs.map((input) => input.id)
      const design =
        points.method === 'lhs'
          ? latinHypercube(points.runs, names, points.seed)
          : sobolSequence(names.length, points.seed)
      return {
        count,
        values: (point) => points.over.map((range, dimension) => levelAt(range, design, point, dimension)),
      }
    }
  }
}

/** The last input moves fastest. */
function gridPoint(levels: readonly (readonly Level[])[], point: number): Level[] {
  const values: Level[] = []
  let rest = point
  for (let input = levels.length - 1; input >= 0; input--) {
    const own = levels[input]!
    values.unshift(own[rest % own.length]!)
    rest = Math.floor(rest / own.length)
  }
  return values
}

function levelAt(range: Range, design: Design, point: number, dimension: number): Level {
  const place = design(point, dimension)
  return range.kind === 'among'
    ? range.levels[Math.floor(place * range.levels.length)]!
    : range.min + place * (range.max - range.min)
}

/** Does a run pass the filters of its set? */
export function isWanted({ only, skip }: BatchSet, scenario: string, values: PointValues): boolean {
  const fits = (condition: Condition) => isFit(condition, scenario, values)
  return (only === undefined || only.some(fits)) && skip?.some(fits) !== true
}

const isFit = ({ scenarios, tests }: Condition, scenario: string, values: PointValues): boolean =>
  scenarios?.includes(scenario) !== false && tests.every(({ input, range }) => isIn(range, values[input]))

function isIn(range: Range, value: Level | undefined): boolean {
  if (value === undefined) return false
  if (range.kind === 'among') return range.levels.includes(value)
  return typeof value === 'number' && value >= range.min && value <= range.max
}
