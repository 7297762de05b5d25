import type { ContextItem } from '@wlz/core'

import type { PolicyLever, ScenarioCatalogue } from '../catalogue.ts'

/**
 * Input that differs between the runs of a batch: the value of a lever, the effect of a lever, or a world assumption. People
 * write its id: `vpt-verschuiving`, `vpt-verschuiving.effect`, `levensduur`.
 */
export type BatchInput =
  | Readonly<{ id: string; kind: 'lever'; lever: PolicyLever; unit: string; min: number; max: number }>
  | Readonly<{ id: string; kind: 'effect'; lever: PolicyLever; unit: string; min: number; max: number }>
  | Readonly<{ id: string; kind: 'context'; item: ContextItem; unit: string; min: number; max: number }>

/** Value of an input: a number, or the word for a world. */
export type Level = number | string

/** Every input that a batch may vary, in the order of the catalogues. */
export function batchInputs({ levers, context }: Pick<ScenarioCatalogue, 'levers' | 'context'>): BatchInput[] {
  return [
    ...levers.map((lever): BatchInput => ({
      id: lever.id,
      kind: 'lever',
      lever,
      unit: lever.unit,
      min: lever.min,
      max: lever.max,
    })),
    ...levers.flatMap((lever): BatchInput[] => {
      const { effect } = lever
      return effect.kind === 'handle'
        ? []
        : [{ id: `${lever.id}.effect`, kind: 'effect', lever, unit: effect.unit, min: effect.min, max: effect.max }]
    }),
    ...context.map((item): BatchInput => ({
      id: item.id,
      kind: 'context',
      item,
      unit: item.unit,
      min: item.min,
      max: item.max,
    })),
  ]
}

export const worldsOf = (input: BatchInput): string[] =>
  input.kind === 'context' ? Object.keys(input.item.worlds) : []
