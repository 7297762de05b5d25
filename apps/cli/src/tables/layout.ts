import Table from 'cli-table3'

/** Tables are made for a screen of this width. */
export const screenWidth = 80

export interface Column {
  readonly heading: string
  readonly width: number
  readonly align?: 'left' | 'right'
}

const lines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
  mid: '',
  'mid-mid': '',
}

/** Rows under headings, without vertical lines; numbers stand to the right. */
export function drawTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    colWidths: columns.map((column) => column.width),
    colAligns: columns.map((column) => column.align ?? 'left'),
    chars: lines,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    wordWrap: true,
  })
  table.push(
    columns.map((column) => column.heading),
    columns.map((column) => '─'.repeat(column.width)),
    ...rows.map((row) => [...row]),
  )
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}

/** A name and its text side by side, the text wrapped. */
export function drawFacts(facts: readonly (readonly [name: string, text: string, ...unknown[]])[]): string {
  const width = Math.max(12, ...facts.map(([name]) => name.length)) + 1
  return drawTable(
    [
      { heading: '', width },
      { heading: '', width: screenWidth - width - 1 },
    ],
    facts.map(([name, text]) => [name, text]),
  )
    .split('\n')
    .slice(1)
    .join('\n')
}

/** A heading that stands out without colour, bold where a terminal shows it. */
export function heading(text: string): string {
  const line = `${text}\n${'═'.repeat(Math.min(text.length, screenWidth))}`
  return isStyled() ? `\u001b[1m${line}\u001b[22m` : line
}

export const isStyled = (): boolean =>
  process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb'
