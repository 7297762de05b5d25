import { limits } from '../catalogue.ts'
import type { ScenarioFile, ScenarioFiles } from '../files.ts'
import { clip, type Fact, type Issue, type Parsed } from '../issue.ts'
import type { KeyPath } from '../key-path.ts'
import { loadFile, openFault, parentNames, readParent } from '../load.ts'
import { withNearest } from '../nearest.ts'
import { byPlace } from '../read.ts'
import { refused } from '../refuse.ts'
import { regionReader } from '../regions.ts'
import type { Scenario } from '../scenario.ts'
import { schemaIssues } from '../schema-issues.ts'
import { readText } from '../source.ts'
import { readTree, type Tree } from '../tree.ts'
import { batchDialect } from './dialect.ts'
import { batchInputs, type BatchInput, type Level } from './inputs.ts'
import type { BatchCatalogue, BatchPlan, BatchSet, Condition, Points, Range } from './plan.ts'
import { batchSchema, wholeAreas, type WrittenBatch, type WrittenCondition, type WrittenSet } from './schema.ts'
import { setFaults } from './set-faults.ts'

/** Defaults of a plan. */
const defaults = { regions: ['NL'], scenarios: 'basispad', seed: 'plan' } as const

/**
 * Read a batch plan and the scenarios it names; report every fault of every file at once, never throw.
 */
export function loadBatchPlan(
  opened: ReturnType<ScenarioFiles['open']>,
  target: string,
  files: ScenarioFiles,
  catalogue: BatchCatalogue,
): Parsed<BatchPlan> {
  if ('fault' in opened) return refused([{ file: opened.file, ...openFault(opened.fault, target, files) }], catalogue)
  const source = readText(opened.bytes)
  if (!source.ok) {
    const { fact, line, column } = source
    return refused(
      [{ file: opened.file, ...(line === undefined || column === undefined ? {} : { line, column }), ...fact }],
      catalogue,
    )
  }
  const tree = readTree(opened.file, source.text)
  if (tree.value === undefined) return refused(byPlace(tree.issues), catalogue)
  const schema = batchSchema(catalogue)
  const result = schema.safeParse(tree.value, { reportInput: true })
  const issues = [
    ...tree.issues,
    ...(result.success ? [] : schemaIssues(result.error.issues, schema, tree, batchDialect(catalogue))),
  ]
  if (issues.length > 0 || !result.success) return refused(byPlace(issues), catalogue)
  return joinPlan(opened, result.data as unknown as WrittenBatch, { tree, files, catalogue })
}

interface Around {
  readonly tree: Tree
  readonly files: ScenarioFiles
  readonly catalogue: BatchCatalogue
}

function joinPlan(opened: ScenarioFile, written: WrittenBatch, around: Around): Parsed<BatchPlan> {
  const { tree, catalogue } = around
  const issues: Issue[] = []
  const fault = (path: KeyPath, fact: Fact, part?: 'key') => void issues.push({ ...tree.place(path, part), ...fact })
  const read = scenarioReader(opened, around, issues)
  const sets = written.sets.map((set, index) => readSet(set, index, read, around, fault))
  const { from = limits.years.min, to = limits.years.max } = written.years ?? {}
  if (from > to) fault(['years', 'to'], { code: 'years-not-rising', year: to, previous: from })
  if (issues.length > 0) return refused(issues, catalogue)
  const first = sets[0]!.scenarios[0]!
  const find = regionReader([...wholeAreas, ...catalogue.regions])
  const inOrder = (names: readonly string[] | undefined, all: readonly string[]) =>
    names === undefined ? [...all] : all.filter((name) => names.includes(name))
  return {
    ok: true,
    value: {
      id: opened.name,
      file: opened.file,
      title: written.title.trim(),
      why: written.why.trim(),
      regions: (written.regions ?? defaults.regions).flatMap((name) => find(name)?.code ?? []),
      indicators: inOrder(written.indicators ?? catalogue.usualIndicators, catalogue.indicators),
      statistics: inOrder(written.statistics, catalogue.statistics),
      from,
      to,
      draws: written.uncertainty?.draws ?? first.draws,
      seed: written.uncertainty?.seed ?? first.seed,
      sets,
    },
  }
}

type ReadScenario = (name: string, path: KeyPath) => Scenario | undefined

