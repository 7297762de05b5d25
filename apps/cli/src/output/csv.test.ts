import { readOwnFigures } from '@wlz/scenario'
import { expect, it } from 'vitest'
import { csvWriter } from './csv.ts'

const written = (style: 'plain' | 'nl', columns: readonly string[], row: readonly (string | number)[]) => {
  const writer = csvWriter(columns, style)
  return writer.header() + writer.rows([row])
}

it('writes what programs read: comma, decimal point', () => {
  expect(written('plain', ['a', 'b', 'c'], [-1.5, 'x;y', '-z'])).toBe("a,b,c\n-1.5,x;y,'-z\n")
})

it('writes what a Dutch spreadsheet opens in columns, with all digits', () => {
  expect(written('nl', ['a', 'b', 'c'], [-0.1234567890123456, 'x;y', '-z'])).toBe(
    '\uFEFFa;b;c\r\n-0,1234567890123456;"x;y";\'-z\r\n',
  )
})

it('is read back as own figures, number for number', () => {
  const value = 1234.5678901234567
  const text = written('nl', ['region', 'indicator', 'year', 'value'], ['5505', 'waiting.total', 2030, value])
  const read = readOwnFigures(new TextEncoder().encode(text), {
    regions: [{ code: '5505', name: 'Twente' }] as never,
    indicators: ['waiting.total'],
  })
  expect(read).toMatchObject({ ok: true, rows: [{ region: '5505', value }] })
})
