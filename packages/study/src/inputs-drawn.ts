import { chancesOf, clamp, normalQuantile, stream, uniform, valueAt, type Chance, type Evidence } from '@wlz/core'
import { policiesOf, type Ask } from './ask.ts'

/** One uncertain thing as it was drawn. */
export interface DrawnInput {
  readonly id: string
  readonly kind: Chance['kind']
  /** [draw] its place in its range, 0 to 1: a quarter means that it is lower in a quarter of all draws. */
  readonly uniforms: Float64Array
}

/**
 * What was drawn for everything uncertain in these scenarios. Of the regions' own use of care only that of the area: a
 * region's own two, and none for NL.
 */
export function drawnInputs(evidence: Evidence, ask: Ask, area: number): DrawnInput[] {
  const own = ask.codes[area]
  return chancesOf(evidence, policiesOf(ask.scenarios)).flatMap(({ id, kind, names }): DrawnInput[] => {
    const name = kind === 'use' ? names.find((each) => own !== undefined && each.endsWith(`.${own}`)) : names[0]
    if (name === undefined) return []
    const source = stream(ask.seed, name)
    return [{ id, kind, uniforms: Float64Array.from({ length: ask.draws }, (_, draw) => uniform(source, draw)) }]
  })
}

/** Value of a parameter at a place in its range, in its unit; null for what is no parameter of the evidence. */
export function valueOf({ parameters }: Evidence, { id, kind }: Pick<DrawnInput, 'id' | 'kind'>, place: number): number | null {
  const parameter = kind === 'parameter' ? parameters[id] : undefined
  return parameter === undefined ? null : clamp(valueAt(parameter, normalQuantile(place)), parameter.min, parameter.max)
}
