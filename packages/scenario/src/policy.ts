import type { Layer, Lever, Parameter, Policy, Track, Value } from '@wlz/core'

import type { ScenarioCatalogue } from './catalogue.ts'
import { sameValue } from './effects.ts'
import type { Setting } from './scenario.ts'

/**
 * Lay a layer over a track. Layers that start no earlier than the new one are hidden and dropped, so that two ways to write
 * the same policy give the same track.
 */
export const layOver = (track: Track, layer: Layer): Track => [
  ...track.filter((lower) => lower[0]!.year < layer[0]!.year),
  layer,
]

const untouched: Track = []

/** Keep tracks shared between regions, so that reading or sending a policy handles a track once and not 31 times. */
function layOverRegions(tracks: readonly Track[], isMeant: readonly boolean[], layer: Layer): Track[] {
  const over = new Map<Track, Track>()
  return tracks.map((track, region) => {
    if (!isMeant[region]!) return track
    if (!over.has(track)) over.set(track, layOver(track, layer))
    return over.get(track)!
  })
}

/** True if a layer at this place in the order is still visible in any region under all later ones. */
function isSeen(setting: Setting, index: number, settings: readonly Setting[], codes: readonly string[]): boolean {
  const later = settings.slice(index + 1)
  switch (setting.kind) {
    case 'draws':
    case 'seed':
      return !later.some((other) => other.kind === setting.kind)
    case 'effect':
      return !later.some((other) => other.kind === 'effect' && other.id === setting.id)
    case 'parameter':
      return !later.some((other) => other.kind === 'parameter' && other.id === setting.id)
    case 'context':
      return !later.some(
        (other) => other.kind === 'context' && other.id === setting.id && hides(other.layer, setting.layer),
      )
    case 'lever': {
      const above = later.flatMap((other) =>
        other.kind === 'lever' && other.id === setting.id && hides(other.layer, setting.layer) ? [other] : [],
      )
      return (setting.regions ?? codes).some((code) => above.every((other) => other.regions?.includes(code) === false))
    }
  }
}

const hides = (upper: Layer, lower: Layer): boolean => upper[0]!.year <= lower[0]!.year

/** Remove settings that later ones hide everywhere. */
export const inForce = (settings: readonly Setting[], catalogue: ScenarioCatalogue): Setting[] => {
  const codes = catalogue.regions.map((region) => region.code)
  return settings.filter((setting, index) => isSeen(setting, index, settings, codes))
}

/** Policy as the engine reads it: settings laid over each other in their order, region by region, ids in the order of the catalogue. */
export function policyOf(settings: readonly Setting[], catalogue: ScenarioCatalogue): Policy {
  const codes = catalogue.regions.map((region) => region.code)
  const levers = new Map<string, Track[]>()
  const effects = new Map<string, Value>()
  const context = new Map<string, Track>()
  const parameters = new Map<string, Value>()
  for (const setting of settings) {
    switch (setting.kind) {
      case 'lever': {
        const isMeant = codes.map((code) => setting.regions?.includes(code) !== false)
        levers.set(
          setting.id,
          layOverRegions(levers.get(setting.id) ?? codes.map(() => untouched), isMeant, setting.layer),
        )
        break
      }
      case 'effect':
        effects.set(setting.id, setting.value)
        break
      case 'context':
        context.set(setting.id, layOver(context.get(setting.id) ?? [], setting.layer))
        break
      case 'parameter':
        parameters.set(setting.id, setting.value)
        break
      case 'draws':
      case 'seed':
        break
    }
  }
  const leverIds = catalogue.levers.flatMap((lever) =>
    levers.get(lever.id)?.some((track) => isPulled(track, lever)) === true ? [lever.id] : [],
  )
  return {
    levers: inOrder(leverIds, levers),
    effects: inOrder(leverIds, effects),
    context: inOrder(
      catalogue.context.map((item) => item.id),
      context,
    ),
    parameters: inOrder(
      Object.keys(catalogue.parameters),
      new Map([...parameters].filter(([id, value]) => !saysEvidence(catalogue.parameters[id]!, value))),
    ),
  }
}

/** Drop a parameter that is set to the value of the evidence: it counts as not set. */
const saysEvidence = ({ low, central, high, as }: Parameter, value: Value): boolean =>
  sameValue(value, low === high ? central : { low, central, high, as })

/** Drop a lever that is neutral everywhere: it counts as not set, so that equal policies have equal hashes. */
const isPulled = (track: Track, lever: Lever): boolean =>
  track.some((layer) => layer.some((point) => point.value !== lever.neutral))

const inOrder = <T>(ids: readonly string[], values: ReadonlyMap<string, T>): Record<string, T> =>
  values.size === 0
    ? {}
    : Object.fromEntries(ids.flatMap((id) => (values.has(id) ? [[id, values.get(id)!] as const] : [])))
