import { leverById } from '@wlz/core'
import type { PolicyLever, WrittenEntry } from '@wlz/scenario'
import { expect, it } from 'vitest'
import { pageWords } from '../../words/page-words.ts'
import { chipText } from './chip-text.ts'

const lever = { ...leverById.get('vpt-verschuiving')!, legalFrom: 2024, newFrom: 2027 } satisfies PolicyLever
const told = { words: pageWords('nl'), language: 'nl', regionName: (code: string) => `R${code}` } as const
const path = [
  { year: 2027, value: 0 },
  { year: 2031, value: 0.2 },
]
const text = (...entries: readonly (readonly [WrittenEntry, string[]?])[]) =>
  chipText(
    lever,
    entries.map(([entry, regions]) => ({ entry, ...(regions && { regions }) })),
    told,
  )

it('says value, year and place', () => {
  expect(text([{ path }])).toBe('20% in 2031, Nederland')
  expect(text([{ path }, ['5505']])).toBe('20% in 2031, R5505')
  expect(text([{ value: 0.1 }, ['1', '2', '3']])).toBe('10% in 2027, 3 regio’s')
})

it('says an interval, and two settings of one lever', () => {
  const value = { low: 0.1, central: 0.2, high: 0.3, as: '80%' }
  expect(text([{ path: [path[0]!, { year: 2031, value }] }])).toBe('10% tot 30% in 2031, Nederland')
  expect(text([{ path }], [{ value: 0.4 }, ['5505']])).toBe('20% in 2031, Nederland; 40% in 2027, R5505')
  expect(text([{ path }], [{ path }], [{ path }])).toMatch(/; en nog 1$/)
})

it('says the height and the end of what is temporary', () => {
  expect(text([{ path: [...path, { year: 2036, value: 0 }] }])).toBe('20% in 2031, Nederland, tot 2036')
})

it('has no place for what holds for the country alone', () => {
  expect(chipText({ ...lever, national: true }, [{ entry: { path } }], told)).toBe('20% in 2031')
})
