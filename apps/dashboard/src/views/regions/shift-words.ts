import type { TippingShift } from '@wlz/analysis'
import { formatNumber, type Language } from '@wlz/terms'
import type { PageWords } from '../../words/page-words.ts'
import { fiftieths } from '../answer/sentences.ts'

const dots = (share: number) => Math.round(share * fiftieths)

/** The paired shift of a scenario against its reference in a sentence or two, out of fifty draws. */
export function shiftWords(
  { later, earlier, prevented, meanYears, meanYearsMcse }: TippingShift,
  reference: string,
  words: PageWords['answers'],
  language: Language,
): string {
  if (later === 0 && earlier === 0) return words.shiftNone(reference)
  const isSeen = meanYears !== null && meanYearsMcse !== null && Math.abs(meanYears) >= 2 * meanYearsMcse
  return [
    words.shift(reference, dots(later), dots(earlier), dots(prevented)),
    ...(isSeen && Math.abs(meanYears) >= 0.05
      ? [words.shiftYears(formatNumber(meanYears, { language, digits: 1, signed: true }))]
      : []),
  ].join(' ')
}
