import { indicatorCatalogue } from '@wlz/core'
import type { Region } from '@wlz/core'
import { limits, readWrittenNumber, regionReader, regionsMeant, type WrittenNumber } from '@wlz/scenario'
import type { OptionsOf } from '../declared/declaration.ts'
import type { everyday, output, study } from '../declared/groups.ts'
import type { TippingOptions } from '../declared/tipping.ts'
import { noSuchIndicator } from './no-such-indicator.ts'
import { oneLine } from '../output/text.ts'
import type { CliMessages } from '../words/cli-words.ts'

/** Options that a study reads; a command may have fewer. */
export type RunOptions = OptionsOf<typeof study>
export type OutputOptions = OptionsOf<typeof everyday & ReturnType<typeof output>>
/** Options of the commands that ask when a norm fails. */
export type NormOptions = TippingOptions

/** The same options, checked. */
export interface StudyOptions {
  /** Codes, `NL` or `all`, each once. */
  readonly regions: readonly string[]
  readonly draws?: number
  readonly seed?: string
  readonly from?: number
  readonly to?: number
  readonly indicators?: readonly string[]
  /** Add draws until the answer stands still to within this share; `draws` is then the most. */
  readonly until?: number
}

/** Check every option and add every fault to the list; what could not be read is absent. */
export function readStudyOptions(
  options: RunOptions,
  regions: readonly Region[],
  words: CliMessages,
  faults: string[],
): StudyOptions {
  const whole = (name: string, text: string | undefined, range: Range) => readWhole(name, text, range, words, faults)
  const draws = whole('--draws', options.draws, limits.draws)
  const until = readShare('--until', options.until, { min: 0.0001, max: 0.5 }, words, faults)
  const from = whole('--from', options.from, limits.years)
  const to = whole('--to', options.to, limits.years)
  if (from !== undefined && to !== undefined && from > to) faults.push(words.fromAfterTo(from, to))
  const seed = readSeed(options.seed, words, faults)
  const indicators = options.indicator === undefined ? undefined : readIndicators(options.indicator, words, faults)
  return {
    regions: readRegions(options.region ?? ['NL'], regions, words, faults),
    ...(draws === undefined ? {} : { draws }),
    ...(until === undefined ? {} : { until }),
    ...(seed === undefined ? {} : { seed }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(indicators === undefined ? {} : { indicators }),
  }
}

/** A share, written as `1%` or `0.01`. */
export function readShare(
  name: string,
  text: string | undefined,
  { min, max }: Range,
  words: CliMessages,
  faults: string[],
): number | undefined {
  if (text === undefined) return undefined
  const read = readWrittenNumber(text, 'unknown')
  const value = !read.ok ? NaN : read.isPercent ? read.value / 100 : read.value
  if (value >= min && value <= max) return value
  if (isAsked(name, text, read, words, faults)) return undefined
  faults.push(words.badShare(name, oneLine(text, 40), min * 100, max * 100))
  return undefined
}

/** Digits that can mean several numbers are never guessed at; the user is told which they can mean. */
function isAsked(name: string, text: string, read: WrittenNumber, words: CliMessages, faults: string[]): boolean {
  if (read.ok || read.reason !== 'ambiguous') return false
  faults.push(words.ambiguousNumber(name, oneLine(text, 40), read.readings.map(String)))
  return true
}

interface Range {
  readonly min: number
  readonly max: number
}

/** A whole number within a range; absent, with a fault, when it is something else. */
export function readWhole(
  name: string,
  text: string | undefined,
  { min, max }: Range,
  words: CliMessages,
  faults: string[],
): number | undefined {
  if (text === undefined) return undefined
  const read = readWrittenNumber(text, 'unknown')
  if (read.ok && !read.isPercent && Number.isInteger(read.value) && read.value >= min && read.value <= max)
    return read.value
  if (isAsked(name, text, read, words, faults)) return undefined
  faults.push(words.badWhole(name, oneLine(text, 40), min, max))
  return undefined
}

const secondsOf = { s: 1, m: 60, h: 3_600 } as const
const longest = 24 * 3_600

/** A stretch of time such as `90s`, `5m` or `1h`, in seconds. */
export function readDuration(
  name: string,
  text: string | undefined,
  words: CliMessages,
  faults: string[],
): number | undefined {
  if (text === undefined) return undefined
  const [, count = '', unit] = /^(.*?)\s*([smh])$/is.exec(text.trim()) ?? []
  const read = readWrittenNumber(count, 'unknown')
  if (isAsked(name, text, read, words, faults)) return undefined
  const seconds =
    (read.ok && !read.isPercent ? read.value : NaN) * secondsOf[unit?.toLowerCase() as keyof typeof secondsOf]
  if (seconds >= 1 && seconds <= longest) return seconds
  faults.push(words.badDuration(name, oneLine(text, 40)))
  return undefined
}

function readSeed(seed: string | undefined, words: CliMessages, faults: string[]): string | undefined {
  if (seed === undefined) return undefined
  if (seed.trim() === '') faults.push(words.emptyValue('--seed'))
  if (seed.length > limits.seedLength) faults.push(words.tooLong('--seed', limits.seedLength))
  return seed
}

function readIndicators(written: readonly string[], words: CliMessages, faults: string[]): string[] {
  const ids = indicatorCatalogue.map((indicator): string => indicator.id)
  for (const id of new Set(written)) {
    if (!ids.includes(id)) faults.push(noSuchIndicator('--indicator', id, oneLine(id, 80), words))
  }
  return [...new Set(written)]
}

const wholeAreas = [
  { code: 'NL', name: 'Nederland' },
  { code: 'NL', name: 'Netherlands' },
  { code: 'all', name: 'alle' },
] as const

/** Codes or names of regions, `NL` and `all`, read as a table of own figures and a scenario read them. */
function readRegions(
  written: readonly string[],
  regions: readonly Region[],
  words: CliMessages,
  faults: string[],
): string[] {
  const find = regionReader<Pick<Region, 'code' | 'name'>>([...wholeAreas, ...regions])
  const found: string[] = []
  for (const name of new Set(written)) {
    const code = find(name)?.code
    if (code !== undefined) found.push(code)
    else faults.push(words.unknownRegion(oneLine(name, 80), regionsMeant(name, [...regions, ...wholeAreas])))
  }
  return [...new Set(found)]
}
