import { indicatorCatalogue } from '@wlz/core'
import { readWrittenNumber } from '@wlz/scenario'
import { normText, normYear, type Norm } from '@wlz/study'
import { formatAmount, formatNumber, scaleFor, type Language } from '@wlz/terms'
import type { Session } from '../session.ts'
import { indicatorById } from '../tables/headline.ts'
import { decimals } from '../tables/sections.ts'
import { oneLine } from '../output/text.ts'
import { indicatorWords } from '@wlz/explain'
import { noSuchIndicator } from './no-such-indicator.ts'
import { cliDeciding } from '../words/cli-words.ts'

/**
 * Norms when nobody names one: two signals of the zorgplicht, and twice the waiting and unfilled hours of
 * 2024.
 */
export const defaultNorms: readonly string[] = [
  'zorgplicht.tijdig',
  'zorgplicht.passend',
  'waiting.beyondNorm<=2x',
  'care.unmetHours<=2x',
]

const written = /^\s*([^\s<>=]+)\s*(?:(<=|>=)\s*([-+\u2212]?[\d.,]+(?:e\d{1,2})?)\s*(x?))?\s*$/i

/** Read norms as people write them; every fault is added to the list. */
export function readNorms(texts: readonly string[], { language, messages, note }: Session, faults: string[]): Norm[] {
  const norms = texts.flatMap((text): Norm[] => {
    const [, id, sign, value, times] = written.exec(text) ?? []
    const shown = oneLine(text, 80)
    const known = id === undefined ? undefined : indicatorCatalogue.find((indicator) => indicator.id === id)
    if (id !== undefined && known === undefined) {
      faults.push(noSuchIndicator('--norm', id, shown, messages))
      return []
    }
    if (known !== undefined && sign === undefined && known.unit === 'chance')
      return [{ indicator: known.id, side: 'least', value: 1, of: 'amount' }]
    const number = readWrittenNumber(value ?? '', 'unknown')
    if (!number.ok && number.reason === 'ambiguous') {
      faults.push(cliDeciding(language).ambiguousNorm(shown, number.readings.map(String)))
      return []
    }
    const isTimes = times !== undefined && times !== ''
    if (known === undefined || sign === undefined || !number.ok || (isTimes && !(number.value > 0))) {
      faults.push(cliDeciding(language).badNorm(shown))
      return []
    }
    return [
      {
        indicator: known.id,
        side: sign === '<=' ? 'most' : 'least',
        value: number.value,
        of: isTimes ? 'first-year' : 'amount',
      },
    ]
  })
  const seen = new Map<string, Norm>()
  for (const norm of norms) {
    if (seen.has(normText(norm))) note(cliDeciding(language).normTwice(normText(norm)))
    seen.set(normText(norm), norm)
  }
  return [...seen.values()]
}

/** A norm in words: "Wachtenden buiten de norm: ten hoogste 2 keer 2024". */
export function normWords({ indicator, side, value, of }: Norm, language: Language): string {
  const words = cliDeciding(language)
  const { label } = indicatorWords(indicator, language)
  const unit = indicatorById.get(indicator)!.unit
  if (of === 'first-year')
    return words.timesOf(label, side, formatNumber(value, { language, digits: decimals(value) }), normYear)
  if (unit === 'chance' && side === 'least' && value === 1) return words.signalHolds(label)
  return words.amountOf(label, side, formatAmount(value, scaleFor(unit, Math.abs(value), language), { language }))
}
