import type { Track, Value } from '@wlz/core'

import { defaultDraws, defaultSeed, type ScenarioCatalogue } from './catalogue.ts'
import { sameValue } from './effects.ts'
import type { Difference, Scenario, Setting } from './scenario.ts'

type Compared = Pick<Scenario, 'policy' | 'draws' | 'seed' | 'settings'>

/** Differences of a scenario from another, in the order of the catalogue; without another, everything that it sets. */
export function differences(from: Compared | undefined, to: Compared, catalogue: ScenarioCatalogue): Difference[] {
  const ids = catalogue.levers.map((lever) => lever.id)
  const draws = from?.draws ?? defaultDraws
  const seed = from?.seed ?? defaultSeed
  return [
    ...ids.flatMap((id) => leverDifferences(id, from, to, catalogue)),
    ...ids.flatMap((id) => valueDifference('effect', id, from?.policy.effects[id], to.policy.effects[id], to)),
    ...catalogue.context.flatMap(({ id }) => contextDifference(id, from, to)),
    ...Object.keys(catalogue.parameters).flatMap((id) =>
      valueDifference('parameter', id, from?.policy.parameters[id], to.policy.parameters[id], to),
    ),
    ...(draws === to.draws ? [] : [{ kind: 'draws', from: draws, to: to.draws } as const]),
    ...(seed === to.seed ? [] : [{ kind: 'seed', from: seed, to: to.seed } as const]),
  ]
}

/** One for each group of regions that share the same change. */
function leverDifferences(
  id: string,
  from: Compared | undefined,
  to: Compared,
  { regions }: ScenarioCatalogue,
): Difference[] {
  const groups = new Map<string, { from: Track; to: Track; regions: string[] }>()
  for (const [index, region] of regions.entries()) {
    const before = from?.policy.levers[id]?.[index] ?? []
    const after = to.policy.levers[id]?.[index] ?? []
    if (sameTrack(before, after)) continue
    const key = JSON.stringify([before, after])
    const group = groups.get(key) ?? { from: before, to: after, regions: [] }
    group.regions.push(region.code)
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => {
    const everywhere = group.regions.length === regions.length
    return {
      kind: 'lever',
      id,
      from: group.from,
      to: group.to,
      ...(everywhere ? {} : { regions: group.regions }),
      ...lastWhy(to.settings, 'lever', id, group.regions[0]!),
    }
  })
}

function valueDifference(
  kind: 'effect' | 'parameter',
  id: string,
  before: Value | undefined,
  after: Value | undefined,
  { settings }: Compared,
): Difference[] {
  if (before === after || (before !== undefined && after !== undefined && sameValue(before, after))) return []
  return [
    {
      kind,
      id,
      ...(before === undefined ? {} : { from: before }),
      ...(after === undefined ? {} : { to: after }),
      ...lastWhy(settings, kind, id),
    },
  ]
}

function contextDifference(id: string, from: Compared | undefined, to: Compared): Difference[] {
  const before = from?.policy.context[id] ?? []
  const after = to.policy.context[id] ?? []
  if (sameTrack(before, after)) return []
  const setting = to.settings.findLast((other) => other.kind === 'context' && other.id === id)
  const world = setting?.kind === 'context' ? setting.world : undefined
  return [
    {
      kind: 'context',
      id,
      from: before,
      to: after,
      ...(world === undefined ? {} : { world }),
      ...lastWhy(to.settings, 'context', id),
    },
  ]
}

const lastWhy = (
  settings: readonly Setting[],
  kind: 'lever' | 'effect' | 'context' | 'parameter',
  id: string,
  region?: string,
): { why?: string } => {
  const why = settings.findLast(
    (setting) =>
      setting.kind === kind &&
      setting.id === id &&
      (setting.kind !== 'lever' || region === undefined || setting.regions?.includes(region) !== false),
  )?.origin.why
  return why === undefined ? {} : { why }
}

const sameTrack = (a: Track, b: Track): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((layer, index) => {
      const other = b[index]!
      return (
        layer.length === other.length &&
        layer.every((point, at) => point.year === other[at]!.year && sameValue(point.value, other[at]!.value))
      )
    }))
