import { leverById, type Layer, type Lever, type Value } from '@wlz/core'
import { plain } from '@wlz/study'
import { formatPercent, type Language } from '@wlz/terms'

/** A share is shown as a percentage; every other number as it is. */
export const isPercent = ({ unit }: Pick<Lever, 'unit'>): boolean => unit.startsWith('share')

/** A value of a lever or of a world assumption as people read it: "20%", "1,5". */
export function leverAmount(value: number, id: string, language: Language): string {
  const lever = leverById.get(id)
  if (lever === undefined || !isPercent(lever)) return plain(value, language)
  return formatPercent(value, { language, digits: value * 100 === Math.round(value * 100) ? 0 : 1 })
}

/** "2026: 0%, 2030: 20%". */
export function layerText(layer: Layer, id: string, language: Language): string {
  const amount = (value: number) => leverAmount(value, id, language)
  const written = (value: Value) =>
    typeof value === 'number' ? amount(value) : `${amount(value.central)} (${amount(value.low)}–${amount(value.high)})`
  return layer.map(({ year, value }) => `${year}: ${written(value)}`).join(', ')
}
