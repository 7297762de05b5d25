/** Language whose marks a number bears; `unknown` where nothing tells, as in a command or a table with commas. */
export type NumberLanguage = 'nl' | 'en' | 'unknown'

export type WrittenNumber =
  /** `12,5%` has the value 12.5 and `isPercent`: the caller divides where it wants a share. */
  | Readonly<{ ok: true; value: number; isPercent: boolean }>
  | Readonly<{ ok: false; reason: 'empty' | 'not-a-number' }>
  /** Digits and marks that can mean several numbers, or none for sure: `readings` are those it can mean, least first. */
  | Readonly<{ ok: false; reason: 'ambiguous'; readings: readonly number[]; isPercent: boolean }>

const signs = /^[-+\u2212\u2013]/
const minuses = /^[-\u2212\u2013]/
const scientific = /^(\d+|\d*[.,]\d+)e([-+\u2212]?\d{1,3})$/i
const spacedThousands = /^[1-9]\d{0,2}( \d{3})+(?=$|[.,])/

/**
 * Read a number as people write it.
 *
 * A mark before exactly three digits, after one to three digits that do not start with 0, is read as the language uses
 * it: Dutch `1.250` and English `1,250` are 1250, Dutch `1,250` and English `1.250` are 1.25. Without a language both are ambiguous.
 * Any other single mark can only be a decimal one, whatever the language: `12.5`, `0,950`. Two kinds of marks tell
 * themselves which is which: `1.250,5` and `1,250.5` are 1250.5. Spaces may stand between thousands.
 * Digits that are not grouped in threes are ambiguous: `1.25.000` and `1250.500`.
 */
export function readWrittenNumber(text: string, language: NumberLanguage): WrittenNumber {
  const trimmed = text.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ').trim()
  if (trimmed === '') return { ok: false, reason: 'empty' }
  const isPercent = trimmed.endsWith('%')
  const number = isPercent ? trimmed.slice(0, -1).trimEnd() : trimmed
  const factor = minuses.test(number) ? -1 : 1
  const readings = readingsOf(number.replace(signs, '').trimStart(), language)
  if (readings === undefined || readings.some((value) => !Number.isFinite(value)))
    return { ok: false, reason: 'not-a-number' }
  const values = readings.map((value) => factor * value + 0).sort((a, b) => a - b) // + 0: no minus zero
  return values.length === 1
    ? { ok: true, value: values[0]!, isPercent }
    : { ok: false, reason: 'ambiguous', readings: values, isPercent }
}

/** A number that must lie within bounds: of an ambiguous one the only reading that does. */
export function readWrittenWithin(
  text: string,
  language: NumberLanguage,
  { min, max }: Readonly<{ min: number; max: number }>,
): WrittenNumber {
  const read = readWrittenNumber(text, language)
  if (read.ok || read.reason !== 'ambiguous') return read
  const scale = read.isPercent ? 100 : 1
  const within = read.readings.filter((value) => min <= value / scale && value / scale <= max)
  return within.length === 1 ? { ok: true, value: within[0]!, isPercent: read.isPercent } : read
}

/** One reading when it means one number, none or two when it is ambiguous; undefined when it is no number. */
function readingsOf(written: string, language: NumberLanguage): readonly number[] | undefined {
  const power = scientific.exec(written)
  if (power !== null) return [Number(`${power[1]!.replace(',', '.')}e${power[2]!.replace('\u2212', '-')}`)]
  if (!/^[\d., ]*\d$/.test(written)) return undefined
  const spaced = spacedThousands.exec(written)
  if (spaced !== null) return decimalOnly(written.replaceAll(' ', ''))
  if (written.includes(' ')) return []
  const marks = written.replaceAll(/\d/g, '')
  if (marks === '') return [Number(written)]
  if (marks.length > 1) return grouped(written, marks)
  const [before, after] = written.split(marks) as [string, string]
  const asDecimal = Number(`${before}.${after}`)
  if (after.length !== 3 || before === '' || before === '0') return [asDecimal]
  const asThousands = Number(before + after)
  const decimalMark = { nl: ',', en: '.', unknown: undefined }[language]
  if (marks === decimalMark) return [asDecimal]
  return decimalMark !== undefined && /^[1-9]\d{0,2}$/.test(before) ? [asThousands] : [asDecimal, asThousands]
}

/** Read several marks: all but a last one of another kind separate thousands. */
function grouped(written: string, marks: string): readonly number[] {
  const [mark] = marks as unknown as [string]
  const last = marks.at(-1)!
  const decimal = last === mark ? -1 : written.lastIndexOf(last)
  const whole = decimal < 0 ? written : written.slice(0, decimal)
  const groups = whole.split(mark)
  const areThousands = /^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/.test(group))
  return areThousands ? [Number(groups.join('') + (decimal < 0 ? '' : `.${written.slice(decimal + 1)}`))] : []
}

const decimalOnly = (written: string): readonly number[] =>
  /^\d+([.,]\d+)?$/.test(written) ? [Number(written.replace(',', '.'))] : []
