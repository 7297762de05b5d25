import type { Written } from '@wlz/scenario'
import { expect, it } from 'vitest'
import { besides, emptyWork, freeId, maxCompared, toggled, withDraft, withoutDraft } from './work.ts'

const draft = (id: string, parent = 'basispad'): Written => ({
  id,
  file: `${id}.yaml`,
  written: { schema: 1, title: id, extends: parent, why: 'w' },
})

it('finds a file name that nothing else goes by', () => {
  expect(freeId('Één plan: 10% méér!', [])).toBe('een-plan-10-meer')
  expect(freeId('a', ['a', 'a-2'])).toBe('a-3')
  expect(freeId('???', [])).toBe('scenario')
})

it('replaces a draft by its name and works on it', () => {
  const work = withDraft(withDraft(emptyWork, draft('a')), draft('b'))
  expect(withDraft(work, { ...draft('a'), file: 'x' }).drafts.map(({ file }) => file)).toEqual(['x', 'b.yaml'])
})

it('puts what is new beside the others while there is room, once, and never takes one away', () => {
  const made = withDraft(emptyWork, draft('a'))
  expect(made.compared).toEqual([...emptyWork.compared, 'a'])
  const away = toggled(made, 'a')
  expect(withDraft(away, draft('a')).compared).toEqual(emptyWork.compared)
  expect(besides(['a', 'b'], ['b', 'c', 'd', 'e', 'f', 'g'])).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

it('does not remove what another stands on', () => {
  const work = withDraft(withDraft(emptyWork, draft('a')), draft('b', 'a'))
  expect(withoutDraft(work, 'a')).toBe(work)
  expect(withoutDraft(work, 'b')).toMatchObject({ current: 'a', drafts: [{ id: 'a' }] })
})

it('puts at most six beside each other, and never none', () => {
  let work = { ...emptyWork, compared: ['a'] }
  for (const id of 'bcdefgh') work = { ...work, compared: toggled(work, id).compared as string[] }
  expect(work.compared).toHaveLength(maxCompared)
  expect(toggled({ ...work, compared: ['a'] }, 'a').compared).toEqual(['a'])
})
