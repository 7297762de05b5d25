import type { z } from 'zod'

import type { KeyPath } from './key-path.ts'

/** Inside of a schema of zod, as far as explaining a fault needs it. */
export type Schema = z.core.$ZodType

interface Definition {
  readonly type: string
  readonly innerType?: Schema
  readonly shape?: Readonly<Record<string, Schema>>
  readonly element?: Schema
  readonly options?: readonly Schema[]
}

const definition = (schema: Schema): Definition => schema._zod.def as unknown as Definition
const unwrap = (schema: Schema): Schema =>
  definition(schema).type === 'optional' ? unwrap(definition(schema).innerType!) : schema

/** Options of a union. */
export const optionsOf = (schema: Schema): readonly Schema[] | undefined => definition(schema).options

/** Keys of a map. */
export const keysOf = (schema: Schema): string[] => Object.keys(definition(schema).shape ?? {})

/** Bounds of a number. */
export function boundsOf(schema: Schema): { min: number; max: number } | undefined {
  if (definition(schema).type !== 'number') return undefined
  const { minValue: min, maxValue: max } = schema as z.ZodNumber
  return min === null || max === null ? undefined : { min, max }
}

/** Every schema that can describe the value at a path. */
export function schemasAt(schema: Schema, path: KeyPath): Schema[] {
  const here = unwrap(schema)
  const options = optionsOf(here)
  if (options !== undefined)
    return [...(path.length === 0 ? [here] : []), ...options.flatMap((option) => schemasAt(option, path))]
  if (path.length === 0) return [here]
  const [step, ...rest] = path
  const next = typeof step === 'number' ? definition(here).element : definition(here).shape?.[step as string]
  return next === undefined ? [] : schemasAt(next, rest)
}
