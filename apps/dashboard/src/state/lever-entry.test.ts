import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodePack } from '@wlz/data'
import { leverEntries, scenarioCatalogue, type WrittenLever, type WrittenScenario } from '@wlz/scenario'
import { describe, expect, it } from 'vitest'
import { Library } from './library.ts'
import {
  effectOf,
  entryInEffect,
  movedTo,
  readHandle,
  withEffect,
  withHandle,
  withNewEntry,
  withoutEntry,
  withRegionApart,
  withWhy,
} from './lever-entry.ts'
import { placeChoices, placeShown } from './lever-place.ts'

const folder = resolve(import.meta.dirname, '../../../../packages/data/dist')
const bytes = readFileSync(resolve(folder, 'evidence.bin'))
const { evidence } = decodePack(readFileSync(resolve(folder, 'evidence.json'), 'utf8'), new Uint8Array(bytes).buffer)
const catalogue = scenarioCatalogue(evidence)
const { regions } = catalogue
const twente = '5505'
const lever = catalogue.levers.find(({ id }) => id === 'langer-thuis')!
const empty: WrittenScenario = { schema: 1, title: 't', extends: 'basispad', why: 'w' }
const of = (written: WrittenLever): WrittenScenario => ({ ...empty, levers: { [lever.id]: written } })
const entriesOf = (written: WrittenScenario) => leverEntries(written.levers?.[lever.id], regions)
const path = (to: number) => [
  { year: 2026, value: 0 },
  { year: 2032, value: to },
]
const handle = { value: 0.1, start: 2026, ramp: 6 }
const codeOf = (name: string) => regions.find((region) => region.name === name)!.code

/** Values that the engine has for the lever in 2050, by region. */
function engineAt(written: WrittenScenario, code: string): number {
  const library = new Library(catalogue, [
    { id: 'basispad', file: 'basispad.yaml', written: { schema: 1, title: 'b', why: 'w' } },
  ])
  const found = library.resolve('x', [{ id: 'x', file: 'x.yaml', written }])
  if (found?.ok !== true) throw new Error('the scenario cannot be read')
  const track = found.value.policy.levers[lever.id]?.[regions.findIndex((region) => region.code === code)]
  return (track?.at(-1)?.at(-1)?.value as number | undefined) ?? 0
}

describe('the card shows what the engine has', () => {
  const other = 'Arnhem'
  it.each<[string, WrittenLever, string, number]>([
    ['a region by its name', { path: path(0.2), regions: ['Twente'] }, twente, 0.2],
    ['in lower case', { path: path(0.2), regions: ['twente'] }, twente, 0.2],
    ['by its code as a number', { path: path(0.2), regions: [5505] }, twente, 0.2],
    ['two regions', { path: path(0.2), regions: ['Twente', other] }, twente, 0.2],
    ['a region that is not the chosen one', { path: path(0.2), regions: ['Twente'] }, codeOf(other), 0],
    ['a list, in the region', [{ path: path(0.1) }, { path: path(0.3), regions: ['Twente'] }], twente, 0.3],
    ['a list, elsewhere', [{ path: path(0.1) }, { path: path(0.3), regions: ['Twente'] }], codeOf(other), 0.1],
    ['a country written over a region', [{ path: path(0.3), regions: ['Twente'] }, { path: path(0.1) }], twente, 0.1],
    ['a bare value', 0.2, twente, 0.2],
  ])('%s', (_, written, region, value) => {
    const entries = leverEntries(written, regions)
    const index = entryInEffect(entries, region)
    expect(index === undefined ? 0 : readHandle(entries[index]!.entry, lever).handle.value).toBe(value)
    expect(engineAt(of(written), region)).toBe(value)
    if (index === undefined) return
    const moved = withHandle(of(written), lever.id, index, { ...handle, value: 0.4 }, 0)
    expect(engineAt(moved, region), 'moving the handle moves the engine').toBe(0.4)
    expect(entriesOf(moved), 'no layer is added').toHaveLength(entries.length)
  })

  it('shows the one entry there is when one looks at the country', () => {
    const written = of({ path: path(0.2), regions: ['Twente'], why: 'afspraak regio' })
    expect(placeShown(entriesOf(written), 'NL', 'NL')).toEqual({ kind: 'entry', index: 0 })
    expect(withHandle(written, lever.id, 0, { ...handle, value: 0.3 }, 0)).toEqual(
      of({ path: path(0.3), regions: ['Twente'], why: 'afspraak regio' }),
    )
  })
})

it('writes a handle as a file would say it, and reads it back', () => {
  const written = withNewEntry(empty, lever.id, 'NL', handle, 0)
  expect(written.levers?.[lever.id]).toEqual({ path: path(0.1) })
  expect(readHandle(entriesOf(written)[0]!.entry, lever)).toEqual({ handle, isOwnPath: false })
})

