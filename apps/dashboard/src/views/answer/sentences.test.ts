import type { ComparedOther, CompareResult, TippingResult } from '@wlz/study'
import { expect, it } from 'vitest'
import { pageWords } from '../../words/page-words.ts'
import { answerSentences, breaksSentences, packageThatHolds } from './sentences.ts'

const years = [2030, 2035, 2040, 2050]
const telling = { words: pageWords('nl'), language: 'nl' as const, year: 2035, titleOf: (id: string) => id }

/** An outcome that differs by so much in each year, with a band from half of it to twice it. */
const differs = (means: readonly number[], unit = 'persons', level = means) => ({
  unit,
  mean: level,
  difference: {
    mean: means,
    p10: means.map((value) => Math.min(value / 2, value * 2)),
    p90: means.map((value) => Math.max(value / 2, value * 2)),
  },
  differenceMcse: means.map((value) => Math.abs(value) / 10),
})
const other = (scenario: string, indicators: object) => ({ scenario, indicators }) as unknown as ComparedOther
const result = (others: readonly ComparedOther[], base: object = {}) =>
  ({ years, run: { draws: 512 }, base: { indicators: base }, others }) as unknown as CompareResult

it('says what a scenario does to waiting first, then to each outcome', () => {
  const told = answerSentences(
    'effects',
    result([
      other('thuis', {
        'waiting.total': differs([-100, -152, -160, -170]),
        'workforce.shortage': { ...differs([1, 1, 1, 1], 'fte'), differenceMcse: [9, 9, 9, 9] },
      }),
    ]),
    telling,
  )
  expect(told).toEqual([
    'Met ‘thuis’ wachten in 2035 minder mensen op een plek.',
    'Wachtenden op verblijf: 152 minder (8 van de 10 doorrekeningen: 76 tot 304 minder).',
    'Personeelstekort: geen verschil dat wij kunnen zien.',
  ])
})

it('says whether it pays for all together, and who pays less and more', () => {
  const npv = (total: number, wlz: number, wmo: number) =>
    other('preventie', {
      'npv.wlz': differs([wlz, wlz, wlz, wlz], 'eur'),
      'npv.wmo': differs([wmo, wmo, wmo, wmo], 'eur'),
      'npv.rijk': differs([0, 0, 0, 0], 'eur'),
      'npv.total': differs([total, total, total, total], 'eur'),
    })
  expect(answerSentences('pays', result([npv(280e6, -90e6, 370e6)]), telling)).toEqual([
    'Nee, niet voor allen samen: tot 2050 gemiddeld € 280 mln duurder (contante waarde; 8 van de 10 doorrekeningen: € 140 mln tot € 560 mln duurder).',
    'Minder betalen: de Wlz (€ 90 mln).',
    'Meer betalen: gemeenten (€ 370 mln).',
  ])
  expect(answerSentences('pays', result([npv(-28e6, -90e6, 62e6)]), telling)[0]).toMatch(/^Ja, .* € 28 mln goedkoper/)
})

it('says which of building and staff takes more off the list', () => {
  const of = (build: number, staff: number) =>
    answerSentences(
      'helps',
      result([
        other('bouwen', { 'waiting.total': differs([build, build, build, build]) }),
        other('personeel', { 'waiting.total': differs([staff, staff, staff, staff]) }),
      ]),
      telling,
    )[0]
  expect(of(-200, -50)).toContain('Bouwen helpt')
  expect(of(-50, -200)).toContain('Personeel is de grens')
  expect(of(50, 20)).toContain('Geen van beide')
})

it('calls an effect lasting when half of its largest is left in 2050', () => {
  const of = (...means: number[]) =>
    answerSentences('lasting', result([other('pakket', { 'waiting.total': differs(means) })]), telling)
  expect(of(-50, -200, -180, -100)[0]).toContain('Blijvend')
  expect(of(-50, -200, -180, -99)[0]).toContain('Tijdelijk')
  expect(of(-50, -200, -180, 150)[0]).toContain('Tijdelijk')
  expect(of(-50, -200, -180, -99)).toHaveLength(4)
})

it('says whether spending stays within the frame, by the mean', () => {
  const of = (mean: number) =>
    answerSentences(
      'gap',
      result([], { 'budget.gap': { mean: [0, mean, 0, 0], p10: [0, -1e9, 0, 0], p90: [0, 3e9, 0, 0] } }),
      telling,
    )[0]
  expect(of(2e9)).toMatch(
    /^Nee, .* in 2035 € 2,00 mld boven het kader uit .*van € 1,00 mld onder het kader tot € 3,00 mld boven het kader/,
  )
  expect(of(-2e9)).toMatch(/^Ja, .* in 2035 € 2,00 mld onder het kader uit/)
})

it('finds the cheapest package that keeps the norm in half of the draws, else the one nearest to it', () => {
  const of = (scenario: string, chance: number, cost: number) =>
    other(scenario, {
      'zorgplicht.tijdig': { mean: [0, chance, 0, 0] },
      'waiting.total': differs([-1, -100, -1, -1]),
      'cost.total': differs([1, cost, 1, 1], 'eur'),
    })
  const held = [of('duur', 0.9, 9e8), of('goedkoop', 0.5, 1e8), of('te weinig', 0.49, -5e8)]
  expect(packageThatHolds(held, 1)).toMatchObject({ isHeld: true, scenario: { scenario: 'goedkoop' } })
  expect(packageThatHolds([held[2]!, of('minder', 0.2, 0)], 1)).toMatchObject({
    isHeld: false,
    scenario: { scenario: 'te weinig' },
  })
  const told = answerSentences('package', result(held, { 'zorgplicht.tijdig': { mean: [0, 0.2, 0, 0] } }), telling)
  expect(told[0]).toContain('Van de 3 meegeleverde pakketten is ‘goedkoop’ het goedkoopste')
  expect(told[0]).toContain('in de helft van de doorrekeningen (Basispad: in 1 van de 5 doorrekeningen)')
})

it('counts in how many of fifty draws a norm fails, now and by the year that is read', () => {
  const tipping = {
    years,
    scenarios: [{ norms: [{ indicator: 'zorgplicht.tijdig', first: [0.3, 0.5, 0.1, 0], never: 0.1 }] }],
  } as unknown as TippingResult
  expect(breaksSentences(tipping, telling)).toEqual([
    'Tijdige zorg: norm weggevallen: in 15 van de 50 doorrekeningen gaat het in 2030 al mis, in 40 van de 50 uiterlijk in 2035.',
  ])
})
