import { nearestName } from '@wlz/scenario'
import { formatNumber, type Language } from '@wlz/terms'
import { InputFaults } from '../exit.ts'
import { listKinds, listRows, type ListKind, type ListRow } from '../facts/rows.ts'
import { loadPack } from '../host/pack.ts'
import { csvWriter } from '../output/csv.ts'
import { readFormat } from '../output/formats.ts'
import { writeTo } from '../output/sink.ts'
import { readTarget } from '../output/target.ts'
import type { OutputOptions } from '../read/options.ts'
import type { Session } from '../session.ts'
import { drawTable, screenWidth, type Column } from '../tables/layout.ts'
import { decimals } from '../tables/sections.ts'
import { oneLine, wrap } from '../output/text.ts'
import { unitLabel } from '@wlz/explain'
import { cliFacts } from '../words/cli-words.ts'

/** `wlz list <kind>`: everything of one kind, an id and a label each. */
export async function act(session: Session, [written = '']: readonly string[], options: OutputOptions): Promise<void> {
  const { messages, language } = session
  const faults: string[] = []
  const kind = listKinds.find((each) => each === written)
  if (kind === undefined)
    faults.push(messages.badChoice('list', oneLine(written, 40), listKinds, nearestName(written, listKinds)))
  const format = readFormat(options, ['table', 'json', 'ndjson', 'csv'], messages, faults)
  const target = readTarget(options.out, [], messages, faults)
  if (kind === undefined || faults.length > 0) throw new InputFaults(faults)
  const rows = listRows(kind, loadPack(), language)
  await writeTo(target, messages, async (sink) => {
    switch (format) {
      case 'json':
        return sink.write(`${JSON.stringify(rows, undefined, 2)}\n`)
      case 'ndjson':
        return sink.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
      case 'csv': {
        const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
        const line = csvWriter(keys, session.csv)
        return sink.write(line.header() + line.rows(rows.map((row) => keys.map((key) => cell(row[key])))))
      }
      case 'table':
        return sink.write(`${listTable(kind, rows, session)}\n`)
    }
  })
}

/** Lists and blocks stand in one cell as JSON. */
function cell(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  return JSON.stringify(value)
}

/** The keys a table has room for; everything else is in the other formats and in `explain`. */
function listTable(kind: ListKind, rows: readonly ListRow[], { language }: Session): string {
  const words = cliFacts(language)
  const { columns, cells } = layoutOf(kind, language)
  const legend = kind === 'levers' ? `${words.gradeUnknown}. ` : ''
  const below = `${legend}${words.count(rows.length)}. ${words.more}`
  return `${drawTable(columns, rows.map(cells))}\n\n${wrap(below, screenWidth)}`
}

type Layout = Readonly<{ columns: readonly Column[]; cells: (row: ListRow) => string[] }>
const decimal = (value: unknown, language: Language) =>
  formatNumber(Number(value), { language, digits: decimals(Number(value)) })
const text = (value: unknown) => String(cell(value))

function layoutOf(kind: ListKind, language: Language): Layout {
  const words = cliFacts(language)
  const id = (width: number): Column => ({ heading: words.id, width })
  const name = (width: number): Column => ({ heading: words.name, width })
  switch (kind) {
    case 'levers':
      return {
        columns: [
          id(33),
          name(26),
          { heading: words.bounds, width: 11, align: 'right' },
          { heading: words.grade, width: 7 },
        ],
        cells: (row) => [
          row.id,
          row.label,
          `${decimal(row['min'], language)} - ${decimal(row['max'], language)}`,
          text(row['grade']) + ((row['effect'] as { kind: string }).kind === 'unknown' ? ' ?' : ''),
        ],
      }
    case 'indicators':
      return {
        columns: [id(26), name(36), { heading: words.unit, width: 16 }],
        cells: (row) => [
          row.id,
          row.label,
          row['unit'] === null ? words.notModelledKind : unitLabel(text(row['unit']), language),
        ],
      }
    case 'parameters':
      return {
        columns: [
          id(31),
          name(26),
          { heading: words.value, width: 10, align: 'right' },
          { heading: words.certainty, width: 10 },
        ],
        cells: (row) => [
          row.id,
          row.label,
          decimal(row['central'], language),
          row['assumption'] === null ? text(row['source']) : text(row['assumption']),
        ],
      }
    case 'scenarios':
      return { columns: [id(26), name(53)], cells: (row) => [row.id, row.label] }
    case 'regions':
      return {
        columns: [id(6), name(40), { heading: words.holder, width: 32 }],
        cells: (row) => [row.id, row.label, text(row['holder'])],
      }
    case 'sources':
      return {
        columns: [
          id(16),
          { heading: words.title, width: 40 },
          { heading: words.publisher, width: 16 },
          { heading: words.year, width: 5 },
        ],
        cells: (row) => [row.id, row.label, text(row['publisher']), text(row['year'])],
      }
    case 'systems':
      return {
        columns: [id(10), name(41), { heading: words.place, width: 9 }, { heading: words.status, width: 17 }],
        cells: (row) => [row.id, row.label, text(row['place']).split(' ').at(-1) ?? '', text(row['status'])],
      }
    case 'checks':
      return {
        columns: [id(16), name(30), { heading: words.proof, width: 32 }],
        cells: (row) => [row.id, row.label, text(row['proof']).split('/').slice(-2).join('/')],
      }
  }
}