it('starts the run-up from what the parent has, and keeps a start that was written', () => {
  const written = withNewEntry(empty, lever.id, 'NL', handle, 0.04)
  expect(entriesOf(written)[0]!.entry.path?.[0]).toEqual({ year: 2026, value: 0.04 })
  const moved = withHandle(written, lever.id, 0, { ...handle, value: 0.2 }, 0)
  expect(entriesOf(moved)[0]!.entry.path?.[0]).toEqual({ year: 2026, value: 0.04 })
})

it('moves a lever to a region: the country goes back to the value of the parent', () => {
  const country = withNewEntry(empty, lever.id, 'NL', handle, 0)
  const moved = movedTo(country, lever.id, 0, 'Twente')
  expect([engineAt(moved, twente), engineAt(moved, codeOf('Arnhem'))]).toEqual([0.1, 0])
  expect(movedTo(moved, lever.id, 0, 'NL')).toEqual(country)
})

it('sets a region apart, and leaves the country as it is when the region goes', () => {
  const country = withNewEntry(empty, lever.id, 'NL', handle, 0)
  const both = withHandle(withRegionApart(country, lever.id, 0, 'Twente'), lever.id, 1, { ...handle, value: 0.3 }, 0)
  expect([engineAt(both, twente), engineAt(both, codeOf('Arnhem'))]).toEqual([0.3, 0.1])
  expect(withoutEntry(both, lever.id, 1)).toEqual(country)
  expect(withoutEntry(both, lever.id, 0).levers?.[lever.id]).toMatchObject({ regions: ['Twente'] })
})

it('never writes over the reason of another entry', () => {
  const list = of([
    { path: path(0.1), why: 'landelijke afspraak' },
    { path: path(0.3), regions: ['Twente'], why: 'afspraak in Twente' },
  ])
  const changed = withWhy(list, lever.id, 1, 'nieuwe afspraak')
  expect(entriesOf(changed).map(({ entry }) => entry.why)).toEqual(['landelijke afspraak', 'nieuwe afspraak'])
})

it('offers only what does something: other entries to look at, a move, a region apart', () => {
  const list = leverEntries([{ path: path(0.1) }, { path: path(0.3), regions: ['twente'] }], regions)
  const kinds = (entries: typeof list, region: string, name: string) =>
    placeChoices(entries, placeShown(entries, region, region === 'NL' ? 'NL' : name), region, name)
  expect(kinds(list, twente, 'Twente')).toEqual([
    { kind: 'entry', index: 1 },
    { kind: 'entry', index: 0 },
  ])
  expect(kinds(list.slice(0, 1), twente, 'Twente')).toEqual([
    { kind: 'entry', index: 0 },
    { kind: 'move', scope: 'Twente' },
    { kind: 'apart', scope: 'Twente' },
  ])
  expect(kinds([], twente, 'Twente')).toEqual([
    { kind: 'new', scope: 'Twente' },
    { kind: 'new', scope: 'NL' },
  ])
  expect(kinds([], 'NL', 'Nederland')).toEqual([{ kind: 'new', scope: 'NL' }])
  expect(kinds(list.slice(1), 'NL', 'Nederland')).toEqual([
    { kind: 'entry', index: 0 },
    { kind: 'move', scope: 'NL' },
  ])
})

it('says of a path that start and run-up cannot say that it is one', () => {
  const bent = [2025, 2027, 2031].map((year, index) => ({ year, value: [0, 0.02, 0][index]! }))
  const read = readHandle({ path: bent }, lever)
  expect(read.isOwnPath).toBe(true)
  expect(read.handle.value).toBe(0.02) // the furthest, not the last
})

it('keeps effect and reason of a lever when its handle moves, and the effect when its entry goes', () => {
  const started = withNewEntry(withNewEntry(empty, lever.id, 'NL', handle, 0), lever.id, 'Twente', handle, 0)
  const stated = withWhy(withEffect(started, lever.id, 3), lever.id, 0, 'omdat')
  const moved = withHandle(stated, lever.id, 0, { ...handle, value: 0.2 }, 0)
  expect(effectOf(moved.levers?.[lever.id])).toBe(3)
  expect(entriesOf(moved)[0]!.entry.why).toBe('omdat')
  expect(effectOf(withoutEntry(moved, lever.id, 0).levers?.[lever.id])).toBe(3)
})

it('keeps an interval when its handle moves, and takes its end along', () => {
  const interval = { low: 0.1, central: 0.2, high: 0.3, as: '80%' }
  const written = of({ path: [path(0)[0]!, { year: 2032, value: interval }] })
  expect(readHandle(entriesOf(written)[0]!.entry, lever)).toEqual({
    handle: { value: 0.2, start: 2026, ramp: 6 },
    isOwnPath: false,
  })
  const moved = withHandle(written, lever.id, 0, { ...handle, value: 0.35 }, 0)
  expect(entriesOf(moved)[0]!.entry.path?.[1]?.value).toEqual({ ...interval, central: 0.35, high: 0.35 })
})
