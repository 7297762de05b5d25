import { minus } from '#minus'
import type { Language } from './language.ts'

/** Intl with a fixed locale, so that no setting of the machine changes what is printed. */
const locales = { nl: 'nl-NL', en: 'en-GB' } as const

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: Language, digits: number, isSigned: boolean, isPercent: boolean): Intl.NumberFormat {
  const key = `${language}${digits}${isSigned}${isPercent}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(locales[language], {
    style: isPercent ? 'percent' : 'decimal',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: isSigned ? 'exceptZero' : 'negative', // neither ever prints -0
    useGrouping: true,
  })
  formats.set(key, made)
  return made
}

export interface NumberStyle {
  readonly language: Language
  /** Decimals; default 0. */
  readonly digits?: number
  /** A plus sign before what is above zero, for differences. */
  readonly signed?: boolean
}

/** A number with the minus of where it is shown: Intl writes a hyphen. */
function written(format: Intl.NumberFormat, value: number): string {
  const text = format.format(value)
  return text.startsWith('-') ? minus + text.slice(1) : text
}

/** 12300 -> "12.300" (nl) or "12,300" (en). */
export const formatNumber = (value: number, { language, digits = 0, signed = false }: NumberStyle): string =>
  written(formatOf(language, digits, signed, false), value)

/** Share 0.045 -> "4,5%". */
export const formatPercent = (value: number, { language, digits = 1, signed = false }: NumberStyle): string =>
  written(formatOf(language, digits, signed, true), value)

/** Scale for amounts that are shown together: divisor, decimals, and the word behind the number. */
export interface Scale {
  readonly divisor: number
  readonly digits: number
  readonly isPercent: boolean
  /** Word behind every number of the scale, e.g. "mld"; empty for plain numbers. */
  readonly suffix: string
  /** Sign before the number, e.g. "€ ". */
  readonly prefix: string
}

const suffixes = {
  nl: { billion: 'mld', million: 'mln', thousand: 'duizend' },
  en: { billion: 'bn', million: 'm', thousand: 'thousand' },
} as const

const plain = (digits: number): Scale => ({ divisor: 1, digits, isPercent: false, suffix: '', prefix: '' })

function largeScale(largest: number, language: Language, prefix: string): Scale {
  const words = suffixes[language]
  const scale = (divisor: number, digits: number, suffix: string): Scale => ({ divisor, digits, isPercent: false, suffix, prefix })
  if (largest >= 9.95e9) return scale(1e9, 1, words.billion)
  if (largest >= 9.995e8) return scale(1e9, 2, words.billion)
  if (largest >= 9.95e6) return scale(1e6, 0, words.million)
  if (largest >= 9.995e5) return scale(1e6, 1, words.million)
  // No amount of money here is known to the euro.
  if (prefix !== '' && largest >= 9.95e4) return scale(1e6, 2, words.million)
  if (prefix !== '' && largest >= 9.95e3) return scale(1e3, 0, words.thousand)
  return scale(1, 0, '')
}

const mostDigits = 3

/** Decimals, and as many more as the largest amount needs to differ from zero. */
function digitsFor(largest: number, usual: number): number {
  let digits = usual
  while (digits < mostDigits && largest > 0 && largest < 0.95 * 10 ** -(digits - 1)) digits++
  return digits
}

/**
 * Scale in which amounts of one unit are shown together.
 * @param unit unit of an indicator, as the catalogue writes it
 * @param largest largest absolute amount that will be shown
 */
export function scaleFor(unit: string, largest: number, language: Language): Scale {
  switch (unit) {
    case 'eur':
      return largeScale(largest, language, language === 'nl' ? '€ ' : '€')
    case 'hours per year':
      return largeScale(largest, language, '')
    case 'share':
    case 'chance':
      return { divisor: 1, digits: largest < 0.0995 ? 1 : 0, isPercent: true, suffix: '', prefix: '' }
    case 'ratio':
      return plain(digitsFor(largest, 2))
    case 'weeks':
    case 'hours per week':
      return plain(digitsFor(largest, 1))
    default:
      return plain(largest < 10 && largest > 0 ? 1 : 0)
  }
}

/** One amount in a given scale: "€ 36,6 mld", "+1.240", "4,5%". */
export function formatAmount(value: number, scale: Scale, { language, signed = false }: NumberStyle): string {
  const style = { language, digits: scale.digits, signed }
  if (scale.isPercent) return formatPercent(value, style)
  const number = formatNumber(value / scale.divisor, style)
  // English writes the letters of an amount of money against it, Dutch sets words apart.
  const isTight = scale.prefix !== '' && language === 'en' && scale.suffix.length <= 2
  const suffix = scale.suffix === '' ? '' : isTight ? scale.suffix : ` ${scale.suffix}`
  if (scale.prefix === '') return number + suffix
  const sign = /^[+\-\u2212]/.exec(number)?.[0] ?? ''
  return `${sign}${scale.prefix}${number.slice(sign.length)}${suffix}`
}

/**
 * Amounts for one sentence: in one scale, and to three significant figures of the largest, because none is known better.
 * "71.000", "28.000" and "122.000" for 70603, 28378 and 121668 persons.
 */
export function formatRounded(values: readonly number[], unit: string, { language, signed = false }: Omit<NumberStyle, 'digits'>): string[] {
  const largest = Math.max(...values.map(Math.abs))
  const scale = scaleFor(unit, largest, language)
  let step = 1
  while (largest >= step * 1000) step *= 10
  const rounded = (value: number) => (step === 1 ? value : Math.round(value / step) * step)
  return values.map((value) => formatAmount(rounded(value), scale, { language, signed }))
}
