import { contextCatalogue } from '../catalogue/context.ts'
import { leverCatalogue } from '../catalogue/levers.ts'
import type { Evidence } from '../engine/evidence.ts'
import { sizeOf, stepOf, strayingRates } from '../people/drift.ts'
import { streamOf } from '../engine/parameters.ts'
import type { Policy, Track, Value } from '../engine/policy.ts'

/** Uncertain input, and the names of the random streams through which it enters a run. */
export interface Chance {
  readonly kind: 'parameter' | 'shared' | 'use' | 'lever' | 'effect' | 'context'
  /** Id of the parameter, lever or world assumption; of what several share, the name of the stream. */
  readonly id: string
  readonly names: readonly string[]
}

/** The regions' use of care beyond what their ages give: one uncertainty, a name for each region. */
const useKinds = ['vv', 'other'] as const

/**
 * Everything uncertain in a run of these policies. A parameter that a policy overrules is left in: it does nothing.
 * A value without spread is left out, but for names that the engine reads all the same.
 */
export function chancesOf(evidence: Evidence, policies: readonly Policy[]): Chance[] {
  const rates = new Set<string>(strayingRates.map(sizeOf))
  const parameters = Object.values(evidence.parameters).filter(({ id, low, high }) => low < high && !rates.has(id))
  const streams = new Map<string, string[]>()
  for (const { id } of parameters) streams.set(streamOf(id), [...(streams.get(streamOf(id)) ?? []), id])
  const ofParameters = [...streams].map(([name, ids]): Chance => ({
    kind: ids.length === 1 && ids[0] === name ? 'parameter' : 'shared',
    id: name,
    names: [name],
  }))
  const use = useKinds.map((kind): Chance => ({
    kind: 'use',
    id: `use.${kind}`,
    names: evidence.regions.map(({ code }) => `use.${kind}.${code}`),
  }))
  const named = (kind: 'lever' | 'effect' | 'context', id: string): Chance => ({ kind, id, names: [`${kind}:${id}`] })
  const levers = leverCatalogue.filter(({ id }) => policies.some((policy) => policy.levers[id]?.some(isUncertain)))
  const effects = leverCatalogue.filter(({ id }) => policies.some((policy) => isSpread(policy.effects[id] ?? 0)))
  const worlds = contextCatalogue.filter(({ id }) => policies.some((policy) => isUncertain(policy.context[id] ?? [])))
  return [
    ...ofParameters,
    ...strayingOf(evidence),
    ...use,
    ...levers.map(({ id }) => named('lever', id)),
    ...effects.map(({ id }) => named('effect', id)),
    ...worlds.map(({ id }) => named('context', id)),
  ]
}

/** Drifting rates: slope and steps of a rate are one uncertainty. */
function strayingOf({ firstYear, years }: Evidence): Chance[] {
  const inOrder = Array.from({ length: years }, (_, year) => firstYear + year)
  return strayingRates.map((rate) => ({
    kind: 'parameter',
    id: sizeOf(rate),
    names: [sizeOf(rate), ...inOrder.map((year) => stepOf(rate, year))],
  }))
}

/** Every name that a run of these policies may read, also those without spread. */
export function streamNames(evidence: Evidence, policies: readonly Policy[]): string[] {
  const ids = (part: 'levers' | 'effects' | 'context') => policies.flatMap((policy) => Object.keys(policy[part]))
  return [
    ...new Set([
      ...Object.keys(evidence.parameters).map(streamOf),
      ...strayingOf(evidence).flatMap(({ names }) => names),
      ...useKinds.flatMap((kind) => evidence.regions.map(({ code }) => `use.${kind}.${code}`)),
      ...ids('levers').map((id) => `lever:${id}`),
      ...ids('effects').map((id) => `effect:${id}`),
      ...ids('context').map((id) => `context:${id}`),
    ]),
  ]
}

const isSpread = (value: Value): boolean => typeof value !== 'number' && value.low < value.high
const isUncertain = (track: Track): boolean => track.some((layer) => layer.some(({ value }) => isSpread(value)))
