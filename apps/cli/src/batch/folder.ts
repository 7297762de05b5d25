import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { resolvedBatchYaml, resolvedYaml, type ScenarioCatalogue } from '@wlz/scenario'
import { cutKey, fileKey, fileName, type Batch, type RunNumbers } from '@wlz/study'
import { followed } from '../output/target.ts'
import { oneLine } from '../output/text.ts'
import { InputFaults } from '../exit.ts'
import { isTemporaryOf, removeTemporary, writeIfOther } from '../output/whole-file.ts'
import { isLockName } from './lock.ts'
import { isDamagedManifest, manifestText, readManifest, scenarioNames, type KnownManifest } from './manifest.ts'
import { readFacts, readNumbers, readRuns, type FileFacts } from './result-file.ts'
import { runsCsv } from './runs-csv.ts'
import type { CliBatch } from '../words/cli-words.ts'

/** Folder for results that a changed plan may use again; no reader of Parquet looks at it. */
const earlierEnding = '.earlier'

/** State of the folder of a batch, read without changing it. */
export interface Found {
  readonly faults: readonly string[]
  readonly notes: readonly string[]
  /** Files that are there and right. */
  readonly done: ReadonlySet<number>
  /** Runs in other files that can be used again: where they stand, by hash. */
  readonly reusable: ReadonlyMap<string, string>
  /** Result files of ours that are not those of this plan, or damaged. */
  readonly others: readonly string[]
  /** Scenario files that an earlier plan left here, as its manifest lists them. */
  readonly listed: readonly string[]
}

const nothing: Found = { faults: [], notes: [], done: new Set(), reusable: new Map(), others: [], listed: [] }
const resultsOf = (folder: string) => join(folder, 'results')

/**
 * Look at the folder: may it be used, and what of it is done already? It is ours when it is empty or has our manifest;
 * in it only what the manifest lists, and results that carry our mark, are ever touched.
 */
export async function lookAt(path: string, batch: Batch, force: boolean, words: CliBatch): Promise<Found> {
  const shown = oneLine(path, 160)
  const refuse = (fault: string): Found => ({ ...nothing, faults: [fault] })
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats !== undefined && !stats.isDirectory()) return refuse(words.isNoFolder(shown))
  const reason = whyNotWritable(stats === undefined ? dirname(path) : path)
  if (reason !== undefined)
    return refuse(words.noFolderToWrite(oneLine(stats === undefined ? dirname(path) : path, 160), reason))
  if (stats === undefined) return nothing
  const entries = readdirSync(path).filter((name) => !isLockName(name) && !isTemporaryOf(['manifest.json'], name))
  if (entries.length === 0) return nothing
  if (!entries.includes('manifest.json')) return refuse(words.isOtherFolder(shown))
  const text = readText(join(path, 'manifest.json'))
  const manifest = text === undefined ? undefined : readManifest(text)
  const notes: string[] = []
  if (manifest === undefined) {
    const isOurs = text !== undefined && (isDamagedManifest(text) || hasOwnResults(path))
    if (!isOurs) return refuse(words.isOtherFolder(shown))
    notes.push(words.manifestDamaged(join(path, 'manifest.json')))
  } else if (manifest.engine !== batch.engine)
    return refuse(words.otherVersion(shown, words.engine, manifest.engine, batch.engine))
  else if (manifest.data !== batch.data)
    return refuse(words.otherVersion(shown, words.data, short(manifest.data), short(batch.data)))
  const inTheWay = filesInTheWay(path, batch, manifest)
  if (inTheWay.length > 0) return refuse(words.inTheWay(inTheWay.map((name) => oneLine(join(shown, name), 160))))
  const found = await lookAtResults(path, batch, manifest, words)
  if (found.strangers > 0 && !force) return refuse(words.strangers(shown, found.strangers))
  return { ...found, listed: manifest?.scenarios ?? [], notes: [...notes, ...found.notes], faults: [] }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const partName = /^part-\d{5,}\.parquet$/
