import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { trackValue, type Track, type Value } from '@wlz/core'
import { decodePack } from '@wlz/data'
import {
  differences,
  firstPolicyYear,
  loadScenario,
  memoryFiles,
  policyOfRecord,
  referenceScenario,
  rootScenario,
  scenarioCatalogue,
  type Scenario,
} from '@wlz/scenario'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const folder = resolve(root, 'scenarios')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''))
const files = memoryFiles({
  scenarios: Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}.yaml`)])),
})
const built = (name: string) => readFileSync(resolve(root, 'packages/data/dist', name))
const pack = decodePack(built('evidence.json').toString(), Uint8Array.from(built('evidence.bin')).buffer)
const catalogue = scenarioCatalogue(pack.evidence)
function load(name: string): Scenario {
  const parsed = loadScenario(name, files, catalogue)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}
const central = (value: Value) => (typeof value === 'number' ? value : value.central)
const neutralOf = (lever: string) => catalogue.levers.find(({ id }) => id === lever)!.neutral
const trackOf = ({ policy }: Scenario, lever: string): Track => policy.levers[lever]?.[0] ?? []
const at = (scenario: Scenario, lever: string, year: number, end = central) =>
  trackValue(trackOf(scenario, lever), year, end, neutralOf(lever))

type Row = Readonly<Record<string, string>>
/** Cells of a line; a quoted one may hold commas. */
const cellsOf = (line: string): string[] =>
  [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*)),/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  )
function table(name: string): Row[] {
  const [head, ...lines] = readFileSync(resolve(root, `packages/data/tables/${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
  const columns = cellsOf(head!)
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, index) => [columns[index]!, cell])))
}
const costs = table('wlz_costs')
/** The one amount with these cells, in million euros. */
function amount(where: Row): number {
  const found = costs.filter((row) => Object.entries(where).every(([column, value]) => row[column] === value))
  if (found.length !== 1) throw new Error(`${found.length} rows with ${JSON.stringify(where)}`)
  return Number(found[0]!['value'])
}
const frame = (year: string, published: string) => amount({ item: 'budget_frame', year, published })

describe('policy of now', () => {
  const now = load(referenceScenario)
  const before = load(rootScenario)

  it('stands on that of 2023, as the views of then do', () => {
    expect(before.chain).toEqual([rootScenario])
    expect(now.chain).toEqual([rootScenario, referenceScenario])
    for (const view of ['vtv-2018', 'tno-2019']) expect(load(view).chain).toEqual([rootScenario, view])
    const others = names.filter((name) => !policyOfRecord.has(name))
    expect(others.filter((name) => load(name).chain[1] !== referenceScenario)).toEqual([])
    expect(differences(before, now, catalogue).flatMap((each) => ('id' in each ? [each.id] : []))).toEqual([
      'thuis-tenzij',
      'tarief-verblijf',
      'tarief-vpt',
      'tarief-mpt',
      'kadergroei',
    ])
  })

  it('cuts tariffs by what the agreement says, over care in kind of that year', () => {
    const inKind = amount({ item: 'declared_cost_in_kind_total', year: '2023', status: 'final/revised' })
    const in2026 = inKind * (frame('2026', '2026-02-27') / frame('2023', '2023-06-22'))
    const in2030 = in2026 * (frame('2030', '2025-07') / frame('2026', '2025-07'))
    const cut = (year: string) => amount({ item: 'tariff_cut_elderly_care_HLO', year })
    for (const lever of ['tarief-verblijf', 'tarief-vpt', 'tarief-mpt']) {
      expect(at(now, lever, 2025)).toBe(1)
      expect(at(now, lever, 2026)).toBeCloseTo(1 + cut('2026') / in2026, 4)
      expect(at(now, lever, 2030)).toBeCloseTo(1 + cut('2030') / in2030, 4)
      expect(at(now, lever, 2050)).toBe(at(now, lever, 2030))
    }
  })

  it('lets the kader grow as the frames say, by the day on which they were published', () => {
    const yearly = (from: number, to: number, years: number) => (to / from) ** (1 / years) - 1
    const first = yearly(frame('2023', '2023-06-22'), frame('2026', '2023-06-22'), 3)
    const second = yearly(frame('2026', '2025-07'), frame('2030', '2025-07'), 4)
    for (const year of [2024, 2025, 2026]) expect(at(now, 'kadergroei', year)).toBeCloseTo(first, 4)
    for (const year of [2027, 2028, 2029, 2030]) expect(at(now, 'kadergroei', year)).toBeCloseTo(second, 4)
    expect(at(now, 'kadergroei', 2042)).toBe(at(before, 'kadergroei', 2042))
  })

  it('names the law that is there without spending on it', () => {
    expect(trackOf(now, 'zorgkantoor-medefinanciering')).toEqual([])
    expect(catalogue.levers.find(({ id }) => id === 'zorgkantoor-medefinanciering')).toMatchObject({
      legalFrom: 2026,
      newFrom: 2027,
    })
    for (const fact of ['Wet domeinoverstijgende samenwerking', '96 miljoen', 'thuis, tenzij'])
      expect(now.why).toContain(fact)
  })
})

