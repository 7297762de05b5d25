import { expect, it } from 'vitest'
import { noPolicy } from '@wlz/core'
import { readOwnFigures } from './read.ts'
import { figuresOf, withFigures } from './rows.ts'

const allowed = {
  regions: [
    { code: '5505', name: 'Twente' },
    { code: '5507', name: 'Arnhem' },
  ],
  indicators: ['waiting.total', 'cost.wlz'],
}
const read = (text: string) => readOwnFigures(new TextEncoder().encode(text), allowed)

it('reads commas and semicolons, names and codes, and Dutch decimals', () => {
  const rows = [{ region: '5505', indicator: 'waiting.total', year: 2024, value: 12.5 }]
  expect(read('region,indicator,year,value\n5505,waiting.total,2024,12.5\n')).toEqual({ ok: true, rows })
  expect(read('\uFEFFRegion;Indicator;Year;Value\r\ntwente;waiting.total;2024;12,5\r\n')).toEqual({ ok: true, rows })
})

it('tells every fault at once, each with its row and column', () => {
  const parsed = read('region,indicator,year,value\nTwent,waiting.total,2024,1\n5505,waiting.totall,1999,"1.000,5"\n')
  expect(parsed).toMatchObject({
    ok: false,
    total: 4,
    faults: [
      { code: 'region', row: 2, column: 'region', found: 'Twent', nearest: 'Twente' },
      { code: 'indicator', row: 3, column: 'indicator', nearest: 'waiting.total' },
      { code: 'year', row: 3, found: '1999' },
      { code: 'value', row: 3, found: '1.000,5' },
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
  expect(read('region,indicator,year,value\n<img src=x>,cost.wlz,2024,1\n')).toMatchObject({ ok: false, faults: [{ found: '<img src=x>' }] })
})

it('takes counts of the end of 2023 as a start, of what a region can start from', () => {
  const parsed = read('region,indicator,year,value\n5507,waiting.total,2023,410\nTwente,waiting.total,2025,900\n')
  if (!parsed.ok) throw new Error('refused')
  const figures = figuresOf(parsed.rows, allowed.regions)
  expect(figures).toEqual({ 'waiting.total': [null, 410] })
  expect(withFigures({ id: 'a', policy: noPolicy }, figures)).toEqual({ id: 'a', policy: { ...noPolicy, figures } })
  const later = parsed.rows.filter(({ year }) => year > 2023)
  expect(figuresOf(later, allowed.regions)).toBeUndefined()
  expect(withFigures({ id: 'a', policy: noPolicy }, undefined)).toEqual({ id: 'a', policy: noPolicy })
  expect(read('region,indicator,year,value\n5507,cost.wlz,2023,410\n5507,waiting.total,2023,0\n')).toMatchObject({
    ok: false,
    faults: [
      { code: 'start', row: 2, column: 'indicator', found: 'cost.wlz', allowed: 'wlz.indicated.vv, waiting.total, places.available' },
      { code: 'count', row: 3, column: 'value', found: '0' },
    ],
  })
})
