import type { ComparedOther } from '@wlz/study'
import { cliTables, dictionary, formatAmount, type Language } from '@wlz/terms'
import { sideBySide } from './compare-parts.ts'
import { drawTable, screenWidth, type Column } from './layout.ts'

/** Which lever gives which part of the mean differences of one year; nothing where shares were not asked. */
export function sharesTable({ indicators }: ComparedOther, ids: readonly string[], index: number, year: number, language: Language): string[] {
  const found = ids.flatMap((id) => (indicators[id]?.shares === undefined ? [] : [{ id, ...indicators[id] }])).slice(0, 5)
  if (found.length === 0) return []
  const words = cliTables(language)
  const scales = found.map(({ unit, shares }) =>
    sideBySide(unit, Math.max(...Object.values(shares!).map((values) => Math.abs(values[index]!))), language),
  )
  const row = (name: string, values: (place: number) => number) => [
    name,
    ...found.map((_, place) => formatAmount(values(place), { ...scales[place]!, prefix: '', suffix: '' }, { language, signed: true })),
  ]
  const rows = Object.keys(found[0]!.shares!)
    .filter((cause) => cause !== 'interaction')
    .map((cause) => row(causeName(cause, language), (place) => found[place]!.shares![cause]![index]!))
  // What measures do only together is divided over the rows above; how much that is, is told apart.
  rows.push(row(words.interaction, (place) => found[place]!.alone?.['interaction']?.[index] ?? 0))
  const width = 11
  const columns: Column[] = [
    { heading: '', width: screenWidth - found.length * (width + 1) },
    ...found.map(({ id, label }, place): Column => {
      const unit = `${scales[place]!.prefix}${scales[place]!.suffix}`.trim()
      return { heading: `${words.short[id] ?? label}${unit === '' ? '' : ` (${unit})`}`, width, align: 'right' }
    }),
  ]
  return ['', words.sharesHeading(year), drawTable(columns, rows)]
}

function causeName(cause: string, language: Language): string {
  const words = cliTables(language)
  if (cause === 'samplingError') return words.samplingError
  const { levers, context, families } = dictionary(language)
  const names: Readonly<Record<string, { readonly label: string } | string | undefined>> = { ...families, ...context, ...levers }
  const name = (id: string) => {
    const found = names[id] ?? (words.causes as Readonly<Record<string, string>>)[id]
    return found === undefined ? id : typeof found === 'string' ? found : found.label
  }
  return cause.split('+').map(name).join(', ')
}
