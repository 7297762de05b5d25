import { indicatorWords } from '@wlz/explain'
import type { RunResult } from '@wlz/study'
import { formatAmount, scaleFor, type Language } from '@wlz/terms'
import { cliMessages } from '../words/cli-words.ts'

/** Outcomes that are above zero where a kader is exceeded. */
const gaps = /^budget\.(?:gap(?:\.\d{4})?|regular\.gap|pgb\.gap)$/
/** A deelkader that is never exceeded, for payments stop where it is spent: the difference is then zero. */
const domains = 'budget.domains.gap'
const spentWithin = 1

/** For each kader in a result the first year in which it is exceeded in the mean, or spent in every draw, and the way out. */
export function kaderLines({ run, years, indicators }: RunResult, language: Language): string[] {
  const words = cliMessages(language)
  return Object.entries(indicators).flatMap(([id, { mean, p10 }]): string[] => {
    if (id === domains) {
      const at = p10.findIndex((value, index) => value > -spentWithin && years[index]! >= firstYearOfDomains)
      return at < 0 ? [] : [words.domainsSpent(run.scenario, years[at]!)]
    }
    if (!gaps.test(id)) return []
    const at = mean.findIndex((value) => value > 0)
    if (at < 0) return []
    const amount = formatAmount(mean[at]!, scaleFor('eur', mean[at]!, language), { language })
    return [words.overKader(run.scenario, indicatorWords(id, language).label, years[at]!, amount)]
  })
}

/** Before it there is no deelkader, so that nothing is spent of it. */
const firstYearOfDomains = 2026