const earlierName = /^part-\d{5,}\.parquet\.\d+\.earlier$/
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** Does the folder hold results that carry our mark? Then a manifest that cannot be read was ours. */
function hasOwnResults(path: string): boolean {
  const folder = resultsOf(path)
  const names = isFolder(folder) ? readdirSync(folder).filter((name) => partName.test(name)) : []
  return names.some((name) => isFile(join(folder, name)) && readFacts(join(folder, name)) !== undefined)
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Files of somebody else with a name that this plan needs. */
function filesInTheWay(path: string, batch: Batch, manifest: KnownManifest | undefined): string[] {
  if (manifest === undefined) return []
  const folder = join(path, 'scenarios')
  const there = isFolder(folder) ? readdirSync(folder) : []
  const scenarios = scenarioNames(batch).filter((name) => there.includes(name) && !manifest.scenarios.includes(name))
  const results = Array.from({ length: batch.fileCount }, (_, file) => fileName(batch, file))
    .filter((name) => !manifest.results.includes(name))
    .filter((name) => {
      const file = join(resultsOf(path), name)
      return existsSync(file) && (!isFile(file) || readFacts(file) === undefined)
    })
  return [...scenarios.map((name) => join('scenarios', name)), ...results.map((name) => join('results', name))]
}

const short = (hash: string) => hash.slice(0, 19)

function whyNotWritable(folder: string): string | undefined {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return statSync(folder).isDirectory() ? undefined : 'ENOTDIR'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EACCES'
  }
}

interface FoundResults extends Omit<Found, 'faults'> {
  /** Runs that the plan does not ask, or of which it asks something else. */
  readonly strangers: number
}

async function lookAtResults(
  path: string,
  batch: Batch,
  manifest: KnownManifest | undefined,
  words: CliBatch,
): Promise<FoundResults> {
  const folder = resultsOf(path)
  const names = isFolder(folder) ? readdirSync(folder).sort() : []
  const expected = new Map(Array.from({ length: batch.fileCount }, (_, file) => [fileName(batch, file), file]))
  const done = new Set<number>()
  const others: string[] = []
  const foreign: string[] = []
  const unfinished: { name: string; facts: FileFacts }[] = []
  const notes: string[] = []
  for (const name of names) {
    if (isTemporaryOf(expected.keys(), name)) continue
    const facts = isFile(join(folder, name)) ? readFacts(join(folder, name)) : undefined
    const isListed = isFile(join(folder, name)) && (manifest?.results.includes(name) ?? partName.test(name))
    const isMarked = facts !== undefined && (partName.test(name) || earlierName.test(name))
    if (!isListed && !isMarked) {
      foreign.push(name)
      continue
    }
    if (facts?.isSound !== true) notes.push(words.fileDamaged(join(path, 'results', name)))
    const file = expected.get(name)
    const isOwn = facts?.isSound === true && file !== undefined && facts.key === fileKey(batch, file)
    if (isOwn && facts.failed.length === 0) done.add(file)
    else if (facts?.isSound === true) unfinished.push({ name, facts })
    if (!isOwn && (facts?.isSound === true || file === undefined)) others.push(name)
  }
  if (foreign.length > 0) notes.push(words.foreignFiles(foreign.map((name) => oneLine(join('results', name), 80))))
  const { reusable, strangers } = await sortRuns(folder, batch, unfinished)
  const isSamePlan = strangers === 0 && reusable.size === batch.runs.count // another name of the file changes no run
  if (others.length > 0 && reusable.size > 0 && !isSamePlan) notes.push(words.planChanged(reusable.size))
  return { done, others, reusable, strangers, notes, listed: [] }
}

/** Counts the runs in other files of the folder that this plan can use, and those it does not know. */
async function sortRuns(folder: string, batch: Batch, files: readonly { name: string; facts: FileFacts }[]) {
  const reusable = new Map<string, string>()
  let strangers = 0
  if (files.length === 0) return { reusable, strangers }
  const asked = new Set(Array.from({ length: batch.runs.count }, (_, run) => batch.runs.run(run).hash))
  const cut = cutKey(batch)
  for (const { name, facts } of files) {
    for (const hash of await readRuns(join(folder, name))) {
      if (asked.has(hash) && facts.cut === cut) reusable.set(hash, name)
      else strangers++
    }
  }
  return { reusable, strangers }
}

/**
 * Files of the plan that lie in the folder itself and would be rewritten with other text: `wlz batch out/plan.yaml
 * --out out` after somebody edited the plan or its scenarios there.
 */
