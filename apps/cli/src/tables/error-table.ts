import { formatAmount, scaleFor, type Language } from '@wlz/terms'
import { wrap } from '../output/text.ts'
import { rowLabel } from './compare-parts.ts'
import { drawTable, screenWidth, type Column } from './layout.ts'
import { cliTables } from '../words/cli-words.ts'

/** The standard error of one mean by year, in a place where it was worked out: an area, a scenario. */
export interface ErrorOf {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly errors: readonly (number | null)[]
}

/**
 * Uncertainty left by the number of draws in every headline: the largest standard error of its mean, by year shown.
 * Nothing where one draw cannot tell.
 */
export function errorTable(
  found: readonly ErrorOf[],
  intro: string,
  { years, shown }: { readonly years: readonly number[]; readonly shown: readonly number[] },
  language: Language,
): string[] {
  const ids = [...new Set(found.map(({ id }) => id))]
  const rows = ids.flatMap((id) => {
    const all = found.filter((each) => each.id === id)
    const largest = shown.map((year) => Math.max(...all.map(({ errors }) => errors[years.indexOf(year)] ?? -1)))
    if (largest.some((error) => error < 0)) return []
    const scale = scaleFor(all[0]!.unit, Math.max(...largest), language)
    return [[rowLabel(id, all[0]!, language), ...largest.map((error) => formatAmount(error, scale, { language }))]]
  })
  if (rows.length === 0) return []
  const columns: Column[] = [
    { heading: cliTables(language).indicator, width: 28 },
    ...shown.map((year): Column => ({ heading: `± ${year}`, width: 13, align: 'right' })),
  ]
  return [wrap(intro, screenWidth), drawTable(columns, rows)]
}
