import { expect, it } from 'vitest'
import { loadScenario, scenarioCatalogue } from '@wlz/scenario'
import { readHandles } from './search-levers.ts'
import { loadPack } from '../host/pack.ts'
import { diskFiles } from '../host/scenario-files.ts'
import { openSession } from '../session.ts'

const catalogue = scenarioCatalogue(loadPack().evidence)
const base = loadScenario('basispad', diskFiles(), catalogue)
if (!base.ok) throw new Error('no basispad')
const read = (...texts: string[]) => {
  const faults: string[] = []
  const handles = readHandles(texts, base.value, catalogue, openSession('nl', {}), faults)
  return faults.length > 0 ? faults : handles.map(({ values }) => values)
}

it('reads values of a lever between commas or semicolons, each as people write numbers', () => {
  expect(read('langer-thuis=0.1,0.2')).toEqual([[0, 0.1, 0.2]])
  expect(read('langer-thuis=0,1;0,2')).toEqual([[0, 0.1, 0.2]])
  expect(read('langer-thuis=0;1')).toEqual([[0, 0, 1]])
  expect(read('langer-thuis=0.125')).toEqual([[0, 0.125]])
})

it('asks where a comma can be either', () => {
  expect(read('langer-thuis=0,1')).toEqual([
    expect.stringContaining('kan een decimaalteken zijn of tussen twee waarden staan'),
  ])
  expect(read('langer-thuis=1.000')).toEqual([expect.stringContaining('kan 1 of 1000 zijn')])
})
