import { expect, it } from 'vitest'
import { pageWords } from '../../words/page-words.ts'
import { shiftWords } from './shift-words.ts'

const shift = { later: 0, earlier: 0, same: 1, prevented: 0, caused: 0, meanYears: 0, meanYearsMcse: 0, both: 1 }
const told = (more: Partial<typeof shift>) =>
  shiftWords({ ...shift, ...more }, 'Basispad', pageWords('nl').answers, 'nl')

it('tells how many of fifty draws fail later, earlier and no more', () => {
  expect(told({ later: 0.44, earlier: 0.02, prevented: 0.1, meanYears: 1.34, meanYearsMcse: 0.1 })).toBe(
    'Met dit scenario gebeurt het in 22 van de 50 doorrekeningen later dan bij Basispad (in 5 daarvan helemaal niet meer), in 1 van de 50 eerder. Waar het in beide gebeurt, scheelt het gemiddeld +1,3 jaar.',
  )
})

it('tells no mean that its error may have made, and no shift where there is none', () => {
  expect(told({ later: 0.1, meanYears: 0.1, meanYearsMcse: 0.06 })).toBe(
    'Met dit scenario gebeurt het in 5 van de 50 doorrekeningen later dan bij Basispad, in 0 van de 50 eerder.',
  )
  expect(told({})).toBe('Met dit scenario gebeurt het in elke doorrekening in hetzelfde jaar als bij Basispad.')
})
