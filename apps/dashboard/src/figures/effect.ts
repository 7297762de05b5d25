import type { DifferenceResult } from '@wlz/study'
import { formatNumber, formatRounded, type Language } from '@wlz/terms'
import { unitLabel } from '@wlz/explain'
import type { PageWords } from '../words/page-words.ts'

/** A paired difference in one year: other less reference, with its 80% band. */
export interface Effect {
  readonly mean: number
  readonly low: number
  readonly high: number
  /** Twice its Monte Carlo error or more, so more than luck of the draws; and of people at least one. */
  readonly isSeen: boolean
}

export function effectOf({ difference, differenceMcse, unit }: DifferenceResult, index: number): Effect {
  const [mean, error] = [difference.mean[index]!, differenceMcse[index] ?? null]
  return {
    mean,
    low: difference.p10[index]!,
    high: difference.p90[index]!,
    isSeen: Math.abs(mean) >= leastOf(unit) && mean !== 0 && error !== null && Math.abs(mean) >= 2 * error,
  }
}

/** Sizes of a difference in words: "342", "42 tot 578 minder", with the word for its sign. */
export interface EffectText {
  readonly amount: string
  readonly word: string
  readonly band: string
}

/** Half a person is nobody. */
const leastOf = (unit: string): number => (unit === 'persons' ? 0.5 : 0)

/** An effect as people read it: sizes without sign, with "more" or "less" behind them. */
export function effectText(
  { mean, low, high }: Effect,
  unit: string,
  { oneWay, bothWays }: PageWords['effect'],
  { more, less }: Readonly<{ more: string; less: string }>,
  language: Language,
): EffectText {
  const [amount, nearLow, nearHigh] = sizes([mean, low, high], unit, language)
  const band =
    low < 0 && high > 0 && !isNothing(nearLow!) && !isNothing(nearHigh!)
      ? bothWays(nearLow!, less, nearHigh!, more)
      : high <= 0 || isNothing(nearHigh!)
        ? oneWay(nearHigh!, nearLow!, less)
        : oneWay(nearLow!, nearHigh!, more)
  return { amount: amount!, word: mean > 0 ? more : less, band }
}

/** A size of which rounding leaves nothing. */
const isNothing = (text: string): boolean => !/[1-9]/.test(text)

/** Units that stand in the number itself, or that nobody says behind one. */
const unsaid = new Set(['eur', 'ratio', 'persons', 'regions'])

/** Sizes in one scale, the first with its unit. A difference of shares is told in points, for a percentage of a percentage is something else. */
function sizes(values: readonly number[], unit: string, language: Language): string[] {
  const all = values.map(Math.abs)
  if (unit === 'share' || unit === 'chance') {
    const points = all.map((value) => formatNumber(100 * value, { language, digits: 1 }))
    return [`${points[0]} ${language === 'nl' ? 'procentpunt' : 'percentage points'}`, ...points.slice(1)]
  }
  // nobody is a tenth of a person
  const [first, ...others] =
    unit === 'persons' && Math.max(...all) < 10
      ? all.map((value) => formatNumber(value, { language }))
      : formatRounded(all, unit, { language })
  return [unsaid.has(unit) ? first! : `${first} ${unitLabel(unit, language)}`, ...others]
}