describe('what is agreed and is no law', () => {
  const plan = load('hoofdlijnenakkoord')
  const ends = [
    (value: Value) => (typeof value === 'number' ? value : value.low),
    (value: Value) => (typeof value === 'number' ? value : value.high),
  ]

  it.each(['recht-op-verblijf', 'technologie', 'administratie'])('%s may do nothing', (lever) => {
    const years = [2027, 2028, 2029, 2032, 2040]
    const ranges = years.map((year) => ends.map((end) => at(plan, lever, year, end)))
    for (const [low, high] of ranges) {
      expect(low).toBeLessThanOrEqual(0)
      expect(high).toBeGreaterThanOrEqual(0)
    }
    expect(Math.max(...ranges.map(([, high]) => high!))).toBeGreaterThan(0)
    expect(
      plan.settings.find((setting) => setting.kind === 'lever' && setting.id === lever)?.origin.why?.toLowerCase(),
    ).toMatch(/doel|afgesproken, geen wet/)
  })

  it('reaches a target at the upper end and not further', () => {
    const norms = table('wlz_norms')
    const target = (id: string) => Number(norms.find((row) => row['norm_id'] === id)!['value'])
    const saved = 1 - [2027, 2028, 2029].reduce((left, year) => left * (1 - at(plan, 'technologie', year, ends[1])), 1)
    expect(saved).toBeLessThanOrEqual(-target('N23') / 100)
    expect(saved).toBeGreaterThan(0.08) // "almost 10%"
    const administration = pack.parameters.find(({ id }) => id === 'staff.administration')!.central
    expect(administration - at(plan, 'administratie', 2029, ends[1])).toBeCloseTo(target('N25') / 100, 6)
  })
})

describe('the savings of the coalition of January 2026', () => {
  it('take from the kader what is to be agreed, in four steps, and name what has no place here', () => {
    const [now, plan] = [load(referenceScenario), load('bestuurlijk-akkoord')]
    const share =
      -amount({ item: 'coalition_bestuurlijk_akkoord_and_scheiden_wonen_zorg' }) / frame('2026', '2026-02-27')
    const years = [2027, 2028, 2029, 2030]
    const less = years.reduce((sum, year) => sum + at(now, 'kadergroei', year) - at(plan, 'kadergroei', year), 0)
    expect(less).toBeCloseTo(share, 3)
    for (const year of [2031, 2036, 2042, 2050])
      expect(at(plan, 'kadergroei', year)).toBeCloseTo(at(now, 'kadergroei', year), 4)
    for (const fact of ['435 miljoen', '470 miljoen', 'niet bekend']) expect(plan.why).toContain(fact)
  })
})

describe('new policy', () => {
  it.each(names.filter((name) => !policyOfRecord.has(name)))('%s changes nothing before it can', (name) => {
    expect(load(name).pastStarts).toEqual([])
    expect(firstPolicyYear).toBe(2027)
  })

  it('of purchasing is half a point above the tariff of now', () => {
    const [now, plan] = [load(referenceScenario), load('inkoop-en-tarief')]
    for (const lever of ['tarief-vpt', 'tarief-mpt'])
      for (const year of [2027, 2030, 2050]) expect(at(plan, lever, year) - at(now, lever, year)).toBeCloseTo(0.005, 4)
  })
})
