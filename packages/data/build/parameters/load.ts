import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Certainty, ParameterRecord, Words } from '../../src/records.ts'

/** A parameter file that cannot be used: file, line and id, so that it can be repaired. */
export class ParameterError extends Error {
  override readonly name = 'ParameterError'
  readonly file: string
  readonly line: number
  readonly id: string
  readonly problem: string

  constructor(file: string, line: number, id: string, problem: string) {
    super(`${file}:${line}, ${id}: ${problem}`)
    this.file = file
    this.line = line
    this.id = id
    this.problem = problem
  }
}

type Report = (problem: string) => never
type Fields = Readonly<Record<string, unknown>>

const keys = new Set([
  'id',
  'unit',
  'value',
  'central',
  'low',
  'high',
  'as',
  'min',
  'max',
  'certainty',
  'source',
  'assumption',
  'quality',
  'impact',
  'grade',
  'builtIn',
  'label',
  'reason',
])
const certainties = ['published', 'derived', 'assumed'] as const
const qualities = ['good', 'fair', 'poor'] as const
const impacts = ['high', 'middle', 'low'] as const
const grades = ['A', 'B', 'C', 'D'] as const

const oneOf = <T extends string>(fields: Fields, key: string, allowed: readonly T[], fail: Report): T =>
  allowed.find((each) => each === fields[key]) ?? fail(`"${key}" must be one of ${allowed.join(', ')}`)

const numberAt = (fields: Fields, key: string, fail: Report): number => {
  const value = fields[key]
  return typeof value === 'number' && Number.isFinite(value) ? value : fail(`"${key}" must be a number`)
}

const builtInAt = (fields: Fields, fail: Report): true =>
  fields['builtIn'] === true ? true : fail('"builtIn" is true or absent')

const textAt = (fields: Fields, key: string, fail: Report): string => {
  const value = fields[key]
  return typeof value === 'string' && value.trim() !== '' ? value : fail(`"${key}" must be a text`)
}

const wordsAt = (fields: Fields, key: string, fail: Report): Words => {
  const value = fields[key]
  if (typeof value !== 'object' || value === null) fail(`"${key}" needs nl and en`)
  const words = value as Fields
  if (Object.keys(words).some((language) => language !== 'nl' && language !== 'en'))
    fail(`"${key}" holds only nl and en`)
  return { nl: textAt(words, 'nl', fail), en: textAt(words, 'en', fail) }
}

/** The numbers of an entry: a single `value`, or a median with the ends of a central share; bounds must hold. */
function spread(fields: Fields, fail: Report) {
  if ('value' in fields) {
    const stray = ['central', 'low', 'high', 'as'].find((key) => key in fields)
    if (stray !== undefined) fail(`has both "value" and "${stray}"`)
    const value = numberAt(fields, 'value', fail)
    const [min, max] = ['min', 'max'].map((key) => (key in fields ? numberAt(fields, key, fail) : value)) as [
      number,
      number,
    ]
    if (!(min <= value && value <= max)) fail(`${value} is not between ${min} and ${max}`)
    return { low: value, central: value, high: value, as: 0.8, min, max }
  }
  const [low, central, high, as, min, max] = ['low', 'central', 'high', 'as', 'min', 'max'].map((key) =>
    numberAt(fields, key, fail),
  ) as [number, number, number, number, number, number]
  if (!(min <= low && low <= central && central <= high && high <= max))
    fail('needs min <= low <= central <= high <= max')
  if (!(as > 0 && as < 1)) fail('"as" must lie between 0 and 1')
  return { low, central, high, as, min, max }
}

