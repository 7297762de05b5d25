import type { CompareResult, DifferenceResult } from '@wlz/study'
import { formatAmount, scaleFor, type Language, type Scale } from '@wlz/terms'
import { unitLabel } from '@wlz/explain'
import type { Column } from './layout.ts'
import { cliTables } from '../words/cli-words.ts'

const plainUnits = new Set(['persons', 'eur', 'share', 'chance', 'ratio', 'fte'])

/** Name of an indicator in a row: short where there is a short one, with the unit where the number does not show it. */
export function rowLabel(
  id: string,
  { label, unit }: { readonly label: string; readonly unit: string },
  language: Language,
): string {
  const short = cliTables(language).row[id]
  if (short !== undefined) return short
  return plainUnits.has(unit) || label.includes('(') ? label : `${label} (${unitLabel(unit, language)})`
}

/** A star: p10 and p90 lie on the same side of zero. */
export const isOneSided = ({ difference }: DifferenceResult, index: number): boolean =>
  difference.p10[index]! > 0 || difference.p90[index]! < 0

export const isZero = ({ difference }: DifferenceResult, indices: readonly number[]): boolean =>
  indices.every((index) => difference.p05[index] === 0 && difference.p95[index] === 0 && difference.mean[index] === 0)

/**
 * Side by side, all of one indicator stand in one scale; money in millions, so that small and large can be read
 * together.
 */
export function sideBySide(unit: string, largest: number, language: Language): Scale {
  const scale = scaleFor(unit, largest, language)
  return unit === 'eur'
    ? {
        ...scale,
        divisor: 1e6,
        digits: largest < 9.95e6 ? 1 : 0,
        prefix: language === 'nl' ? '€ ' : '€',
        suffix: language === 'nl' ? 'mln' : 'm',
      }
    : scale
}

export interface MatrixRow {
  readonly name: string
  readonly differences: Readonly<Record<string, DifferenceResult>>
}

/**
 * One line per name, a column per indicator: mean differences in one year, starred where the draws agree on the sign.
 */
export function differenceMatrix(
  nameHeading: string,
  rows: readonly MatrixRow[],
  ids: readonly string[],
  index: number,
  width: number,
  language: Language,
): { columns: Column[]; cells: string[][] } {
  const words = cliTables(language)
  const scales = ids.map((id) =>
    sideBySide(
      rows[0]!.differences[id]!.unit,
      Math.max(...rows.map(({ differences }) => Math.abs(differences[id]!.difference.mean[index]!))),
      language,
    ),
  )
  const cells = rows.map(({ name, differences }) => [
    name,
    ...ids.map((id, place) => {
      const found = differences[id]!
      return (
        formatAmount(
          found.difference.mean[index]!,
          { ...scales[place]!, prefix: '', suffix: '' },
          { language, signed: true },
        ) + (isOneSided(found, index) ? '*' : ' ')
      )
    }),
  ])
  const headings = ids.map((id, place) => {
    const unit = `${scales[place]!.prefix}${scales[place]!.suffix}`.trim()
    return `${words.short[id] ?? rows[0]!.differences[id]!.label}${unit === '' ? '' : ` (${unit})`}`
  })
  const nameWidth = Math.min(24, Math.max(nameHeading.length, ...rows.map(({ name }) => name.length)))
  const each = Math.floor((width - nameWidth) / ids.length) - 1
  return {
    cells,
    columns: [
      { heading: nameHeading, width: nameWidth },
      ...headings.map((heading): Column => ({ heading, width: Math.min(each, 13), align: 'right' })),
    ],
  }
}

export const lastShown = (years: readonly number[], shown: readonly number[]): { year: number; index: number } => ({
  year: shown.at(-1)!,
  index: years.indexOf(shown.at(-1)!),
})

/** The indicators that all scenarios of a result have, at most so many. */
export const common = ({ others }: CompareResult, ids: readonly string[], most: number): string[] =>
  ids.filter((id) => others.every((other) => other.indicators[id] !== undefined)).slice(0, most)
