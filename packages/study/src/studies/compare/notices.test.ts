import { noPolicy } from '@wlz/core'
import { expect, it } from 'vitest'
import { compareNotices } from './notices.ts'

const scenario = (id: string, draws: number, seed: string) => ({ id, policy: noPolicy, draws, seed })
const base = scenario('basispad', 1_024, 'wlz')
const others = [scenario('gelijk', 1_024, 'wlz'), scenario('eigen', 64, 'mijn')]

it('tells of draws and a seed that a comparison does not use', () => {
  expect(compareNotices({ base, others })).toEqual([
    {
      code: 'own-uncertainty-not-used',
      scenario: 'eigen',
      own: { draws: 64, seed: 'mijn' },
      used: { draws: 1_024, seed: 'wlz' },
    },
  ])
})

it('tells of a discount rate that a comparison does not use', () => {
  const own = { ...base, id: 'zonder', policy: { ...noPolicy, parameters: { 'money.discount': 0 } } }
  expect(compareNotices({ base, others: [own] })).toEqual([{ code: 'own-discount-not-used', scenario: 'zonder' }])
  expect(compareNotices({ base: own, others: [base] })).toEqual([
    { code: 'own-discount-not-used', scenario: 'basispad' },
  ])
  expect(compareNotices({ base: own, others: [{ ...own, id: 'kopie' }] })).toEqual([])
})

it('is silent on what was asked by option', () => {
  expect(compareNotices({ base, others, draws: 256, seed: 'x' })).toEqual([])
  expect(compareNotices({ base, others, draws: 256 })).toHaveLength(1) // the seed still surprises
})
