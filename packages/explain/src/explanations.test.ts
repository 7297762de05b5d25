import { screening } from '@wlz/data'
import { expect, it } from 'vitest'
import { builtPack } from '../test/pack.ts'
import { explainableIds, explanationsOf } from './explanations.ts'

const pack = builtPack()
const known = { pack, language: 'nl', screening } as const

it('explains every id that it lists, by that id or as an assumption of parameters', () => {
  for (const asked of new Set(explainableIds(pack))) {
    const found = explanationsOf((name) => name === asked, known)
    expect(found.length, asked).toBeGreaterThan(0)
    for (const { id } of found) {
      const assumption = pack.parameters.find((parameter) => parameter.id === id)?.assumption
      expect([id, assumption]).toContain(asked)
    }
  }
})

it('explains a region by code and by name, and nothing for an unknown name', () => {
  const { code, name } = pack.regions[0]!
  expect(explanationsOf((each) => each === code, known)).toEqual(explanationsOf((each) => each === name, known))
  expect(explanationsOf((each) => each === 'bestaat-niet', known)).toEqual([])
})
