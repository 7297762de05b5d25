import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWrittenNumber, readWrittenWithin, type NumberLanguage } from './written-number.ts'

const read = (text: string, language: NumberLanguage) => {
  const written = readWrittenNumber(text, language)
  return written.ok ? (written.isPercent ? `${written.value}%` : written.value) : written.reason
}

// text, in Dutch, in English, where nothing tells the language
it.each<[string, number | string, number | string, number | string]>([
  ['2,5', 2.5, 2.5, 2.5],
  ['12.5', 12.5, 12.5, 12.5],
  ['0.95', 0.95, 0.95, 0.95],
  ['0,950', 0.95, 0.95, 0.95],
  ['.250', 0.25, 0.25, 0.25],
  ['1.250', 1250, 1.25, 'ambiguous'],
  ['1,250', 1.25, 1250, 'ambiguous'],
  ['60.000', 60_000, 60, 'ambiguous'],
  ['1.250,5', 1250.5, 1250.5, 1250.5],
  ['1,250.5', 1250.5, 1250.5, 1250.5],
  ['1.250.000', 1_250_000, 1_250_000, 1_250_000],
  ['1,250,000.25', 1_250_000.25, 1_250_000.25, 1_250_000.25],
  ['1250.500', 'ambiguous', 1250.5, 'ambiguous'],
  ['1250,500', 1250.5, 'ambiguous', 'ambiguous'],
  ['1250.5', 1250.5, 1250.5, 1250.5],
  ['1.2500', 1.25, 1.25, 1.25],
  ['1.25.000', 'ambiguous', 'ambiguous', 'ambiguous'],
  ['1.250.5', 'ambiguous', 'ambiguous', 'ambiguous'],
  ['1,2.5,5', 'ambiguous', 'ambiguous', 'ambiguous'],
  ['1.250,000,5', 'ambiguous', 'ambiguous', 'ambiguous'],
  ['0.250.000', 'ambiguous', 'ambiguous', 'ambiguous'],
  ['1 250', 1250, 1250, 1250],
  ['1\u00a0250\u202f000,5', 1_250_000.5, 1_250_000.5, 1_250_000.5],
  ['1 25', 'ambiguous', 'ambiguous', 'ambiguous'],
  ['12 50.0', 'ambiguous', 'ambiguous', 'ambiguous'],
  ['1250', 1250, 1250, 1250],
  ['007', 7, 7, 7],
  ['-3,5', -3.5, -3.5, -3.5],
  ['\u22123.5', -3.5, -3.5, -3.5],
  ['\u2212 1.250', -1250, -1.25, 'ambiguous'],
  ['+4', 4, 4, 4],
  ['-0', 0, 0, 0],
  ['12,5%', '12.5%', '12.5%', '12.5%'],
  [' 1 % ', '1%', '1%', '1%'],
  ['1e5', 100_000, 100_000, 100_000],
  ['2,5E-3', 0.0025, 0.0025, 0.0025],
  ['', 'empty', 'empty', 'empty'],
  [' \u00a0', 'empty', 'empty', 'empty'],
  ['%', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['-', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['12.', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['.', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['--3', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['5%%', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['Infinity', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['NaN', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['1e999', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['0x10', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['1_000', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['€ 5', 'not-a-number', 'not-a-number', 'not-a-number'],
  ['twaalf', 'not-a-number', 'not-a-number', 'not-a-number'],
])('reads %j as %j in Dutch, %j in English, %j where nothing tells', (text, dutch, english, unknown) => {
  expect([read(text, 'nl'), read(text, 'en'), read(text, 'unknown')]).toEqual([dutch, english, unknown])
})

it('tells what an ambiguous number can mean, and takes the one that bounds allow', () => {
  expect(readWrittenNumber('-1.250', 'unknown')).toEqual({
    ok: false,
    reason: 'ambiguous',
    readings: [-1250, -1.25],
    isPercent: false,
  })
  expect(readWrittenWithin('1.250', 'unknown', { min: 0, max: 3 })).toEqual({ ok: true, value: 1.25, isPercent: false })
  expect(readWrittenWithin('1.250', 'unknown', { min: 100, max: 5_000 })).toEqual({
    ok: true,
    value: 1250,
    isPercent: false,
  })
  expect(readWrittenWithin('1.250', 'unknown', { min: 0, max: 5_000 })).toMatchObject({
    ok: false,
    reason: 'ambiguous',
  })
  expect(readWrittenWithin('1.250%', 'unknown', { min: 0, max: 1 })).toEqual({ ok: true, value: 1.25, isPercent: true })
})

it.each(['nl', 'en'] as const)('reads back what is shown in %s', (language) => {
  const shown = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 6 })
  const amounts = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e4)
  fc.assert(
    fc.property(amounts, (value) => {
      expect(read(shown.format(value), language)).toBe(value + 0)
    }),
  )
})

it('reads what JavaScript writes, but three decimals after up to three digits', () => {
  const amounts = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(amounts, (value) => {
      const found = read(String(value), 'unknown')
      expect([value + 0, 'ambiguous']).toContain(found)
      if (found === 'ambiguous') expect(String(value)).toMatch(/^-?[1-9]\d*\.\d{3}$/)
    }),
  )
})
