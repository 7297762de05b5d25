import type { Written } from '@wlz/scenario'
import { expect, it } from 'vitest'
import { edited, startHistory, undone, type History } from './history.ts'
import { withWorkOf } from './merge.ts'
import { emptyWork, withDraft, withoutDraft, type Work } from './work.ts'

const draft = (id: string, why = 'w'): Written => ({
  id,
  file: `${id}.yaml`,
  written: { schema: 1, title: id, extends: 'basispad', why },
})
const start = startHistory(emptyWork)
const made = (history: History<Work>, ...drafts: Written[]) =>
  drafts.reduce((all, each) => edited(all, withDraft(all.present, each)), history)
const merged = (mine: History<Work>, other: History<Work>) =>
  withWorkOf(mine, other, [], (title) => `${title} (eigen versie)`)
const ids = ({ present }: History<Work>) => present.drafts.map(({ id }) => id)
const whyOf = ({ present }: History<Work>, id: string) => present.drafts.find((each) => each.id === id)?.written.why

it('has the scenarios of both tabs, whichever is asked, and undo goes over the own steps alone', () => {
  const [a, b] = [made(start, draft('a')), made(start, draft('b'))]
  expect([ids(merged(a, b)), ids(merged(b, a))]).toEqual([
    ['a', 'b'],
    ['b', 'a'],
  ])
  expect(ids(undone(merged(a, b)))).toEqual(['b'])
  expect(merged(a, b).present).toMatchObject({ current: 'a', compared: a.present.compared })
})

it('takes the later version where one grew out of the other, with a step of undo', () => {
  const first = made(start, draft('a'))
  const later = made(first, draft('a', 'later'))
  expect(whyOf(merged(first, later), 'a')).toBe('later')
  expect(whyOf(undone(merged(first, later)), 'a')).toBe('w')
  expect(merged(later, first)).toBe(later)
})

it('keeps both where both changed, once, however often they meet', () => {
  const first = made(start, draft('a'))
  const [mine, other] = [made(first, draft('a', 'mine')), made(first, draft('a', 'other'))]
  const once = merged(mine, other)
  expect([whyOf(once, 'a'), whyOf(once, 'a-eigen-versie')]).toEqual(['mine', 'other'])
  expect(merged(once, other)).toBe(once)
  const back = merged(other, once)
  expect(back.present.drafts.map(({ written }) => written.why).sort()).toEqual(['mine', 'other'])
  expect(merged(once, back)).toBe(once)
})

it('does not bring back what was thrown away here', () => {
  const first = made(start, draft('a'))
  const without = edited(first, withoutDraft(first.present, 'a'))
  expect(merged(without, first)).toBe(without)
})
