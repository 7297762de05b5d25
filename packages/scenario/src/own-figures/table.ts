import { parse } from 'csv-parse/browser/esm/sync'

export interface TableRow {
  readonly cells: readonly string[]
  /** Place in the file, blank lines counted; the first is 1. */
  readonly line: number
}

/** Rows of a table in CSV, the heading first, with one row more than the most; undefined where it is no CSV. */
export function tableOf(
  bytes: Uint8Array,
  most: number,
): { readonly rows: readonly TableRow[]; readonly delimiter: string } | undefined {
  try {
    const text = textOf(bytes)
    const said = /^sep=(.)(\r\n|\r|\n)/i.exec(text) // Excel's own way to name the delimiter
    const body = text.slice(said?.[0].length ?? 0)
    const delimiter = said?.[1] ?? delimiterOf(/^\s*[^\r\n]*/.exec(body)![0])
    const found = parse(body, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: most + 1,
      info: true,
    }) as unknown as {
      readonly record: string[]
      readonly info: { readonly lines: number }
    }[]
    const first = said === null ? 0 : 1
    const rows = found
      .map(({ record, info }) => ({ cells: record, line: info.lines + first }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
    return { rows, delimiter }
  } catch {
    return undefined
  }
}

const delimiterOf = (heading: string): string => [';', '\t'].find((mark) => heading.includes(mark)) ?? ','

/** UTF-8, or UTF-16 as Excel writes it for text with tabs; the decoder takes the byte order mark away. */
function textOf(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  if (text.includes('\0')) throw new TypeError('text with zeros is UTF-16 without its mark')
  return text
}
