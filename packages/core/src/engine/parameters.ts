import { normalQuantile, stream, uniform } from '@wlz/exact'
import { column, inUse, sharedColumn, type Column } from './columns.ts'
import type { Evidence, Parameter } from './evidence.ts'
import { ModelError } from './fault.ts'
import type { ParameterId } from './parameter-id.ts'
import type { Policy, Value } from './policy.ts'
import { clamp, valueAt } from '../sampling/draw.ts'
import { jointValues } from '../sampling/joint.ts'

/** Draws that a column holds; `isCentral` sets every parameter at its median. */
export interface DrawList {
  readonly seed: string
  readonly draws: Int32Array
  readonly isCentral: boolean
  /** Standard scores from a fit, in place of random ones. */
  readonly given?: GivenScores
}

/** Standard scores by name, [draw]. */
export type GivenScores = ReadonlyMap<string, Float64Array>

/**
 * The parameters of one column of draws, each as a column of its own.
 *
 * Every parameter is drawn once and cached, so the same id gives the same column. Parameters of a fit are drawn jointly; a
 * value without spread, or set by a policy, is drawn alone. This is a class and not a closure per column of draws, because
 * equations that the host has optimised then hold for all of them.
 */
export class Parameters {
  readonly #evidence: Evidence
  readonly #list: DrawList
  readonly #own: Policy['parameters']
  readonly #drawn = new Map<string, Column>()

  /** @param own values that a policy sets; they keep the chance of the parameter, so that draws stay paired */
  constructor(evidence: Evidence, list: DrawList, own: Policy['parameters'] = {}) {
    this.#evidence = evidence
    this.#list = list
    this.#own = own
  }

  /** @throws ModelError when the evidence has no such parameter */
  of(id: ParameterId): Column {
    let values = this.#drawn.get(id)
    if (values === undefined) this.#drawn.set(id, (values = this.#draw(id)))
    return values
  }

  #draw(id: ParameterId): Column {
    const { joint, parameters } = this.#evidence
    const parameter = parameters[id]
    if (parameter === undefined) throw new ModelError({ code: 'missing-parameter', parameter: id })
    const own = this.#own[id]
    const isJoint = own === undefined && parameter.low < parameter.high
    const together =
      isJoint && joint !== undefined ? jointValues(joint, id, (name) => standardScores(this.#list, name)) : undefined
    return together === undefined
      ? drawParameter(withOwn(parameter, own), this.#list)
      : together.map((value) => clamp(value, parameter.min, parameter.max))
  }
}

/** Source of a column for the id of a parameter. */
export type ParameterSource = Pick<Parameters, 'of'>

/**
 * Parameters as the equations of one column of lanes read them: copied once to memory that compiled loops reach.
 * The source is kept for other columns. Memory that compiled loops reach is never freed, so it is reused.
 */
export class ParametersInReach implements ParameterSource {
  readonly #source: ParameterSource
  readonly #room: ParameterRoom
  readonly #copied = new Map<string, Column>()

  constructor(source: ParameterSource, room: ParameterRoom) {
    this.#source = source
    this.#room = room
  }

  of(id: ParameterId): Column {
    return this.#copied.get(id) ?? this.#copy(id)
  }

  #copy(id: ParameterId): Column {
    const values = this.#source.of(id)
    let place = this.#room.get(id)
    if (place === undefined) this.#room.set(id, (place = sharedColumn()))
    place.set(values)
    this.#copied.set(id, place)
    return place
  }
}

/** Columns for parameters, by id. */
export type ParameterRoom = Map<string, Column>

const withOwn = (parameter: Parameter, own: Value | undefined): Parameter =>
  own === undefined
    ? parameter
    : { ...parameter, ...(typeof own === 'number' ? { low: own, central: own, high: own } : own) }

function drawParameter(parameter: Parameter, list: DrawList): Column {
  const scores = standardScores(list, streamOf(parameter.id))
  const values = column()
  for (let lane = 0; lane < inUse; lane++)
    values[lane] = clamp(valueAt(parameter, scores[lane]!), parameter.min, parameter.max)
  return values
}

/**
 * Parameters that depend on one unknown share its standard score.
 *
 * No study measured if postponing lowers Wlz inflow, for any measure: so one score sets all their effects, and
 * measures together keep zero inside their range as each of them does alone.
 */
export function streamOf(parameter: string): string {
  return sharedDelay.has(parameter) ? 'effect.uitstel' : parameter
}
const sharedDelay = new Set([
  'effect.valpreventie',
  'effect.reablement',
  'effect.respijtzorg',
  'effect.dementieondersteuning',
  'effect.preventiepakket',
  'effect.arrangement',
])

/** Independent standard scores of one name for the draws of a column. Dependence is in the joint distribution of the evidence. */
export function standardScores(list: DrawList, name: string): Column {
  const scores = column()
  if (list.isCentral) return scores
  const given = list.given?.get(name)
  if (given !== undefined) return Float64Array.from(list.draws, (draw) => given[draw]!)
  const source = stream(list.seed, name)
  for (let lane = 0; lane < inUse; lane++) scores[lane] = normalQuantile(uniform(source, list.draws[lane]!))
  return scores
}
