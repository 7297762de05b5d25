import type { Parameter } from '@wlz/core'

import type { ScenarioCatalogue } from './catalogue.ts'

/** Place where a value that is no free parameter is set instead; `data`: nowhere, it is part of the evidence. */
export type Elsewhere =
  | { readonly kind: 'lever' | 'context' | 'effect'; readonly name: string }
  | { readonly kind: 'data' }

/**
 * The parameters that a scenario may set: all that a run reads, but for those that have a place of their own, as world
 * or as effect of a lever. One thing is set in one way.
 */
export function freeParameters(catalogue: ScenarioCatalogue): Parameter[] {
  return Object.values(catalogue.parameters).filter(
    (parameter) =>
      isFree(parameter) && !isOfNobody(parameter.id, catalogue) && homeOf(parameter.id, catalogue) === undefined,
  )
}

/** True for a parameter that cannot be set: the data were built with it, or it has only one value. */
const isFree = ({ isBuiltIn, min, max }: Parameter): boolean => isBuiltIn !== true && min < max

/** Rate at which people leave a form of care at home in which the model lets nobody start: another value would change nothing. */
function isOfNobody(id: string, { parameters }: ScenarioCatalogue): boolean {
  const base = id.startsWith('ask.') ? id.replace('ask.', 'base.') : undefined
  return base !== undefined && Object.hasOwn(parameters, base) && parameters[base as keyof typeof parameters]!.max === 0
}

/** Place where a name that people wrote under `parameters` belongs; undefined when it is unknown everywhere. */
export function elsewhere(name: string, catalogue: ScenarioCatalogue): Elsewhere | undefined {
  if (catalogue.levers.some((lever) => lever.id === name)) return { kind: 'lever', name }
  if (catalogue.context.some((item) => item.id === name)) return { kind: 'context', name }
  return Object.hasOwn(catalogue.parameters, name) ? parameterHome(name, catalogue) : undefined
}

/** Place where a parameter that is not free is set. */
export const parameterHome = (id: string, catalogue: ScenarioCatalogue): Elsewhere =>
  homeOf(id, catalogue) ?? { kind: 'data' }

function homeOf(id: string, { levers, context }: ScenarioCatalogue): Elsewhere | undefined {
  const lever = levers.find(({ effect }) => effect.kind === 'evidence' && effect.parameter === id)
  if (lever !== undefined) return { kind: 'effect', name: lever.id }
  const item = context.find(
    ({ parameter, worlds }) =>
      parameter === id || Object.values(worlds).some((path) => 'parameter' in path && path.parameter === id),
  )
  return item === undefined ? undefined : { kind: 'context', name: item.id }
}