export function editedInside(path: string, plan: string, batch: Batch, catalogue: ScenarioCatalogue): string[] {
  const own = join(path, 'plan.yaml')
  if (followed(plan) !== followed(own)) return []
  const scenarios = batch.plan.sets.flatMap((set) => set.scenarios)
  const texts = new Map([
    ['plan.yaml', resolvedBatchYaml(batch.plan)],
    ...scenarios.map(
      (scenario) => [join('scenarios', `${scenario.id}.yaml`), resolvedYaml(scenario, catalogue)] as const,
    ),
  ])
  return [...texts].flatMap(([name, text]) =>
    existsSync(join(path, name)) && readText(join(path, name)) !== text ? [join(path, name)] : [],
  )
}

/** A batch folder while it is being filled. */
export interface Folder {
  readonly results: string
  /** Numbers of a run that stand in the folder already. */
  known(run: number): Promise<RunNumbers | undefined>
  /** Is every file of every part there? Then nothing but results is left. */
  finish(): boolean
}

/** Make the folder ready: what does not belong steps aside, and what describes the batch is written. */
export function prepare(
  path: string,
  batch: Batch,
  found: Found,
  catalogue: ScenarioCatalogue,
  words: CliBatch,
): Folder {
  const results = resultsOf(path)
  const moved = new Map<string, string>()
  const made = (make: () => void) => {
    try {
      make()
    } catch (error) {
      throw new InputFaults([
        words.noFolderToWrite(oneLine(path, 160), (error as NodeJS.ErrnoException).code ?? String(error)),
      ])
    }
  }
  made(() => void mkdirSync(path, { recursive: true }))
  // The manifest first: from then on the folder is known as ours, whenever the work is stopped. Where even that cannot be written, the
  // folder stays as it was, so that the same command goes on later.
  writeIfOther(join(path, 'manifest.json'), [manifestText(batch)])
  made(() => {
    mkdirSync(results, { recursive: true })
    mkdirSync(join(path, 'scenarios'), { recursive: true })
    for (const name of found.others) moved.set(name, stepAside(results, name))
  })
  const scenarios = new Map(
    batch.plan.sets.flatMap((set) =>
      set.scenarios.map((scenario) => [`${scenario.id}.yaml` as string, scenario] as const),
    ),
  )
  for (const name of found.listed) if (!scenarios.has(name)) rmSync(join(path, 'scenarios', name), { force: true })
  for (const [name, scenario] of scenarios)
    writeIfOther(join(path, 'scenarios', name), [resolvedYaml(scenario, catalogue)])
  writeIfOther(join(path, 'plan.yaml'), [resolvedBatchYaml(batch.plan)])
  writeIfOther(join(path, 'runs.csv'), runsCsv(batch))
  return {
    results,
    known: knownRuns(batch, found, (name) => join(results, moved.get(name) ?? name)),
    finish: () => finish(path, results, batch, new Set(moved.values())),
  }
}

/** Another part of the same batch may have moved it a moment ago. */
function stepAside(folder: string, name: string): string {
  if (name.endsWith(earlierEnding)) return name
  const free = (count: number): string => {
    const aside = `${name}.${count}${earlierEnding}`
    return existsSync(join(folder, aside)) ? free(count + 1) : aside
  }
  const aside = free(1)
  try {
    renameSync(join(folder, name), join(folder, aside))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return aside
}

/** Runs are asked in the order of the plan, so that the file that was read last mostly has the next one too. */
function knownRuns(batch: Batch, { reusable }: Found, pathOf: (name: string) => string): Folder['known'] {
  let last: { readonly name: string; readonly numbers: Map<string, RunNumbers> } | undefined
  return async (run) => {
    if (reusable.size === 0) return undefined
    const { hash } = batch.runs.run(run)
    const name = reusable.get(hash)
    if (name === undefined) return undefined
    if (last?.name !== name) last = { name, numbers: await readNumbers(pathOf(name), batch) }
    return last.numbers.get(hash)
  }
}

function finish(path: string, results: string, batch: Batch, moved: ReadonlySet<string>): boolean {
  const names = new Set(readdirSync(results))
  const own = Array.from({ length: batch.fileCount }, (_, file) => fileName(batch, file))
  if (own.some((name) => !names.has(name))) return false
  for (const name of names)
    if (moved.has(name) || (earlierName.test(name) && readFacts(join(results, name)) !== undefined))
      rmSync(join(results, name), { force: true })
  removeTemporary(path, ['manifest.json', 'plan.yaml', 'runs.csv'])
  removeTemporary(results, own)
  removeTemporary(join(path, 'scenarios'), scenarioNames(batch))
  return true
}
