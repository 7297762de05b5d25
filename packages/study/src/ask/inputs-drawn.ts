import { chancesOf, clamp, driftHalfLife, valueAt, type Chance, type Evidence } from '@wlz/core'
import { exp, ln, normalQuantile, stream, uniform } from '@wlz/exact'
import { policiesOf, type Ask } from './ask.ts'

/** One uncertain thing as it was drawn. */
export interface DrawnInput {
  readonly id: string
  readonly kind: Chance['kind']
  /** [draw] its place in its range, 0 to 1: a quarter means that it is lower in a quarter of all draws. */
  readonly uniforms: Float64Array
}

/**
 * Draws of everything uncertain in these scenarios. Of the regions' own use of care only that of the area: a
 * region's own two, and none for NL.
 */
export function drawnInputs(evidence: Evidence, ask: Ask, area: number): DrawnInput[] {
  const own = ask.codes[area]
  return chancesOf(evidence, policiesOf(ask.scenarios)).flatMap(({ id, kind, names }): DrawnInput[] => {
    const name = kind === 'use' ? names.find((each) => own !== undefined && each.endsWith(`.${own}`)) : names[0]
    if (name === undefined) return []
    const drawn = (of: string) => {
      const source = stream(ask.seed, of)
      return Float64Array.from({ length: ask.draws }, (_, draw) => uniform(source, draw))
    }
    const strays = kind === 'parameter' && names.length > 1
    return [{ id, kind, uniforms: strays ? strayedPlaces(evidence, names.map(drawn), ask.to) : drawn(name) }]
  })
}

/**
 * Place among all draws to which a rate has strayed in a year: its slope and the steps until then, as far as they
 * last.
 */
function strayedPlaces(evidence: Evidence, [slope, ...steps]: readonly Float64Array[], year: number): Float64Array {
  const memory = exp(ln(0.5) / evidence.parameters[driftHalfLife]!.central)
  const passed = Math.min(Math.max(year - evidence.firstYear, 0), steps.length - 1)
  const path = slope!.map((place, draw) => {
    let strayed = 0
    for (let step = 0, kept = normalQuantile(place); step <= passed; step++, kept *= memory)
      strayed = memory * strayed + kept + normalQuantile(steps[step]![draw]!)
    return strayed
  })
  const places = new Float64Array(path.length)
  const order = Array.from(path.keys()).sort((one, two) => path[one]! - path[two]! || one - two)
  order.forEach((draw, rank) => (places[draw] = (rank + 0.5) / path.length))
  return places
}

/**
 * Value of a parameter at a place in its range, in its unit; null for what is no parameter of the evidence, or a rate
 * that strays.
 */
export function valueOf(
  { parameters }: Evidence,
  { id, kind }: Pick<DrawnInput, 'id' | 'kind'>,
  place: number,
): number | null {
  const parameter = kind === 'parameter' ? parameters[id] : undefined
  return parameter === undefined || parameter.low === parameter.high
    ? null
    : clamp(valueAt(parameter, normalQuantile(place)), parameter.min, parameter.max)
}
