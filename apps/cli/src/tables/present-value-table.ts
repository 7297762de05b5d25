import { firstProjectedYear, presentValues } from '@wlz/core'
import type { ComparedOther, CompareResult } from '@wlz/study'
import { chanceInWords, formatAmount, formatPercent, scaleFor, type Language } from '@wlz/terms'
import { wrap } from '../output/text.ts'
import { amountWriter, differenceOf } from './amounts.ts'
import { isOneSided, isZero } from './compare-parts.ts'
import { drawTable, screenWidth, type Column } from './layout.ts'
import { cliTables } from '../words/cli-words.ts'

/** Indicators that the net present values of a table need besides its own. */
export const presentValueIndicators: readonly string[] = ['discount.factor', ...presentValues]

/**
 * Net present value of every scenario, by payer, up to the last year; all amounts in one scale, so that payers add up.
 */
export function presentValueTable(
  { base, others, years }: CompareResult,
  names: readonly string[],
  language: Language,
): string[] {
  const words = cliTables(language)
  const last = years.length - 1
  const ids = presentValues.filter((id) => others.every((other) => other.indicators[id] !== undefined))
  if (
    ids.length < presentValues.length ||
    others.every((other) => ids.every((id) => isZero(other.indicators[id]!, [last])))
  )
    return []
  const meanOf = (other: ComparedOther, id: string) => other.indicators[id]!.difference.mean[last]!
  const scale = scaleFor(
    'eur',
    Math.max(...others.flatMap((other) => ids.map((id) => Math.abs(meanOf(other, id))))),
    language,
  )
  const nameWidth = Math.min(24, Math.max(words.scenario.length, ...names.map((name) => name.length)))
  const width = Math.floor((screenWidth - nameWidth) / ids.length) - 1
  const columns: Column[] = [
    { heading: words.scenario, width: nameWidth },
    ...ids.map((id): Column => ({ heading: words.short[id] ?? id, width, align: 'right' })),
  ]
  const cells = others.map((other, place) => [
    names[place]!,
    ...ids.map(
      (id) =>
        formatAmount(meanOf(other, id), { ...scale, prefix: '', suffix: '' }, { language, signed: true }) +
        (isOneSided(other.indicators[id]!, last) ? '*' : ' '),
    ),
  ])
  const unit = `${scale.prefix}${scale.suffix}`.trim()
  const rate = rateText(base.indicators['discount.factor']?.mean, language)
  const title = `${words.presentValueHeading(firstProjectedYear, years[last]!, rate)} (${unit})`
  return [
    [
      wrap(title, screenWidth),
      drawTable(columns, cells),
      wrap(`${words.overviewLegend}. ${words.presentValueLegend}`, screenWidth),
    ].join('\n'),
  ]
}

/** The rate behind the factors of two years in a row; one year alone does not tell it. */
function rateText(factors: readonly number[] | undefined, language: Language): string {
  const [first, second] = factors ?? []
  return first === undefined || second === undefined ? '' : formatPercent(first / second - 1, { language, digits: 2 })
}

/**
 * All payers together, up to the last year: mean, band, chance to be cheaper, and from when on that is the better half.
 */
export function presentValueLine(
  { indicators, unpriced = [] }: ComparedOther,
  years: readonly number[],
  language: Language,
): string[] {
  const words = cliTables(language)
  const last = years.length - 1
  const total = indicators['npv.total']
  if (total === undefined || total.pBetter === null || isZero(total, [last])) return []
  const write = amountWriter(total.unit, differenceOf(total), [last], language, true)
  const line = words.presentValueLine(
    years[last]!,
    write.mean(last),
    write.between(last),
    chanceInWords(total.pBetter[last]!, language),
    unpriced,
  )
  return [wrap([line, ...betterFromText(total.betterFrom, words)].join('; '), screenWidth)]
}

function betterFromText(year: number | null | undefined, words: ReturnType<typeof cliTables>): string[] {
  if (year === undefined) return []
  if (year === null) return [words.betterNever]
  return [year === firstProjectedYear ? words.betterFromStart : words.betterFrom(year)]
}
