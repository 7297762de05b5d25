import { leverCatalogue } from '@wlz/core'
import { everydayWords } from '@wlz/terms'
import { expect, it } from 'vitest'
import { findLevers } from './find-lever.ts'

const ids = leverCatalogue.map(({ id }) => id)
const find = (typed: string) => findLevers(typed, ids, 'nl')

it.each([
  ['vpt', 'vpt-verschuiving'],
  ['bouwen', 'groeiverzoeken'],
  ['dokter', 'medisch-generalistische-zorg'],
  ['zzp', 'plafond-pnil'],
  ['ziek', 'verzuim'],
  ['Alzheimer', 'casemanagement-dementie'],
  ['clientondersteuning', 'zorgbemiddeling'],
])('finds by %s among others %s', (typed, id) => {
  expect(find(typed)).toContain(id)
})

it('wants every word, and puts names first', () => {
  expect(find('tarief vpt')[0]).toBe('tarief-vpt')
  expect(find('valpreventie')[0]).toBe('valpreventie')
  expect(find('valpreventie robot')).toEqual([])
  expect(find('  ')).toEqual([])
})

it('speaks the language of the page, and has words for every lever and no other', () => {
  expect(findLevers('sick', ids, 'en')).toContain('verzuim')
  expect(find('sick')).toEqual([])
  expect(Object.keys(everydayWords).toSorted()).toEqual([...ids].toSorted())
})