/** Check one entry of a file and return it as a record. */
function toRecord(fields: Fields, fail: Report): ParameterRecord {
  const unknown = Object.keys(fields).find((key) => !keys.has(key))
  if (unknown !== undefined) fail(`unknown key "${unknown}"`)
  const source = fields['source']
  if (!Array.isArray(source) || source.length === 0 || source.some((each) => typeof each !== 'string'))
    fail('"source" must be a list of source ids')
  const certainty: Certainty = oneOf(fields, 'certainty', certainties, fail)
  const judged = certainty === 'assumed' || 'assumption' in fields || 'quality' in fields || 'impact' in fields
  const judgement = judged
    ? {
        assumption: textAt(fields, 'assumption', fail),
        quality: oneOf(fields, 'quality', qualities, fail),
        impact: oneOf(fields, 'impact', impacts, fail),
      }
    : {}
  if (judged && !/^[A-Z]\d+$/.test(judgement.assumption ?? ''))
    fail('"assumption" must be a letter and a number, such as A12')
  return {
    id: textAt(fields, 'id', fail),
    unit: textAt(fields, 'unit', fail),
    ...spread(fields, fail),
    certainty,
    source: source as readonly string[],
    ...judgement,
    ...('grade' in fields ? { grade: oneOf(fields, 'grade', grades, fail) } : {}),
    ...('builtIn' in fields ? { isBuiltIn: builtInAt(fields, fail) } : {}),
    label: wordsAt(fields, 'label', fail),
    reason: wordsAt(fields, 'reason', fail),
  }
}

interface Entry {
  readonly file: string
  readonly line: number
  readonly record: ParameterRecord
}

interface Read {
  readonly entries: readonly Entry[]
  readonly faults: readonly ParameterError[]
}

/** Read one file of parameters: a list of entries, each complete, no unknown keys. Every fault is kept, none is thrown. */
function readFile(file: string, text: string): Read {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true })
  const whole = (problem: string, line = 1): Read => ({
    entries: [],
    faults: [new ParameterError(file, line, 'file', problem)],
  })
  const fault = document.errors[0]
  if (fault) return whole(fault.message.split('\n')[0]!, fault.linePos?.[0].line)
  if (document.contents === null) return { entries: [], faults: [] }
  if (!isSeq(document.contents)) return whole('is not a list of parameters')
  const entries: Entry[] = []
  const faults: ParameterError[] = []
  for (const item of document.contents.items) {
    const line = lines.linePos(isMap(item) ? (item.range?.[0] ?? 0) : 0).line
    const fields = isMap(item) ? (item.toJS(document) as Fields) : {}
    const id = typeof fields['id'] === 'string' ? fields['id'] : 'entry without id'
    try {
      const fail = (problem: string): never => {
        throw new ParameterError(file, line, id, problem)
      }
      entries.push({ file, line, record: toRecord(fields, fail) })
    } catch (error) {
      if (!(error instanceof ParameterError)) throw error
      faults.push(error)
    }
  }
  return { entries, faults }
}

/** Checks across entries: sources exist, ids and assumption numbers are unique. */
function faultsBetween(entries: readonly Entry[], sources: ReadonlySet<string>): readonly ParameterError[] {
  const seen = new Map<string, string>()
  return entries.flatMap(({ file, line, record }) => {
    const faults = record.source
      .filter((source) => !sources.has(source))
      .map((source) => `source "${source}" is not in sources.csv`)
    for (const key of [
      `id ${record.id}`,
      ...(record.assumption === undefined ? [] : [`assumption ${record.assumption}`]),
    ]) {
      const earlier = seen.get(key)
      if (earlier !== undefined) faults.push(`${key} is used already by ${earlier}`)
      else seen.set(key, `${file} (${record.id})`)
    }
    return faults.map((problem) => new ParameterError(file, line, record.id, problem))
  })
}

/** All faults of the parameter files at once. */
export class ParameterFaults extends Error {
  override readonly name = 'ParameterFaults'
  readonly faults: readonly ParameterError[]

  constructor(faults: readonly ParameterError[]) {
    super(faults.map((fault) => fault.message).join('\n'))
    this.faults = faults
  }
}

/**
 * Check texts of parameter files, in the order given; ids and assumption numbers are unique, sources known.
 *
 * @throws ParameterFaults with file, line and id of every entry that is not in order
 */
export function parseParameters(
  files: readonly { readonly file: string; readonly text: string }[],
  sources: ReadonlySet<string>,
): readonly ParameterRecord[] {
  const read = files.map(({ file, text }) => readFile(file, text))
  const entries = read.flatMap((each) => each.entries)
  const faults = [...read.flatMap((each) => each.faults), ...faultsBetween(entries, sources)]
  if (faults.length > 0) throw new ParameterFaults(faults)
  return entries.map((each) => each.record)
}

/** All parameters of a directory, in order of file name. */
export function loadParameters(directory: string, sources: ReadonlySet<string>): readonly ParameterRecord[] {
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  return parseParameters(
    files.map((file) => ({ file, text: readFileSync(join(directory, file), 'utf8') })),
    sources,
  )
}
