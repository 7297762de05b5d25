import { describe, expect, it } from 'vitest'
import { chanceInWords, formatAmount, formatNumber, formatPercent, formatRounded, scaleFor } from './index.ts'

const nl = { language: 'nl' } as const
const en = { language: 'en' } as const
const amount = (value: number, unit: string, language: 'nl' | 'en', signed = false) =>
  formatAmount(value, scaleFor(unit, Math.abs(value), language), { language, signed })

describe('numbers', () => {
  it('follow the language and not the machine', () => {
    expect(formatNumber(12_300, nl)).toBe('12.300')
    expect(formatNumber(1_234.5, { ...nl, digits: 1 })).toBe('1.234,5')
    expect(formatNumber(12_300, en)).toBe('12,300')
    expect(formatPercent(0.045, nl)).toBe('4,5%')
    expect(formatPercent(0.045, en)).toBe('4.5%')
  })

  it('write money in millions and billions, and only as exactly as it is known', () => {
    expect(amount(36.6e9, 'eur', 'nl')).toBe('€ 36,6 mld')
    expect(amount(36.6e9, 'eur', 'en')).toBe('€36.6bn')
    expect(amount(1.234e9, 'eur', 'nl')).toBe('€ 1,23 mld')
    expect(amount(470e6, 'eur', 'nl')).toBe('€ 470 mln')
    expect(amount(1.5e6, 'eur', 'nl')).toBe('€ 1,5 mln')
    expect(amount(424_819, 'eur', 'nl')).toBe('€ 0,42 mln')
    expect(amount(42_481, 'eur', 'nl')).toBe('€ 42 duizend')
    expect(amount(950, 'eur', 'nl')).toBe('€ 950')
    expect(amount(999_999_999, 'eur', 'nl')).toBe('€ 1,00 mld')
  })

  it('give a difference its sign, and zero none', () => {
    expect(amount(1_240, 'persons', 'nl', true)).toBe('+1.240')
    expect(amount(-2.4e8, 'eur', 'nl', true)).toBe('-€ 240 mln')
    expect(amount(0, 'persons', 'nl', true)).toBe('0')
    expect(amount(-0, 'persons', 'nl', true)).toBe('0')
    expect(formatNumber(-0.2, nl)).toBe('0')
    expect(formatNumber(-0.2, { ...nl, signed: true })).toBe('0')
  })

  it('show shares as percentages and never store them so', () => {
    expect(amount(0.071, 'share', 'nl')).toBe('7,1%')
    expect(amount(0.81, 'chance', 'nl')).toBe('81%')
    expect(amount(-0.004, 'share', 'nl', true)).toBe('-0,4%')
  })
})

it('says in a sentence three figures of the largest amount, and no more', () => {
  expect(formatRounded([70_603, 28_378, 121_668], 'persons', nl)).toEqual(['71.000', '28.000', '122.000'])
  expect(formatRounded([2_360, 961, 4_284], 'persons', nl)).toEqual(['2.360', '960', '4.280'])
  expect(formatRounded([-341.4, -577.8, -41.9], 'persons', { ...nl, signed: true })).toEqual(['-341', '-578', '-42'])
  expect(formatRounded([1.754e9, 1.391e9, 2.108e9], 'eur', nl)).toEqual(['€ 1,75 mld', '€ 1,39 mld', '€ 2,11 mld'])
  expect(formatRounded([48.24, 23.1, 72.8], 'weeks', nl)).toEqual(['48,2', '23,1', '72,8'])
  expect(formatRounded([0, 0, 0], 'persons', nl)).toEqual(['0', '0', '0'])
})

it('tells a small difference in hours or weeks from none', () => {
  expect(amount(12.34, 'hours per week', 'nl')).toBe('12,3')
  expect(amount(0.34, 'hours per week', 'nl', true)).toBe('+0,34')
  expect(amount(-0.0034, 'hours per week', 'nl', true)).toBe('-0,003')
  expect(amount(1.02, 'ratio', 'nl')).toBe('1,02')
  expect(amount(0.0041, 'ratio', 'nl', true)).toBe('+0,004')
  expect(amount(0, 'weeks', 'nl', true)).toBe('0,0')
})

describe('a chance in words', () => {
  it('counts draws', () => {
    expect(chanceInWords(0.79, 'nl')).toBe('in 4 van de 5 doorrekeningen')
    expect(chanceInWords(0.5, 'nl')).toBe('in de helft van de doorrekeningen')
    expect(chanceInWords(0.71, 'en')).toBe('in 7 of 10 draws')
    expect(chanceInWords(0.94, 'en')).toBe('in 19 of 20 draws')
  })

  it('says all and none only when it is all and none', () => {
    expect(chanceInWords(1, 'nl')).toBe('in alle doorrekeningen')
    expect(chanceInWords(0, 'nl')).toBe('in geen enkele doorrekening')
    expect(chanceInWords(0.9999, 'nl')).toBe('in bijna alle doorrekeningen')
    expect(chanceInWords(0.0001, 'nl')).toBe('in bijna geen doorrekening')
  })

  it('is never further than five in a hundred from the chance', () => {
    for (let chance = 0.026; chance < 0.975; chance += 0.001) {
      const words = chanceInWords(chance, 'en')
      const [, count = '1', of = '2'] = /in (\d+) of (\d+)/.exec(words) ?? []
      expect(Math.abs(Number(count) / Number(of) - chance), `${chance}: ${words}`).toBeLessThanOrEqual(0.0501)
    }
  })
})
