import { leverById, type Layer, type Lever, type Value } from '@wlz/core'
import { leverWords, plain, unitLabel } from '@wlz/explain'
import { formatPercent, type Language } from '@wlz/terms'

/** A share is shown as a percentage; every other number as it is. */
export const isPercent = ({ unit }: Pick<Lever, 'unit'>): boolean => unit.startsWith('share')

/** A value of a lever or of a world assumption as people read it: "20%", "1,5". */
export function leverAmount(value: number, id: string, language: Language): string {
  const lever = leverById.get(id)
  if (lever === undefined || !isPercent(lever)) return plain(value, language)
  return formatPercent(value, { language, digits: decimals(Number((value * 100).toPrecision(12))) })
}

/** Decimals that a number has, free of the dust of binary fractions; at most four. */
const decimals = (value: number): number => Math.min(4, (String(value).split('.')[1] ?? '').length)

/** Unit of a value of a lever, without the range that its handle shows. */
export const leverUnit = (id: string, language: Language): string =>
  leverWords(id, language).unit.replace(/ \(\d+ (tot|to) [\d,.]+\)/, '')

/** A value somebody stated, in the unit of what it stands for; that of an effect is not that of its lever. */
export function withUnit(text: string, unit: string | undefined, language: Language): string {
  const name = unit === undefined ? '' : unitLabel(unit, language)
  return name === '' ? text : `${text} (${name})`
}

/** Unit in which the effect of a lever is stated; none where the handle itself is what moves. */
export function effectUnit(id: string): string | undefined {
  const effect = leverById.get(id)?.effect
  return effect === undefined || effect.kind === 'handle' ? undefined : effect.unit
}

/** "2026: 0%, 2030: 20%". */
export function layerText(layer: Layer, id: string, language: Language): string {
  const amount = (value: number) => leverAmount(value, id, language)
  const written = (value: Value) =>
    typeof value === 'number' ? amount(value) : `${amount(value.central)} (${amount(value.low)}–${amount(value.high)})`
  return layer.map(({ year, value }) => `${year}: ${written(value)}`).join(', ')
}
