import { extname } from 'node:path'
import { nearestName } from '@wlz/scenario'
import type { OutputOptions } from '../read/options.ts'
import { oneLine } from './text.ts'
import type { CliMessages } from '../words/cli-words.ts'

export type Format = 'table' | 'json' | 'ndjson' | 'csv' | 'parquet'

const endings: Readonly<Record<string, string>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.parquet': 'parquet',
  '.txt': 'table',
  '.xlsx': 'xlsx',
  '.xls': 'xls',
  '.html': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.yaml': 'yaml',
  '.yml': 'yaml',
}

/**
 * `--format`, else CSV where `--csv` asks a style of it, else the ending of `--out`, else a table; another ending is a
 * fault.
 */
export function readFormat<Allowed extends Format>(
  options: OutputOptions,
  allowed: readonly Allowed[],
  words: CliMessages,
  faults: string[],
): Allowed {
  const isAllowed = (name: string): name is Allowed => (allowed as readonly string[]).includes(name)
  const written = options.format ?? (options.csv === undefined ? undefined : 'csv')
  if (options.csv !== undefined && written !== 'csv')
    faults.push(words.badChoice('--format', oneLine(written ?? '', 40), ['csv']))
  if (written !== undefined) {
    if (isAllowed(written)) return written
    faults.push(words.badChoice('--format', oneLine(written, 40), allowed, nearestName(written, allowed)))
    return allowed[0]!
  }
  const end = extname(options.out ?? '').toLowerCase()
  const ending = endings[end] ?? end
  if (ending === '') return allowed[0]!
  if (isAllowed(ending)) return ending
  faults.push(words.outBadEnding(oneLine(ending, 40), allowed))
  return allowed[0]!
}
