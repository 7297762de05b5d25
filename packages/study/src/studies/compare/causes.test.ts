import { leverCatalogue, noPolicy, type Policy, type Track } from '@wlz/core'
import { expect, it } from 'vitest'
import { causesOf, withCauses } from './causes.ts'

const track = (value: number): Track => [[{ year: 2026, value }]]
const policy = (levers: Record<string, number>, context: Record<string, number> = {}): Policy => ({
  levers: Object.fromEntries(Object.entries(levers).map(([id, value]) => [id, [track(value), track(value)]])),
  effects: {},
  context: Object.fromEntries(Object.entries(context).map(([id, value]) => [id, track(value)])),
  parameters: {},
})

it('names every lever and assumption that differs, and no other', () => {
  const base = policy({ verzuim: 0.01, behoud: 0.02 }, { migratie: 1 })
  const other = policy({ behoud: 0.02, valpreventie: 0.5, verzuim: 0.02 }, { migratie: 1, levensduur: 1 })
  expect(causesOf(base, other).map((cause) => cause.id)).toEqual(['valpreventie', 'verzuim', 'levensduur'])
  expect(causesOf(base, structuredClone(base))).toEqual([])
})

it('counts an effect that was filled in as its lever', () => {
  const other: Policy = { ...noPolicy, effects: { tussenvormen: 0.2 } }
  expect(causesOf(noPolicy, other)).toEqual([
    { id: 'tussenvormen', levers: ['tussenvormen'], context: [], parameters: [] },
  ])
})

it('takes levers together by family when they are more than six', () => {
  const seven = Object.fromEntries(leverCatalogue.slice(4, 11).map(({ id }) => [id, 0.5]))
  const found = causesOf(noPolicy, policy(seven, { levensduur: 1, migratie: 1 }))
  expect(found.map((cause) => cause.id)).toEqual(['extramuralisering', 'preventie', 'context'])
  expect(found.flatMap((cause) => cause.levers)).toEqual(Object.keys(seven))
  expect(found.at(-1)!.context).toEqual(['levensduur', 'migratie'])
})

it('names parameters that differ, each by itself when few, as one when many', () => {
  const own: Policy = { ...noPolicy, parameters: { 'stay.vv': 3, 'signal.tijdig': 0.6 } }
  const base: Policy = { ...noPolicy, parameters: { 'signal.tijdig': 0.6 } }
  expect(causesOf(base, own)).toEqual([{ id: 'stay.vv', levers: [], context: [], parameters: ['stay.vv'] }])
  expect(causesOf(noPolicy, own).map((cause) => cause.id)).toEqual(['signal.tijdig', 'stay.vv'])
  const many = {
    ...policy(Object.fromEntries(leverCatalogue.slice(4, 11).map(({ id }) => [id, 0.5]))),
    parameters: own.parameters,
  }
  const found = causesOf(noPolicy, many)
  expect(found.map((cause) => cause.id)).toEqual(['extramuralisering', 'preventie', 'parameters'])
  expect(withCauses(noPolicy, many, found)).toEqual(many)
  expect(withCauses(noPolicy, many, found.slice(-1))).toEqual(own)
})

it('splits a family that stands alone by the equations its levers enter', () => {
  const labour = [
    'instroom-opleiding',
    'zij-instroom',
    'behoud',
    'deeltijdfactor',
    'verzuim',
    'administratie',
    'technologie',
  ]
  const found = causesOf(noPolicy, policy(Object.fromEntries(labour.map((id) => [id, 0.01]))))
  expect(found.map((cause) => cause.id)).toEqual([
    'instroom-opleiding+zij-instroom',
    'behoud',
    'deeltijdfactor+administratie',
    'verzuim',
    'technologie',
  ])
  const capacity = leverCatalogue.filter((lever) => lever.family === 'capaciteit').map((lever) => lever.id)
  const many = causesOf(noPolicy, policy(Object.fromEntries(capacity.map((id) => [id, 0.01]))))
  expect(many.map((cause) => cause.id)).toEqual([...capacity.slice(0, 5), 'other'])
  expect(many.at(-1)!.levers).toEqual(capacity.slice(5))
})

it('keeps to six when every lever and the world differ', () => {
  const all = Object.fromEntries(leverCatalogue.map(({ id }) => [id, 0.5]))
  const found = causesOf(noPolicy, policy(all, { levensduur: 1 }))
  expect(found).toHaveLength(6)
  expect(found.at(-1)!.id).toBe('other')
  expect(new Set(found.flatMap((cause) => cause.levers))).toEqual(new Set(Object.keys(all)))
  expect(found.flatMap((cause) => cause.context)).toEqual(['levensduur'])
})

it('takes over what a cause changed, added or took away', () => {
  const base = policy({ verzuim: 0.01, behoud: 0.02 }, { migratie: 1 })
  const other: Policy = { ...policy({ verzuim: 0.03, valpreventie: 0.5 }), effects: { valpreventie: 0.1 } }
  const causes = causesOf(base, other)
  const only = (id: string) =>
    withCauses(
      base,
      other,
      causes.filter((cause) => cause.id === id),
    )
  expect(only('verzuim')).toEqual({ ...base, levers: { ...base.levers, verzuim: other.levers['verzuim'] } })
  expect(only('behoud')).toEqual({ ...base, levers: { verzuim: base.levers['verzuim'] } })
  expect(only('valpreventie')).toEqual({
    ...base,
    levers: { ...base.levers, valpreventie: other.levers['valpreventie'] },
    effects: { valpreventie: 0.1 },
  })
  expect(only('migratie')).toEqual({ ...base, context: {} })
  expect(withCauses(base, other, [])).toEqual(base)
  expect(withCauses(base, other, causes)).toEqual(other)
})
