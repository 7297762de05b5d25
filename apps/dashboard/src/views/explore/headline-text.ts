import type { RunResult } from '@wlz/study'
import { formatNumber, formatPercent, formatRounded, type Language } from '@wlz/terms'
import type { Beside } from '../../figures/beside.ts'
import { effectOf, effectText } from '../../figures/effect.ts'
import type { PageWords } from '../../words/page-words.ts'
import { timelyRegions } from './panels.ts'

/** Outcome that the headline tells the effect on. */
export const people = 'waiting.total'
const signal = 'zorgplicht.tijdig'

/** From here on a chance is told in hundredths; with fewer draws they would not be true. */
export const drawsForHundredths = 512

/** Chances of the norm as dots: so many are met now, so many under the reference. */
export interface Dots {
  readonly of: number
  readonly met: number
  readonly before: number
}

export interface HeadlineText {
  /** Effect on people, or where there is no reference how many wait. */
  readonly effect: string
  /** Chance of the norm, with its value. */
  readonly norm: string
  readonly dots: Dots
}

interface About {
  /** The scenario itself, all that is known of it. */
  readonly result: RunResult
  readonly reference: Beside | undefined
  readonly year: number
  /** "in Twente", "in Nederland". */
  readonly where: string
  /** Share of those who wait in need that must be within the treeknorm. */
  readonly norm: number
  readonly regions: number
  /** Draws of which the scenario is known. */
  readonly draws: number
}

/** The one sentence to remember, in two halves; undefined while the year is not known. */
export function headlineText(about: About, words: PageWords, language: Language): HeadlineText | undefined {
  const { result, reference, year, where } = about
  const index = result.years.indexOf(year)
  const level = result.indicators[people]
  if (index < 0 || level === undefined) return undefined
  const told = words.headline
  const normName = told.norm(formatPercent(about.norm, { language, digits: 0 }))
  return { effect: effectSentence(), ...chance() }

  function effectSentence(): string {
    const other = reference?.pair.others[0]?.indicators[people]
    if (reference === undefined || other === undefined) {
      const [mean, low, high] = formatRounded(
        [level!.mean[index]!, level!.p10[index]!, level!.p90[index]!],
        'persons',
        {
          language,
        },
      )
      return told.level(year, where, mean!, low!, high!)
    }
    const effect = effectOf(other, index)
    if (!effect.isSeen) return told.unseen(year, where, reference.title)
    const { amount, word, band } = effectText(effect, 'persons', words.effect, told, language)
    return told.effect(year, where, amount, word, reference.title, band)
  }

  function chance(): Pick<HeadlineText, 'norm' | 'dots'> {
    const isCountry = result.run.region === 'NL'
    const id = isCountry ? timelyRegions : signal
    const now = result.indicators[id]?.mean[index] ?? 0
    const before = reference?.result.indicators[id]?.mean[index] ?? now
    const pair = reference?.pair.others[0]?.indicators[id]
    const isSeen = pair === undefined || effectOf(pair, index).isSeen
    const isFew = about.draws < drawsForHundredths
    const of = isCountry ? about.regions : isFew ? 10 : 100
    const count = (value: number) => (isCountry ? value : value * of)
    const digits = isCountry && !isFew ? 1 : 0
    const text = (value: number): string => {
      const counted = count(value)
      if (counted > 0 && counted < 0.5 && !isCountry) return told.fewerThanOne
      return formatNumber(counted, { language, digits })
    }
    const main = isCountry ? told.metRegions(normName, text(now), of) : told.met(normName, text(now), of)
    const beside =
      reference === undefined
        ? ''
        : isSeen && text(now) !== text(before)
          ? told.beside(reference.title, text(before))
          : told.besideSame(reference.title)
    return {
      norm: `${main}${beside}.`,
      dots: { of, met: Math.round(count(now)), before: Math.round(count(isSeen ? before : now)) },
    }
  }
}
