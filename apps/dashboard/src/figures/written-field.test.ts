import { describe, expect, it } from 'vitest'
import { readField } from './written-field.ts'

const share = { min: 0, max: 1, isPercent: true }
const factor = { min: 0, max: 3, isPercent: false }

describe.each(['nl', 'en'] as const)('a field of the page in %s', (language) => {
  it.each([
    ['2,5', share, 0.025],
    ['2.5', share, 0.025],
    ['12.5', share, 0.125],
    ['12,5 %', share, 0.125],
    ['0.1', share, 0.001],
    ['0,95', factor, 0.95],
    ['0.95', factor, 0.95],
    ['0.1', factor, 0.1],
    ['-0,5', { min: -1, max: 1, isPercent: false }, -0.5],
    ['1.250,5', { min: 0, max: 9000, isPercent: false }, 1250.5],
  ])('reads %s as what it says', (text, bounds, value) => {
    expect(readField(text, language, bounds)).toEqual({ ok: true, value })
  })

  it.each([
    ['twee', 'not-a-number'],
    ['', 'not-a-number'],
    ['4', 'outside'],
    ['50%', 'not-a-number'],
  ])('refuses %s', (text, reason) => {
    expect(readField(text, language, factor)).toEqual({ ok: false, reason })
  })
})

it('never multiplies: thousands where a share is asked are refused', () => {
  expect(readField('12.500', 'nl', share)).toEqual({ ok: false, reason: 'outside' })
  expect(readField('12.500', 'en', share)).toEqual({ ok: true, value: 0.125 })
  expect(readField('1250.500', 'nl', { min: 0, max: 1e9, isPercent: false })).toMatchObject({
    ok: false,
    reason: 'ambiguous',
  })
})
