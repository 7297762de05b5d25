import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodePack } from '@wlz/data'
import { scenarioCatalogue, type Written } from '@wlz/scenario'
import { expect, it } from 'vitest'
import { Library, mostComposed } from './library.ts'

const folder = resolve(import.meta.dirname, '../../../../packages/data/dist')
const bytes = readFileSync(resolve(folder, 'evidence.bin'))
const { evidence } = decodePack(readFileSync(resolve(folder, 'evidence.json'), 'utf8'), new Uint8Array(bytes).buffer)
const library = new Library(scenarioCatalogue(evidence), [
  { id: 'basispad', file: 'b.yaml', written: { schema: 1, title: 'b', why: 'w' } },
])

const step = (value: number): Written => ({
  id: 'x',
  file: 'x.yaml',
  written: { schema: 1, title: 'x', extends: 'basispad', why: 'w', levers: { 'langer-thuis': value } },
})
const composed = (written: Written) => {
  const found = library.resolve(written.id, [written])
  if (found?.ok !== true) throw new Error('the scenario cannot be read')
  return found.value
}

it('gives equal content one object while it is in use, however much else is edited, and lets go of steps that only undo still has', () => {
  const inUse = step(0)
  const [base, first] = [library.resolve('basispad', []), composed(inUse)]
  const past = Array.from({ length: mostComposed }, (_, number) => step((number + 1) / 1_000))
  const before = past.map((each) => {
    expect(composed(inUse)).toBe(first)
    return composed(each)
  })
  expect(library.resolve('basispad', [])).toBe(base)
  expect(composed(past.at(-1)!)).toBe(before.at(-1))
  const again = composed(past[0]!)
  expect(again).not.toBe(before[0])
  expect(again).toEqual(before[0])
})
