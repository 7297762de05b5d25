import type { ParameterId } from './parameter-id.ts'
import { leverById, leverCatalogue, type LeverId } from '../catalogue/levers.ts'
import type { Lever } from '../catalogue/row.ts'
import { contextCatalogue, type ContextId } from '../catalogue/context.ts'
import { column, columns, inUse, sharedColumn, type Column } from './columns.ts'
import { ModelError } from './fault.ts'
import { standardScores, type DrawList, type ParameterSource } from './parameters.ts'
import type { Policy, Track, Value } from './policy.ts'
import { clamp, trackValue, valueAt } from '../sampling/draw.ts'

interface Request {
  readonly policy: Policy
  readonly regionOf: Int32Array
  readonly list: DrawList
  readonly parameter: ParameterSource
  readonly firstYear: number
  readonly years: number
}

/** Read-only column that all levers at their neutral value share, for the life of the process. */
const neutral = new Map<string, Column>(leverCatalogue.map((lever) => [lever.id, sharedColumn().fill(lever.neutral)]))
const parameterOfContext = new Map<string, ParameterId>(contextCatalogue.map(({ id, parameter }) => [id, parameter]))

/** Settings of policy and world by year, for one column of lanes. */
export class Inputs {
  readonly #request: Request
  /** [year] of levers and world assumptions that are set. */
  readonly #levers = new Map<string, readonly Column[]>()
  readonly #worlds = new Map<string, readonly Column[]>()
  readonly #effects = new Map<string, Column>()

  constructor(request: Request) {
    const { policy, parameter } = request
    this.#request = request
    for (const [id, tracks] of Object.entries(policy.levers)) {
      const lever = leverById.get(id)
      const trackAt = (lane: number) => tracks[request.regionOf[lane]!] ?? []
      if (lever === undefined) continue
      const asked = readTracks(request, `lever:${id}`, trackAt, lever.min, lever.max, neutral.get(id)!)
      this.#levers.set(id, lever.ramp === undefined ? asked : rollOut(asked, parameter.of(lever.ramp), lever))
    }
    for (const item of contextCatalogue) {
      const track = policy.context[item.id]
      const below = parameter.of(item.parameter)
      if (track === undefined) continue
      const asked = readTracks(request, `context:${item.id}`, () => track, item.min, item.max, below)
      this.#worlds.set(item.id, asked)
    }
  }

  /**
   * Value of a lever in a year (index from the first year; earlier years give the neutral value). Of a measure with a ramp:
   * the part that is rolled out by then.
   */
  lever(id: LeverId, year: number): Column {
    return (year < 0 ? undefined : this.#levers.get(id)?.[year]) ?? neutral.get(id)!
  }

  /** True when the lever is set. */
  isSet(id: LeverId): boolean {
    return this.#levers.has(id)
  }

  /** Effect size of a lever: stated by hand, else from the evidence. */
  effect(id: LeverId): Column {
    let values = this.#effects.get(id)
    if (values === undefined) this.#effects.set(id, (values = readEffect(this.#request, id)))
    return values
  }

  /** A world assumption in a year. */
  context(id: ContextId, year: number): Column {
    return this.#worlds.get(id)?.[Math.max(year, 0)] ?? this.#request.parameter.of(parameterOfContext.get(id)!)
  }
}

/**
 * Ramp-up of a lever: growth is limited to (max - neutral) / ramp per year; decreases are immediate.
 *
 *     rolled(y) = min(asked(y), rolled(y - 1) + (max - neutral) / ramp)
 *
 * @param asked [year][lane] changed in place
 * @param ramp [lane] years from neutral to max; zero is immediate
 */
export function rollOut(
  asked: readonly Column[],
  ramp: Column,
  lever: Pick<Lever, 'max' | 'neutral'>,
): readonly Column[] {
  asked.forEach((values, year) => {
    for (let lane = 0; lane < inUse; lane++) {
      const before = year === 0 ? lever.neutral : asked[year - 1]![lane]!
      const fastest = before + (lever.max - lever.neutral) / ramp[lane]!
      if (values[lane]! > fastest) values[lane] = fastest
    }
  })
  return asked
}

function readEffect({ policy, list, parameter }: Request, id: string): Column {
  const effect = leverById.get(id)!.effect
  const own = policy.effects[id]
  if (own !== undefined && effect.kind !== 'handle')
    return drawn(own, standardScores(list, `effect:${id}`), effect.min, effect.max)
  if (effect.kind === 'evidence') return parameter.of(effect.parameter)
  throw new ModelError({ code: 'missing-parameter', parameter: `effect of ${id}` })
}

function drawn(value: Value, scores: Column, min: number, max: number): Column {
  const values = column()
  for (let lane = 0; lane < inUse; lane++)
    values[lane] = clamp(typeof value === 'number' ? value : valueAt(value, scores[lane]!), min, max)
  return values
}

/** One column per year. One standard score per lane sets the whole path. */
function readTracks(
  request: Request,
  name: string,
  trackAt: (lane: number) => Track,
  min: number,
  max: number,
  below: Column,
): readonly Column[] {
  const scores = standardScores(request.list, name)
  const values = columns(request.years)
  for (let year = 0; year < request.years; year++)
    for (let lane = 0; lane < inUse; lane++) {
      const read = (value: Value) => clamp(typeof value === 'number' ? value : valueAt(value, scores[lane]!), min, max)
      values[year]![lane] = trackValue(trackAt(lane), request.firstYear + year, read, below[lane]!)
    }
  return values
}