/** Beside the plan, in a folder of scenarios beside it (as a finished batch has one), or among the shipped ones. */
function readBeside(name: string, folder: string, files: ScenarioFiles): ReturnType<typeof readParent> {
  const beside = files.read(name, folder)
  if (!('fault' in beside) || beside.fault !== 'not-found') return beside
  const inside = files.read(`scenarios/${name}`, folder)
  return 'fault' in inside && inside.fault === 'not-found' ? readParent(name, folder, files) : inside
}

/** Scenarios by name, each read once. Faults in their files are reported with those of the plan. */
function scenarioReader(plan: ScenarioFile, { tree, files, catalogue }: Around, issues: Issue[]): ReadScenario {
  const known = new Map<string, Scenario | undefined>()
  return (name, path) => {
    if (known.has(name)) return known.get(name)
    const found = readBeside(name, plan.folder, files)
    known.set(name, undefined)
    if ('fault' in found) {
      issues.push(
        found.fault === 'not-found'
          ? {
              ...tree.place(path),
              code: 'scenario-not-found',
              found: clip(name),
              ...withNearest(name, parentNames({ id: plan.name, folder: plan.folder }, files)),
            }
          : { file: found.file, ...openFault(found.fault, name, files) },
      )
      return undefined
    }
    const parsed = loadFile(found, files, catalogue)
    if (parsed.ok) known.set(name, parsed.value)
    else issues.push(...parsed.issues)
    return known.get(name)
  }
}

function readSet(
  written: WrittenSet,
  index: number,
  read: ReadScenario,
  { catalogue }: Around,
  fault: (path: KeyPath, fact: Fact, part?: 'key') => void,
): BatchSet {
  const at = ['sets', index] as const
  const names = asList(written.scenarios ?? defaults.scenarios)
  const pathOf = (position: number): KeyPath => [
    ...at,
    'scenarios',
    ...(Array.isArray(written.scenarios) ? [position] : []),
  ]
  const scenarios = [...new Set(names)].flatMap((name) => read(name, pathOf(names.indexOf(name))) ?? [])
  const { ids, points } = readPoints(written)
  const all = new Map(batchInputs(catalogue).map((input) => [input.id, input]))
  const inputs = ids.map((id) => all.get(id)!)
  const set: BatchSet = {
    name: written.name,
    scenarios,
    inputs,
    points,
    ...(written.ramp === undefined ? {} : { ramp: written.ramp }),
    ...(written.only === undefined ? {} : { only: written.only.map((condition) => readCondition(condition, inputs)) }),
    ...(written.skip === undefined ? {} : { skip: written.skip.map((condition) => readCondition(condition, inputs)) }),
  }
  for (const { path, fact, part } of setFaults(set, written, names)) fault([...at, ...path], fact, part)
  return set
}

const asList = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T]

function readPoints({ grid, list, sample }: WrittenSet): { ids: string[]; points: Points } {
  if (grid !== undefined)
    return { ids: Object.keys(grid), points: { kind: 'grid', levels: Object.values(grid).map(plusZeros) } }
  if (list !== undefined) {
    const ids = [...new Set(list.flatMap((row) => Object.keys(row)))]
    return {
      ids,
      points: {
        kind: 'list',
        rows: list.map((row) => ids.map((id) => (row[id] === undefined ? undefined : plusZero(row[id])))),
      },
    }
  }
  if (sample === undefined) return { ids: [], points: { kind: 'none' } }
  const { method, runs, seed = defaults.seed, over } = sample
  return {
    ids: Object.keys(over),
    points: { kind: 'sample', method, runs, seed, over: Object.values(over).map(readRange) },
  }
}

/** Minus zero would make two equal runs differ. */
const plusZero = (level: Level): Level => (typeof level === 'number' ? level + 0 : level)
const plusZeros = (levels: readonly Level[]): Level[] => levels.map(plusZero)

const readRange = (written: { readonly min?: number; readonly max?: number } | readonly Level[]): Range =>
  'length' in written
    ? { kind: 'among', levels: plusZeros(written) }
    : {
        kind: 'between',
        min: plusZero(written.min ?? -Infinity) as number,
        max: plusZero(written.max ?? Infinity) as number,
      }

function readCondition({ scenario, ...tests }: WrittenCondition, inputs: readonly BatchInput[]): Condition {
  return {
    ...(scenario === undefined ? {} : { scenarios: asList(scenario as string | readonly string[]) }),
    tests: Object.entries(tests).map(([id, written]) => ({
      input: inputs.findIndex((input) => input.id === id),
      range:
        typeof written === 'object'
          ? readRange(written as { min?: number } | readonly Level[])
          : { kind: 'among', levels: [plusZero(written!)] },
    })),
  }
}
