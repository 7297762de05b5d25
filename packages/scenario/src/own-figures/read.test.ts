import { expect, it } from 'vitest'
import { noStart } from '@wlz/core'
import { readOwnFigures } from './read.ts'
import { startOf } from './rows.ts'

const allowed = {
  regions: [
    { code: '5505', name: 'Twente' },
    { code: '5507', name: 'Arnhem' },
    { code: '5513', name: "'t Gooi" },
  ],
  indicators: ['waiting.total', 'cost.wlz'],
}
const read = (text: string) => readOwnFigures(new TextEncoder().encode(text), allowed)

it('reads commas and semicolons, names and codes, and Dutch decimals', () => {
  const rows = [{ region: '5505', indicator: 'waiting.total', year: 2024, value: 12.5 }]
  expect(read('region,indicator,year,value\n5505,waiting.total,2024,12.5\n')).toMatchObject({ ok: true, rows })
  expect(read('\uFEFFRegion;Indicator;Year;Value\r\ntwente;waiting.total;2024;12,5\r\n')).toMatchObject({
    ok: true,
    rows,
  })
})

it('tells every fault at once, each with its row and column', () => {
  const parsed = read('region,indicator,year,value\nTwent,waiting.total,2024,1\n5505,waiting.totall,1999,"1.00,5"\n')
  expect(parsed).toMatchObject({
    ok: false,
    total: 4,
    faults: [
      { code: 'region', row: 2, column: 'region', found: 'Twent', nearest: 'Twente' },
      { code: 'indicator', row: 3, column: 'indicator', nearest: 'waiting.total' },
      { code: 'year', row: 3, found: '1999' },
      { code: 'ambiguous', row: 3, found: '1.00,5' },
    ],
  })
})

it.each([
  ['columns', 'a,b\n1,2\n'],
  ['empty', 'region,indicator,year,value\n'],
  ['not-csv', 'region,indicator,year,value\n"open'],
  ['twice', 'region,indicator,year,value\n5505,cost.wlz,2024,1\nTwente,cost.wlz,2024,2\n'],
  ['too-large', `region,indicator,year,value\n${'5505,cost.wlz,2024,1\n'.repeat(5_100)}`],
])('refuses a table with fault %s', (code, text) => {
  expect(read(text)).toMatchObject({ ok: false, faults: [{ code }] })
})

it('is not a way in: a cell stays a cell', () => {
  expect(read('region,indicator,year,value\n<img src=x>,cost.wlz,2024,1\n')).toMatchObject({
    ok: false,
    faults: [{ found: '<img src=x>' }],
  })
})

it('takes counts of the end of 2023 as a start, of what a region can start from', () => {
  const parsed = read('region,indicator,year,value\n5507,waiting.total,2023,410\nTwente,waiting.total,2025,900\n')
  if (!parsed.ok) throw new Error('refused')
  expect(startOf(parsed.rows, allowed.regions)).toEqual({ 'waiting.total': [null, 410, null] })
  const later = parsed.rows.filter(({ year }) => year > 2023)
  expect(startOf(later, allowed.regions)).toBe(noStart)
  expect(read('region,indicator,year,value\n5507,cost.wlz,2023,410\n5507,waiting.total,2023,0\n')).toMatchObject({
    ok: false,
    faults: [
      {
        code: 'start',
        row: 2,
        column: 'indicator',
        found: 'cost.wlz',
        allowed: 'wlz.indicated.vv, waiting.total, places.available',
      },
      { code: 'count', row: 3, column: 'value', found: '0' },
    ],
  })
})

const row = { region: '5505', indicator: 'waiting.total', year: 2023, value: 1250 }
it.each([
  ['Dutch thousands between semicolons', 'region;indicator;year;value\nTwente;waiting.total;2023;1.250\n'],
  ['a decimal comma between semicolons', 'region;indicator;year;value\nTwente;waiting.total;2023;1.250,0\n'],
  ['the delimiter that Excel is told', 'sep=;\r\nregion;indicator;year;value\r\nTwente;waiting.total;2023;1250\r\n'],
  ['tabs', 'region\tindicator\tyear\tvalue\nTwente\twaiting.total\t2023\t1 250\n'],
  ['empty cells that Excel leaves behind', 'region,indicator,year,value,,\nTwente,waiting.total,2023,1250,,,\n,,,,\n'],
])('reads %s', (_, text) => {
  expect(read(text)).toMatchObject({ ok: true, rows: [row] })
})

it.each([
  ['little', [0xff, 0xfe], true],
  ['big', [0xfe, 0xff], false],
] as const)('reads UTF-16 with the %s end first', (_, mark, isLittle) => {
  const text = 'region\tindicator\tyear\tvalue\nTwente\twaiting.total\t2023\t1250\n'
  const bytes = new DataView(new ArrayBuffer(2 + 2 * text.length))
  mark.forEach((byte, at) => bytes.setUint8(at, byte))
  for (let at = 0; at < text.length; at++) bytes.setUint16(2 + 2 * at, text.charCodeAt(at), isLittle)
  expect(readOwnFigures(new Uint8Array(bytes.buffer), allowed)).toMatchObject({ ok: true, rows: [row] })
  expect(readOwnFigures(new Uint8Array(bytes.buffer.slice(2)), allowed)).toMatchObject({
    ok: false,
    faults: [{ code: 'not-csv' }],
  })
})

it('reads names of regions as all others do: curly apostrophes, accents and case do not count', () => {
  expect(read('region;indicator;year;value\n\u2019t gooi;waiting.total;2023;1000\n')).toMatchObject({
    ok: true,
    rows: [{ region: '5513' }],
  })
})

it('counts blank lines, so that the row is that of the file', () => {
  const table = 'region;indicator;year;value\n\n\nTwent;waiting.total;2023;1250\n'
  expect(read(table)).toMatchObject({ ok: false, faults: [{ code: 'region', row: 4 }] })
  expect(read(`sep=;\n${table}`)).toMatchObject({ ok: false, faults: [{ code: 'region', row: 5 }] })
})

it.each([
  ['ambiguous', 'Twente,waiting.total,2023,1.250'],
  ['ambiguous', 'Twente,waiting.total,2023,"1,250"'],
  ['cells', 'Twente,waiting.total,2023,1200,5'],
  ['value', 'Twente,waiting.total,2023,50%'],
  ['year', 'Twente,waiting.total,0x7e7,50'],
])('refuses with its row what is %s: %s', (code, line) => {
  expect(read(`region,indicator,year,value\n${line}\n`)).toMatchObject({
    ok: false,
    total: 1,
    faults: [{ code, row: 2 }],
  })
})

it('does not take 1.250 for thousands where another value has a decimal point', () => {
  const text = 'region;indicator;year;value\nTwente;waiting.total;2024;12.5\n5507;waiting.total;2024;1.250\n'
  expect(read(text)).toMatchObject({ ok: false, faults: [{ code: 'ambiguous', row: 3 }] })
})
