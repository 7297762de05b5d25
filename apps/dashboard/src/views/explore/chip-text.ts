import type { LeverEntry, PolicyLever, WrittenValue } from '@wlz/scenario'
import type { Language } from '@wlz/terms'
import { leverAmount } from '../../figures/lever-amount.ts'
import { centralOf, pointsOf } from '../../state/lever-path.ts'
import type { PageWords } from '../../words/page-words.ts'

/** More settings of one lever than this are counted. */
const mostSettings = 2

interface Told {
  readonly words: PageWords
  readonly language: Language
  /** Name of a region by its code. */
  readonly regionName: (code: string) => string
}

/** Settings of a lever as its chip says them: "20% in 2031, Twente". */
export function chipText(
  lever: PolicyLever,
  entries: readonly LeverEntry[],
  { words, language, regionName }: Told,
): string {
  const amount = (value: WrittenValue) =>
    typeof value === 'number'
      ? leverAmount(value, lever.id, language)
      : words.marks.range(leverAmount(value.low, lever.id, language), leverAmount(value.high, lever.id, language))
  const settings = entries.flatMap(({ entry, regions }) => {
    const points = pointsOf(entry, lever.newFrom)
    const last = points.at(-1)
    if (last === undefined) return []
    const place =
      regions === undefined
        ? lever.national
          ? undefined
          : words.netherlands
        : regions.length > 1
          ? words.note.regions(regions.length)
          : regionName(regions[0]!)
    const isTemporary = points.length > 2 && centralOf(last.value) === lever.neutral
    const shown = isTemporary ? furthest(points, lever.neutral) : last
    const text = words.explore.chip(amount(shown.value), shown.year, place)
    return [isTemporary ? `${text}, ${words.explore.chipUntil(last.year)}` : text]
  })
  const more = settings.length - mostSettings
  return [...settings.slice(0, mostSettings), ...(more > 0 ? [words.explore.chipMore(more)] : [])].join('; ')
}

const furthest = <Point extends Readonly<{ value: WrittenValue }>>(points: readonly Point[], from: number): Point =>
  points.reduce((far, point) =>
    Math.abs(centralOf(point.value) - from) > Math.abs(centralOf(far.value) - from) ? point : far,
  )
