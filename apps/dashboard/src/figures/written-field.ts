import { readWrittenWithin } from '@wlz/scenario'
import type { Language } from '@wlz/terms'

export interface FieldBounds {
  readonly min: number
  readonly max: number
  /** Shown and typed as a percentage, kept as a share. */
  readonly isPercent: boolean
}

export type FieldRead =
  | Readonly<{ ok: true; value: number }>
  | Readonly<{ ok: false; reason: 'not-a-number' | 'outside' }>
  /** Readings of an ambiguous entry; none when it means nothing for sure. */
  | Readonly<{ ok: false; reason: 'ambiguous'; readings: readonly number[] }>

/** Free of the dust of binary fractions: 0.30000000000000004 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12))

/** A number typed into a field, in the language of the page; what can mean two things is asked, never guessed. */
export function readField(text: string, language: Language, { min, max, isPercent }: FieldBounds): FieldRead {
  const typed = isPercent && !text.trimEnd().endsWith('%') ? `${text}%` : text
  const read = readWrittenWithin(typed, language, { min, max })
  const scaled = (value: number) => clean(isPercent ? value / 100 : value)
  if (!read.ok)
    return read.reason === 'ambiguous'
      ? { ok: false, reason: 'ambiguous', readings: read.readings.map(scaled) }
      : { ok: false, reason: 'not-a-number' }
  if (read.isPercent && !isPercent) return { ok: false, reason: 'not-a-number' }
  const value = scaled(read.value)
  return value < min || value > max ? { ok: false, reason: 'outside' } : { ok: true, value }
}
