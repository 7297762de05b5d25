import type { ComparedOther, DifferenceResult, Since } from '@wlz/study'
import { dictionary, formatAmount, type Language, type Scale } from '@wlz/terms'
import { rowLabel, sideBySide } from './compare-parts.ts'
import { drawTable, screenWidth, type Column } from './layout.ts'
import { waterfallBars } from './waterfall.ts'
import { cliTables } from '../words/cli-words.ts'

/** Part of each lever in the mean differences of one year; nothing where shares were not asked. */
export function sharesTable(
  { indicators }: ComparedOther,
  ids: readonly string[],
  index: number,
  year: number,
  language: Language,
  since?: Since,
): string[] {
  const found = ids
    .flatMap((id) => (indicators[id]?.shares === undefined ? [] : [{ id, ...indicators[id] }]))
    .slice(0, 5)
  if (found.length === 0) return []
  const words = cliTables(language)
  const scales = found.map(({ unit, shares }) =>
    sideBySide(unit, Math.max(...Object.values(shares!).map((values) => Math.abs(values[index]!))), language),
  )
  const row = (name: string, values: (place: number) => number) => [
    name,
    ...found.map((_, place) =>
      formatAmount(values(place), { ...scales[place]!, prefix: '', suffix: '' }, { language, signed: true }),
    ),
  ]
  const rows = Object.keys(found[0]!.shares!).map((cause) =>
    row(causeName(cause, language), (place) => found[place]!.shares![cause]![index]!),
  )
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
  const bars = found
    .slice(0, mostWaterfalls)
    .flatMap((each, place) => ['', waterfall(each, scales[place]!, index, year, language, since)])
  return ['', words.sharesHeading(year), drawTable(columns, rows), ...bars]
}

/** More charts than this are too many to read one after the other; the table above has them all. */
const mostWaterfalls = 2
const barWidth = 36

/**
 * Waterfall of the mean difference of one indicator, cause by cause; from a recorded result on, with what moved since
 * as the first.
 */
function waterfall(
  { id, label, unit, shares }: DifferenceResult & { readonly id: string },
  scale: Scale,
  index: number,
  year: number,
  language: Language,
  since: Since | undefined,
): string {
  const words = cliTables(language)
  const moved = since?.indicators[id]?.moved[index] ?? null
  const steps = [
    ...(since === undefined || since.cause === 'nothing' || moved === null
      ? []
      : [{ name: words.sinceSteps[since.cause], value: moved }]),
    ...Object.entries(shares!).map(([cause, values]) => ({ name: causeName(cause, language), value: values[index]! })),
  ]
  const own =
    since === undefined ? scale : sideBySide(unit, Math.max(...steps.map(({ value }) => Math.abs(value))), language)
  const total = { name: words.together, value: steps.reduce((sum, { value }) => sum + value, 0) }
  const bars = waterfallBars(steps, barWidth)
  const rows = [...steps, total].map(({ name, value }, place) => [
    name,
    bars[place]!,
    formatAmount(value, own, { language, signed: true }),
  ])
  const columns: Column[] = [
    { heading: wrapped(rowLabel(id, { label, unit }, language)), width: screenWidth - barWidth - 15 },
    { heading: words.waterfallHeading(year), width: barWidth },
    { heading: '', width: 13, align: 'right' },
  ]
  return drawTable(columns, rows)
}

const wrapped = (text: string): string => (text.length > 29 ? `${text.slice(0, 28)}…` : text)

function causeName(cause: string, language: Language): string {
  const words = cliTables(language)
  if (cause === 'samplingError') return words.samplingError
  const { levers, context, families } = dictionary(language)
  const names: Readonly<Record<string, { readonly label: string } | string | undefined>> = {
    ...families,
    ...context,
    ...levers,
  }
  const name = (id: string) => {
    const found = names[id] ?? (words.causes as Readonly<Record<string, string>>)[id]
    return found === undefined ? id : typeof found === 'string' ? found : found.label
  }
  return cause.split('+').map(name).join(', ')
}
