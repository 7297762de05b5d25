import { leverById } from '@wlz/core'
import { expect, it } from 'vitest'
import { readLeverEvidence } from './lever-evidence.ts'
import { ownParameters, ownTables } from './own-tables.ts'
import { readSystems } from './systems.ts'
import { parseTable, textOf, type Row } from './tables.ts'

const ids = new Set(ownParameters.map((each) => each.id))
const evidence = readLeverEvidence(ownTables, ids)
const withMap = (change: (rows: readonly Row[]) => readonly Row[]) => ({
  ...ownTables,
  read: (name: string) =>
    name === 'lever_map' ? { ...ownTables.read(name), rows: change(ownTables.read(name).rows) } : ownTables.read(name),
})
const edit = (key: string, cells: Record<string, string>) => (rows: readonly Row[]) =>
  rows.map((row) => (textOf(row, 'row') === key ? { ...row, cells: { ...row.cells, ...cells } } : row))

it('has every row of lever_effects once, with a lever, a parameter or the reason why not', () => {
  const keys = ownTables.read('lever_effects').rows.map((row) => textOf(row, 'row'))
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of keys) expect(evidence.filter((each) => each.row === key)).toHaveLength(1)
  for (const each of evidence) expect(each.lever !== undefined || each.role === 'unused', each.row).toBe(true)
})

it('has evidence, or the statement that there is none, for every lever', () => {
  for (const lever of leverById.keys()) {
    const found = evidence.filter((each) => each.lever === lever)
    expect(found.length, lever).toBeGreaterThan(0)
    if (found[0]!.row.startsWith('none:'))
      expect(found).toMatchObject([{ grade: 'D', measured: 'geen bewijs gevonden' }])
  }
})

it('keeps a blank blank', () => {
  const blank = evidence.find((each) => each.row === 'L09')!
  expect('central' in blank).toBe(false)
  const zero = evidence.find((each) => each.row === 'L01')!
  expect(zero.central).toBe(0)
})

it('carries the numbers of an effect in step with its parameter', () => {
  // Growth under review (percent per year) is turned into a difference with the country; all others are taken over as they are.
  const rows = evidence.filter(
    (each) => each.role === 'effect' && each.parameter !== undefined && each.unit !== 'percent per year',
  )
  expect(rows.length).toBeGreaterThan(8)
  for (const row of rows) {
    const parameter = ownParameters.find((each) => each.id === row.parameter)!
    const scale = row.unit === 'percent' ? 100 : 1
    expect(
      [row.low, row.central, row.high].map((value) => value! / scale),
      row.row,
    ).toEqual([parameter.low, parameter.central, parameter.high])
    if (parameter.grade !== undefined) expect(parameter.grade).toBe(row.grade)
  }
})

it('refuses an orphan on either side', () => {
  expect(() =>
    readLeverEvidence(
      withMap((rows) => rows.filter((row) => textOf(row, 'row') !== 'L07')),
      ids,
    ),
  ).toThrow('0 lines for row L07')
  expect(() =>
    readLeverEvidence(
      withMap((rows) => rows.filter((row) => textOf(row, 'lever') !== 'kadergroei')),
      ids,
    ),
  ).toThrow('lever kadergroei has no row')
  expect(() => readLeverEvidence(withMap(edit('L07', { row: 'L99' })), ids)).toThrow(/L07/)
})

it('refuses a lever, parameter, role or handle that does not exist', () => {
  expect(() => readLeverEvidence(withMap(edit('L27', { lever: 'valpreventie2' })), ids)).toThrow(
    '"valpreventie2" is not a lever',
  )
  expect(() => readLeverEvidence(withMap(edit('L27', { parameter: 'effect.vallen' })), ids)).toThrow(
    '"effect.vallen" is not a parameter',
  )
  expect(() => readLeverEvidence(withMap(edit('L27', { role: 'maybe' })), ids)).toThrow('"maybe" must be one of')
  expect(() => readLeverEvidence(withMap(edit('L06', { handle_high: '9' })), ids)).toThrow(
    '9 is outside the bounds of scheiden-wonen-zorg',
  )
  expect(() => readLeverEvidence(withMap(edit('L06', { mechanism: 'something else' })), ids)).toThrow(
    'row L06 is "scheiden wonen en zorg"',
  )
})

it('knows all systems of the source documents, each with a place and a status, said once', () => {
  const systems = readSystems(ownTables, ids)
  expect(systems).toHaveLength(113)
  for (const system of systems) {
    expect(system.place.length).toBeGreaterThan(20)
    const rest = `${system.id} ${system.label} ${system.place} ${system.note}`
    expect(rest).not.toMatch(/werkt|niet gemodelleerd/)
  }
})

it('refuses a system with a strange status or a dangling pointer', () => {
  const header = 'id,label,place,status,does,note\n'
  const systems = parseTable('source_systems.csv', 'id\nDZ16-01\n')
  const read = (line: string) => () =>
    readSystems(
      {
        directory: '',
        read: (name) => (name === 'source_systems' ? systems : parseTable('source_systems_status.csv', header + line)),
      },
      ids,
    )
  expect(read('DZ16-01,a,b,bijna,valpreventie,\n')).toThrow('"bijna" is not a status')
  expect(read('DZ16-01,a,b,werkt,valpreventie2,\n')).toThrow(
    '"valpreventie2" is no lever, indicator, world or parameter',
  )
  expect(read('DZ16-01,a,b,werkt,,\n')).toThrow('does not fit what does it')
  expect(read('DZ16-02,a,b,werkt,valpreventie,\n')).toThrow('0 rows with id=DZ16-01')
})

it('carries lag and ramp of a measure in step with the row of its effect', () => {
  const shared = { L52: ['domeinoverstijgend-arrangement', 'dementie-arrangement'] } as Readonly<
    Record<string, readonly string[]>
  >
  const rows = evidence.filter(
    (each) =>
      each.role === 'effect' &&
      each.lever !== undefined &&
      leverById.get(each.lever)!.ramp !== undefined &&
      each.lagYears !== undefined,
  )
  expect(rows.length).toBeGreaterThan(7)
  for (const row of rows)
    for (const lever of shared[row.row] ?? [row.lever!]) {
      const value = (id: string | undefined) => ownParameters.find((each) => each.id === id)?.central
      const { lag, ramp } = leverById.get(lever)!
      expect([row.row, lever, lag === undefined ? 0 : value(lag), value(ramp)]).toEqual([
        row.row,
        lever,
        row.lagYears,
        row.rampYears,
      ])
    }
})
