import type { FanBands } from '@wlz/charts'
import { unitLabel } from '@wlz/explain'
import { formatRounded, type Language } from '@wlz/terms'
import type { PageWords } from '../words/page-words.ts'

/** Units that do not follow a number: a sign before it says it, or it has no unit. */
const unsaid = new Set(['eur', 'share', 'chance', 'ratio'])

/** "2035: gemiddeld 21.400 personen, 80% tussen 17.900 en 26.300"; `signed` for differences. */
export function readOut(
  words: PageWords,
  year: number,
  index: number,
  bands: Pick<FanBands, 'mean' | 'p10' | 'p90'>,
  unit: string,
  language: Language,
  signed = false,
): string {
  const [low, middle, high] = formatRounded([bands.p10[index]!, bands.mean[index]!, bands.p90[index]!], unit, {
    language,
    signed,
  })
  return words.readOut(year, unsaid.has(unit) ? middle! : `${middle} ${unitLabel(unit, language)}`, low!, high!)
}
