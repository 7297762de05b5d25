import type { Since } from '@wlz/study'
import { formatAmount, scaleFor, type Language } from '@wlz/terms'
import { wrap } from '../output/text.ts'
import { rowLabel } from './compare-parts.ts'
import { shownIndicators } from './headline.ts'
import { drawTable, heading, screenWidth } from './layout.ts'
import { cliTables } from '../words/cli-words.ts'

interface Shown {
  readonly years: readonly number[]
  /** The year that is shown. */
  readonly year: number
  readonly indicators: Readonly<Record<string, { readonly label: string; readonly unit: string }>>
  readonly asked: readonly string[] | undefined
}

/** A recorded result beside the new one: then, now, and the cause of the difference. */
export function sinceSection(
  { recorded, cause, indicators: moved }: Since,
  { years, year, indicators, asked }: Shown,
  language: Language,
): string {
  const words = cliTables(language)
  const at = years.indexOf(year)
  const rows = shownIndicators(asked).flatMap((id) => {
    const found = moved[id]
    const about = indicators[id]
    const then = found?.before[at]
    const change = found?.moved[at]
    if (about === undefined || then === null || then === undefined || change === null || change === undefined) return []
    const scale = scaleFor(about.unit, Math.max(Math.abs(then), Math.abs(then + change)), language)
    const own = scaleFor(about.unit, Math.abs(change), language)
    return [
      [
        rowLabel(id, about, language),
        formatAmount(then, scale, { language }),
        formatAmount(then + change, scale, { language }),
        formatAmount(change, own, { language, signed: true }),
      ],
    ]
  })
  return [
    heading(words.sinceHeading(recorded.scenario, year)),
    wrap(words.since[cause], screenWidth),
    drawTable(
      [
        { heading: words.indicator, width: 29 },
        { heading: words.sinceThen, width: 15, align: 'right' },
        { heading: words.sinceNow, width: 15, align: 'right' },
        { heading: words.sinceMoved, width: 16, align: 'right' },
      ],
      rows,
    ),
  ].join('\n')
}
