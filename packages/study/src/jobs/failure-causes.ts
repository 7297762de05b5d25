import {
  contextCatalogue,
  leverById,
  trackValue,
  type Evidence,
  type ModelFault,
  type Policy,
  type Track,
  type Value,
} from '@wlz/core'
import type { FailureCause } from '../ask/fault.ts'

/** One thing that a policy sets, and the policy without it. */
interface Setting {
  readonly causes: readonly FailureCause[]
  readonly without: (policy: Policy) => Policy
}

/** Place and moment of a failure. */
export interface Moment {
  /** Number of the region. */
  readonly region: number
  readonly year: number
}

/** Year in which a run failed; its first where the fault names none. */
export const yearOf = (fault: ModelFault, evidence: Evidence): number =>
  'year' in fault ? Math.max(fault.year, evidence.firstYear) : evidence.firstYear

/**
 * Settings of a policy that make a run fail together: each is needed, for without it this draw comes to its end.
 * Halves of the settings are taken away first, so that some tens of runs of one draw find a few among hundreds.
 *
 * @param fails whether the draw still fails under a policy
 * @returns none where the draw fails under no settings at all
 */
export function failureCauses(
  evidence: Evidence,
  policy: Policy,
  moment: Moment,
  fails: (policy: Policy) => boolean,
): FailureCause[] {
  let left = settingsOf(evidence, policy, moment)
  const all = left
  const failsWith = (some: readonly Setting[]) =>
    fails(all.reduce((rest, setting) => (some.includes(setting) ? rest : setting.without(rest)), policy))
  if (failsWith([])) return []
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < left.length;) {
      const rest = [...left.slice(0, from), ...left.slice(from + size)]
      if (failsWith(rest)) left = rest
      else from += size
    }
  return left.flatMap(({ causes }) => causes)
}

const medianOf = (value: Value): number => (typeof value === 'number' ? value : value.central)

function settingsOf(
  evidence: Evidence,
  { levers, effects, context, parameters }: Policy,
  { region, year }: Moment,
): Setting[] {
  const at = (track: Track, neutral: number) => trackValue(track, year, medianOf, neutral)
  const usualOf = (id: string) => evidence.parameters[id]!.central
  const ofLevers = Object.entries(levers).flatMap(([id, tracks]): Setting[] => {
    const lever = leverById.get(id)
    if (lever === undefined) return []
    const own = effects[id]
    const usual = lever.effect.kind === 'evidence' ? { usual: usualOf(lever.effect.parameter) } : {}
    const effect: FailureCause[] = own === undefined ? [] : [{ key: `${id}.effect`, value: medianOf(own), ...usual }]
    const causes = [{ key: id, value: at(tracks[region]!, lever.neutral), usual: lever.neutral }, ...effect]
    return [
      {
        causes,
        without: (policy) => ({ ...policy, levers: less(policy.levers, id), effects: less(policy.effects, id) }),
      },
    ]
  })
  const ofContext = contextCatalogue.flatMap(({ id, parameter }): Setting[] => {
    const track = context[id]
    if (track === undefined) return []
    const usual = usualOf(parameter)
    return [
      {
        causes: [{ key: id, value: at(track, usual), usual }],
        without: (policy) => ({ ...policy, context: less(policy.context, id) }),
      },
    ]
  })
  const ofParameters = Object.entries(parameters).map(([id, value]): Setting => ({
    causes: [{ key: id, value: medianOf(value), usual: usualOf(id) }],
    without: (policy) => ({ ...policy, parameters: less(policy.parameters, id) }),
  }))
  return [...ofParameters, ...ofLevers, ...ofContext]
}

function less<Kept>(all: Readonly<Record<string, Kept>>, id: string): Record<string, Kept> {
  const { [id]: _, ...rest } = all
  return rest
}
