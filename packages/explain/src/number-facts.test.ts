import { indicatorCatalogue } from '@wlz/core'
import { screening } from '@wlz/data'
import { expect, it } from 'vitest'
import { builtPack } from '../test/pack.ts'
import { equationOf } from './equation.ts'
import { explanationsOf } from './explanations.ts'
import { certaintyOf } from './inputs.ts'
import { numberFacts } from './number-facts.ts'

const pack = builtPack()
const twente = pack.regions.find(({ name }) => name === 'Twente')!.code

it('tells value, band, place, year and scenario of one number', () => {
  const about = { indicator: 'waiting.total', value: 1603, low: 821, high: 2519, region: twente, year: 2035 }
  expect(numberFacts({ ...about, scenario: 'Basispad' }, pack, 'nl')).toEqual([
    ['Dit getal', '1.600 personen'],
    ['8 van de 10 doorrekeningen', '820 tot 2.520'],
    ['Waar en wanneer', 'Twente, 2035'],
    ['Scenario', 'Basispad'],
  ])
  const [difference] = numberFacts({ ...about, value: 42, scenario: 'a', isDifference: true }, pack, 'nl')
  expect(difference![1]).toBe('+40 personen')
})

it('has an equation for every outcome, of its own where it has one', () => {
  for (const { id } of indicatorCatalogue) expect(equationOf(id).symbols, id).not.toBe('')
  expect(equationOf('npv.total').symbols).toContain('discount')
  expect(equationOf('waiting.expectedWeeks')).not.toBe(equationOf('waiting.total'))
})

it('lists every input with value, certainty and sources, as many as it counts', () => {
  const [told] = explanationsOf((id) => id === 'waiting.total', { pack, language: 'nl', screening })
  const { published, derived, assumed } = certaintyOf('waiting.total', pack)
  expect(told!.inputs).toHaveLength(published + derived + assumed)
  expect(published + derived + assumed).toBeGreaterThan(10)
  const facts = new Map(told!.facts.map(([name, text]) => [name, text]))
  expect(facts.get('Vergelijking')).toContain('wie er wachtte')
  expect(facts.get('In symbolen')).toContain('placed')
  expect(facts.get('Rust op')).toBe(
    `${published} gemeten, ${derived} afgeleid en ${assumed} aangenomen invoergetallen in deze stap`,
  )
  expect(facts.get('Telt het meest (2040)')!.split('; ')).toHaveLength(2)
  const input = told!.inputs!.find(({ id }) => id === 'ask.mpt.vv')!
  expect(input).toMatchObject({ certainty: 'assumed' })
  expect(input.value).toMatch(/^0,6/)
})
