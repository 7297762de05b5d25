import { exp, ln, normalQuantile, stream, uniform } from '@wlz/exact'
import type { ParameterId } from '../../src/engine/parameter-id.ts'
import { lanes } from '../../src/engine/columns.ts'
import { contextCatalogue } from '../../src/catalogue/context.ts'
import { leverById } from '../../src/catalogue/levers.ts'
import type { Evidence } from '../../src/engine/evidence.ts'
import { Parameters } from '../../src/engine/parameters.ts'
import type { Policy, Track, Value } from '../../src/engine/policy.ts'
import { clamp, trackValue, valueAt } from '../../src/sampling/draw.ts'
import { total } from './sums.ts'

/** Inputs of one region in one draw: parameters, levers, effects and the world, each as a plain number. */
export interface World {
  readonly evidence: Evidence
  readonly region: number
  value(id: string): number
  lever(id: string, year: number): number
  isSet(id: string): boolean
  effect(id: string): number
  context(id: string, year: number): number
  /** Logarithm of the factor by which a rate has strayed. */
  drift(rate: string, year: number): number
}

export function worldOf(evidence: Evidence, policy: Policy, seed: string, region: number, draw: number): World {
  const scores = new Map<string, number>()
  const score = (name: string) => {
    if (!scores.has(name)) scores.set(name, normalQuantile(uniform(stream(seed, name), draw)))
    return scores.get(name)!
  }
  const number = (name: string, value: Value, min: number, max: number) =>
    clamp(typeof value === 'number' ? value : valueAt(value, score(name)), min, max)
  const draws = new Int32Array(lanes).fill(draw)
  const parameter = new Parameters(evidence, { seed, draws, isCentral: false }, policy.parameters)
  const value = (id: string): number => parameter.of(id as ParameterId)[0]!
  const at = (name: string, track: Track, year: number, min: number, max: number, below: number) =>
    trackValue(track, evidence.firstYear + year, (point) => number(name, point, min, max), below)
  return {
    evidence,
    region,
    value,
    lever(id, year) {
      const { min, max, neutral, ramp } = leverById.get(id)!
      const track = policy.levers[id]?.[region]
      if (track === undefined || year < 0) return neutral
      const asked = at(`lever:${id}`, track, year, min, max, neutral)
      const step = ramp === undefined ? Infinity : (max - neutral) / value(ramp)
      return Math.min(asked, this.lever(id, year - 1) + step)
    },
    isSet: (id) => policy.levers[id] !== undefined,
    effect(id) {
      const { effect } = leverById.get(id)!
      const own = policy.effects[id]
      if (effect.kind === 'handle') throw new Error(`${id} has no effect`)
      if (own !== undefined) return number(`effect:${id}`, own, effect.min, effect.max)
      if (effect.kind === 'unknown') throw new Error(`the effect of ${id} is not known`)
      return value(effect.parameter)
    },
    context(id, year) {
      const item = contextCatalogue.find((each) => each.id === id)!
      const track = policy.context[id]
      const below = value(item.parameter)
      return track === undefined ? below : at(`context:${id}`, track, Math.max(year, 0), item.min, item.max, below)
    },
    drift(rate, year) {
      const size = value('drift.scale') * value(`drift.${rate}`)
      const memory = exp(ln(0.5) / value('drift.halfLife'))
      const passed = Array.from({ length: year + 1 }, (_, n) => n)
      // By hand: a step of n years ago is left by memory^n, a slope by memory^year in each year that it was there.
      const slope = size * (year + 1) * memory ** Math.max(year, 0)
      const steps = passed.map((n) => size * memory ** (year - n))
      const path =
        slope * score(`drift.${rate}`) +
        total(passed.map((n) => steps[n]! * score(`drift.${rate} ${evidence.firstYear + n}`)))
      return rate.startsWith('choice.') ? path : path - (slope * slope + total(steps.map((step) => step * step))) / 2
    },
  }
}
