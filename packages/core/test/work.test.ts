import { beforeAll, describe, expect, it } from 'vitest'
import { leverCatalogue } from '../src/catalogue/levers.ts'
import type { Course } from '../src/course.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import type { Policy } from '../src/engine/policy.ts'
import { measures } from '../src/outcome.ts'
import type { Room } from '../src/room.ts'
import type { WorkOwner } from '../src/work.ts'
import { course, engine, pull } from './courses.ts'
import { readPack } from './pack.ts'

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

const little = () =>
  Object.fromEntries(
    leverCatalogue.map(({ id, neutral, min, max }) => [
      id,
      neutral === max ? (min + max) / 2 : neutral + (max - neutral) / 10,
    ]),
  )
/** Policies that between them take every branch of a year: nothing set, and every lever a little. */
const policies: readonly (readonly [string, () => Policy])[] = [
  ['no policy', () => pull(evidence, {})],
  ['every lever a little', () => pull(evidence, little(), 2024)],
]

const columnsIn = (part: unknown): Float64Array[] => {
  if (part instanceof Float64Array) return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(columnsIn) : []
}
const ownersIn = (room: Room) => Object.entries(room.workByBlock) as [WorkOwner, Room['workByBlock'][WorkOwner]][]

const years = 8

/** More that a block does than its equations do: a fault to plant. */
type Plant = (block: WorkOwner, now: Course) => void

/** All measures of some years as text, of their bits. */
function reported(policy: Policy, hasNaN: boolean, plant?: Plant): string[] {
  const room = engine.emptyRoom()
  const now = course(evidence, policy, { draws: 2, room })
  const found: string[] = []
  for (let year = 0; year < years; year++) {
    if (hasNaN)
      for (const [, work] of ownersIn(room)) for (const values of columnsIn(work.year)) values.fill(Number.NaN)
    engine.stepYear(now, year, { block: (block) => plant?.(block, now) })
    engine.recordYear(
      now,
      year,
      (id, values) => found.push(`${2024 + year} ${id} ${values.subarray(0, 6).join(' ')}`),
      () => false,
    )
  }
  return found
}

/** Measures of which a bit hangs on what the work of the year before left. */
function staleReads(policy: Policy, plant?: Plant): string[] {
  const plain = reported(policy, false, plant)
  const withNaN = reported(policy, true, plant)
  expect(plain).toHaveLength(years * measures.length)
  return withNaN.filter((line, index) => line !== plain[index])
}

/** Work that a block wrote although it is of another. */
function trespasses(policy: Policy, plant?: Plant): string[] {
  const room = engine.emptyRoom()
  const now = course(evidence, policy, { draws: 2, room })
  const owners = ownersIn(room).flatMap(([owner, { year, base }]) =>
    Object.entries({ ...year, ...base }).map(([name, part]) => ({ owner, name, columns: columnsIn(part), before: '' })),
  )
  const bitsOf = (columns: readonly Float64Array[]) => columns.map((values) => values.subarray(0, 6).join()).join(';')
  for (const each of owners) each.before = bitsOf(each.columns)
  const found = new Set<string>()
  const block = (running: WorkOwner, name: string) => {
    plant?.(running, now)
    for (const each of owners) {
      const after = bitsOf(each.columns)
      if (after !== each.before && each.owner !== running)
        found.add(`${running} (${name}) writes ${each.name} of ${each.owner}`)
      each.before = after
    }
  }
  for (let year = 0; year < 3; year++) engine.stepYear(now, year, { block })
  return [...found]
}

describe('the work of a year', () => {
  it('has a name in one block only', () => {
    const names = ownersIn(engine.emptyRoom()).flatMap(([, { year, base }]) => [
      ...Object.keys(year),
      ...Object.keys(base),
    ])
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
  })

  it.each(policies)(
    'is written before it is read: NaN in every column before each year changes no bit, with %s',
    (_, policy) => {
      expect(staleReads(policy())).toEqual([])
    },
  )

  it('is found out when a block reads what the year before left', () => {
    const plant: Plant = (block, { state, work }) => {
      if (block === 'informal') state.dwellings[0]! += 1e-6 * work.grossWlz[0]!
    }
    expect(staleReads(pull(evidence, {}), plant)).not.toEqual([])
  })

  it.each(policies)('is written by its own block only, with %s', (_, policy) => {
    expect(trespasses(policy())).toEqual([])
  })

  it('is found out when a block writes the work of another', () => {
    const plant: Plant = (block, { work }) => {
      if (block === 'places') work.movedAsks[0]! += 1
    }
    expect(trespasses(pull(evidence, {}), plant)).toEqual([
      'places (openPlaces) writes movedAsks of choice',
      'places (placesYear) writes movedAsks of choice',
      'places (placesMonth) writes movedAsks of choice',
      'places (closePlaces) writes movedAsks of choice',
    ])
  })
})
