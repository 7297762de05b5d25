import { chanceInWords } from '@wlz/terms'
import { useLanguage, usePick, useWords } from '../page.ts'
import type { Beside } from './beside.ts'
import { effectOf, effectText } from './effect.ts'
import { unitOf } from './use-indicator.ts'

/** Sentence on the change that a scenario makes in an outcome in the chosen year. */
export function EffectSentence({ indicator, beside }: { readonly indicator: string; readonly beside: Beside }) {
  const words = useWords()
  const language = useLanguage()
  const year = usePick((state) => state.year)
  const { pair, title } = beside
  const index = pair.years.indexOf(year)
  const other = pair.others[0]?.indicators[indicator]
  if (other === undefined || index < 0) return undefined
  const effect = effectOf(other, index)
  const { amount, word, band } = effectText(effect, unitOf(indicator), words.effect, words.effect, language)
  const chance = other.pBetter?.[index]
  return (
    <p className="effect-sentence">
      {effect.isSeen ? words.effect.told(year, amount, word, title, band) : words.effect.unseen(year, title)}{' '}
      {effect.isSeen && chance !== undefined && words.effect.better(chanceInWords(chance, language))}
    </p>
  )
}
