import { maxGroups } from '@wlz/analysis'
import { contextCatalogue, leverCatalogue, type Lever, type Policy } from '@wlz/core'
import { canonicalJson } from '../../ask/canonical.ts'

/** Things that differ between two policies and are pulled together. */
export interface Cause {
  /**
   * Id of a lever or world assumption, or of a family; ids joined by `+`, `context`, `parameters` and `other` where
   * several are taken together.
   */
  readonly id: string
  readonly levers: readonly string[]
  readonly context: readonly string[]
  readonly parameters: readonly string[]
}

/**
 * Causes for which two policies differ, at most six: single levers, world assumptions and parameters when they are that
 * few, else lever families, the world and the parameters each as a whole. One family would say nothing, so that is
 * split by the equation that its levers enter. What is more than six even then, is `other`: where fewest things differ.
 */
export function causesOf(base: Policy, other: Policy): Cause[] {
  const differs = (a: unknown, b: unknown) => canonicalJson(a ?? null) !== canonicalJson(b ?? null)
  const levers = leverCatalogue.filter(
    ({ id }) => differs(base.levers[id], other.levers[id]) || differs(base.effects[id], other.effects[id]),
  )
  const context = contextCatalogue.map(({ id }) => id).filter((id) => differs(base.context[id], other.context[id]))
  const parameters = [...new Set([base, other].flatMap((policy) => Object.keys(policy.parameters)))]
    .filter((id) => differs(base.parameters[id], other.parameters[id]))
    .sort()
  const worlds = context.map((id) => cause(id, { context: [id] }))
  const own = parameters.map((id) => cause(id, { parameters: [id] }))
  if (levers.length + worlds.length + own.length <= maxGroups)
    return [...levers.map(({ id }) => cause(id, { levers: [id] })), ...worlds, ...own]
  const families = together(levers, (lever) => lever.family).map((members) =>
    cause(members[0]!.family, { levers: idsOf(members) }),
  )
  if (families.length === 0) return atMost([...worlds, ...own])
  const wholes = [
    ...(context.length > 0 ? [cause('context', { context })] : []),
    ...(own.length > 0 ? [cause('parameters', { parameters })] : []),
  ]
  if (families.length + wholes.length > 1) return atMost([...families, ...wholes])
  return atMost(
    together(levers, (lever) => lever.moves).map((members) =>
      cause(idsOf(members).join('+'), { levers: idsOf(members) }),
    ),
  )
}

const cause = (id: string, parts: Partial<Omit<Cause, 'id'>>): Cause => ({
  id,
  levers: [],
  context: [],
  parameters: [],
  ...parts,
})

const idsOf = (levers: readonly Lever[]): string[] => levers.map((lever) => lever.id)

/** Levers that share a key, in the order of the catalogue. */
function together(levers: readonly Lever[], keyOf: (lever: Lever) => string): Lever[][] {
  const keys = [...new Set(levers.map(keyOf))]
  return keys.map((key) => levers.filter((lever) => keyOf(lever) === key))
}

const size = ({ levers, context, parameters }: Cause): number => levers.length + context.length + parameters.length

function atMost(causes: readonly Cause[]): Cause[] {
  if (causes.length <= maxGroups) return [...causes]
  // the sort is stable: ties by catalogue
  const largest = new Set(causes.toSorted((a, b) => size(b) - size(a)).slice(0, maxGroups - 1))
  const rest = causes.filter((cause) => !largest.has(cause))
  const all = (key: 'levers' | 'context' | 'parameters') => rest.flatMap((each) => each[key])
  const other = { id: 'other', levers: all('levers'), context: all('context'), parameters: all('parameters') }
  return [...causes.filter((cause) => largest.has(cause)), other]
}

/** The base with some causes taken over from the other: a lever with its effect, an assumption, or a parameter. */
export function withCauses(base: Policy, other: Policy, causes: readonly Cause[]): Policy {
  const levers = causes.flatMap((cause) => cause.levers)
  const context = causes.flatMap((cause) => cause.context)
  const parameters = causes.flatMap((cause) => cause.parameters)
  return {
    levers: replaced(base.levers, other.levers, levers),
    effects: replaced(base.effects, other.effects, levers),
    context: replaced(base.context, other.context, context),
    parameters: replaced(base.parameters, other.parameters, parameters),
  }
}

/** The first record, with the named entries as the second has them: changed, added or gone. */
function replaced<T>(
  from: Readonly<Record<string, T>>,
  to: Readonly<Record<string, T>>,
  ids: readonly string[],
): Record<string, T> {
  const kept = Object.entries(from).filter(([id]) => !ids.includes(id))
  const taken = Object.entries(to).filter(([id]) => ids.includes(id))
  return Object.fromEntries([...kept, ...taken])
}
