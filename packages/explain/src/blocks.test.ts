import { blockOfIndicator, blockOfParameter, indicatorCatalogue, leverById } from '@wlz/core'
import { expect, it } from 'vitest'
import { builtPack } from '../test/pack.ts'

it('knows the block of every parameter and every indicator, and refuses to guess', () => {
  for (const { id } of builtPack().parameters) expect(blockOfParameter(id)).not.toBe('')
  for (const { id } of indicatorCatalogue) expect(blockOfIndicator(id)).not.toBe('')
  expect(() => blockOfIndicator('nieuw.woord')).toThrow('nieuw.woord')
  expect(() => blockOfParameter('nieuw.woord')).toThrow('nieuw.woord')
})

it('counts early contact among the measures that reach the same people', () => {
  expect(leverById.get('valpreventie')!.overlaps).toContain('vroeg-contact')
  expect(leverById.get('vroeg-contact')!.overlaps).toContain('valpreventie')
})
