import { structures } from '@wlz/core'
import { firstTold, tellingFigure, type RunResult } from '@wlz/study'
import type { Language } from '@wlz/terms'
import { wrap } from '../output/text.ts'
import { cliTables } from '../words/cli-words.ts'
import { amountWriter } from './amounts.ts'
import { shownIndicators, shownYears } from './headline.ts'
import { drawTable, heading, screenWidth } from './layout.ts'

/** The structures of the world side by side in one year, with the figure that will tell them apart and when; nothing where one was chosen. */
export function structuresSection(
  result: Pick<RunResult, 'years' | 'indicators' | 'structures'>,
  {
    language,
    indicators,
    of,
  }: {
    readonly language: Language
    readonly indicators: readonly string[] | undefined
    /** The scenario that is shown, where several stand in the answer. */
    readonly of?: string
  },
): string[] {
  const { years, structures: apart } = result
  if (apart === undefined) return []
  const words = cliTables(language)
  const year = shownYears(years, 2).at(-1)!
  const index = years.indexOf(year)
  const write = (id: string, at: number) => {
    const { unit } = result.indicators[id]!
    const means = structures.map((name) => apart[name][id]!.mean[at]!)
    const writer = amountWriter(unit, { mean: means, p10: means, p90: means }, [0, 1, 2], language, false)
    return structures.map((_, structure) => writer.mean(structure))
  }
  const rows = shownIndicators(indicators)
    .filter((id) => id in result.indicators)
    .map((id) => [words.row[id] ?? result.indicators[id]!.label, ...write(id, index)])
  const told = firstTold(result)
  const atTold = told === undefined ? [] : write(tellingFigure, years.indexOf(told))
  return [
    [
      heading(of === undefined ? words.structures : `${words.structures}: ${of}`),
      wrap(words.structuresWhy, screenWidth),
      drawTable(
        [
          { heading: words.meanIn(year), width: 32 },
          ...structures.map((name) => ({ heading: name, width: 14, align: 'right' as const })),
        ],
        rows,
      ),
      ...(told === undefined
        ? []
        : [
            wrap(
              words.structuresTold(result.indicators[tellingFigure]!.label, told, atTold[0]!, atTold[2]!),
              screenWidth,
            ),
          ]),
    ].join('\n'),
  ]
}
