import { indicatorWords } from '@wlz/explain'
import type { Language } from '@wlz/terms'
import type { PayerId } from './net-ledger.ts'
import type { PageWords } from '../../words/page-words.ts'

/** Name of a payer in a ledger that adds up: the Wlz stands there without what clients pay of it. */
export const payerName = (id: PayerId, words: PageWords, language: Language): string =>
  id === 'cost.wlz' ? words.payers.netWlz : indicatorWords(id, language).label
