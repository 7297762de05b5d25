import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { frameLetters } from '@wlz/core'
import { TableError, textOf, type Tables } from './tables.ts'

interface Letter {
  readonly id: string
  readonly published: string
  readonly source: readonly string[]
  readonly follows?: string
  readonly points: readonly { readonly year: number; readonly value: number }[]
  readonly growth?: number
}

/** Last year of which any letter speaks. */
const lastOfLetters = 2030

/**
 * [letter][year] frame of each letter over that of the year before the first, above wages and prices; level before any letter.
 *
 * @throws TableError where a letter, a source or a year is missing or out of order
 */
export function parseFrames(
  text: string,
  sources: ReadonlySet<string>,
  firstYear: number,
  years: number,
): Float64Array {
  const { letters, beyond } = parse(text) as { letters: readonly Letter[]; beyond: number }
  const fail = (problem: string): never => {
    throw new TableError('frames.yaml', problem)
  }
  const ids = letters.map(({ id }) => id)
  if (ids.join() !== frameLetters.join()) fail(`has letters ${ids.join()}, the engine records ${frameLetters.join()}`)
  const growths: number[][] = []
  for (const { id, published, source, follows, points, growth } of letters) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(published)) fail(`${id}: "published" must be a date`)
    const unknown = source.find((each) => !sources.has(each))
    if (unknown !== undefined) fail(`${id}: source "${unknown}" is not in sources.csv`)
    if (points.some(({ year, value }, at) => value <= 0 || (at > 0 && year <= points[at - 1]!.year)))
      fail(`${id}: years of "points" must rise and values be above zero`)
    const earlier = follows === undefined ? undefined : growths[ids.indexOf(follows)]
    if (follows !== undefined && earlier === undefined)
      fail(`${id}: follows "${follows}", which does not stand above it`)
    const growthOf = (year: number): number => {
      if (year > lastOfLetters) return beyond
      const next = points.findIndex((point) => point.year >= year)
      if (next < 0) return growth ?? fail(`${id}: says nothing of ${year}`)
      if (next === 0) return earlier?.[year - firstYear] ?? 0
      const [from, to] = [points[next - 1]!, points[next]!]
      return (to.value / from.value) ** (1 / (to.year - from.year)) - 1
    }
    growths.push(Array.from({ length: years }, (_, index) => growthOf(firstYear + index)))
  }
  return Float64Array.from(
    growths.flatMap((path) => {
      let level = 1
      return path.map((growth) => (level *= 1 + growth))
    }),
  )
}

/** The letters of the package, from their file. */
export function readFrames(path: string, tables: Tables, firstYear: number, years: number): Float64Array {
  const sources = new Set(tables.read('sources').rows.map((row) => textOf(row, 'source_id')))
  return parseFrames(readFileSync(path, 'utf8'), sources, firstYear, years)
}
