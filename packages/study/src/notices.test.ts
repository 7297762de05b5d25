import { noPolicy } from '@wlz/core'
import { expect, it } from 'vitest'
import { compareNotices } from './notices.ts'

const scenario = (id: string, draws: number, seed: string) => ({ id, policy: noPolicy, draws, seed })
const base = scenario('basispad', 1_024, 'wlz')
const others = [scenario('gelijk', 1_024, 'wlz'), scenario('eigen', 64, 'mijn')]

it('tells of draws and a seed that a comparison does not use', () => {
  expect(compareNotices({ base, others })).toEqual([
    { code: 'own-uncertainty-not-used', scenario: 'eigen', own: { draws: 64, seed: 'mijn' }, used: { draws: 1_024, seed: 'wlz' } },
  ])
})

it('is silent on what was asked by option', () => {
  expect(compareNotices({ base, others, draws: 256, seed: 'x' })).toEqual([])
  expect(compareNotices({ base, others, draws: 256 })).toHaveLength(1) // the seed still surprises
})
