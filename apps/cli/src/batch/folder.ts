import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { resolvedBatchYaml, resolvedYaml, type ScenarioCatalogue } from '@wlz/scenario'
import { cutKey, fileKey, fileName, type Batch, type RunNumbers } from '@wlz/study'
import type { CliBatch } from '@wlz/terms'
import { oneLine } from '../text.ts'
import { InputFaults } from '../exit.ts'
import { removeTemporary, writeIfOther } from './atomic.ts'
import { manifestText, readManifest } from './manifest.ts'
import { readFacts, readNumbers, readRuns, type FileFacts } from './result-file.ts'
import { runsCsv } from './runs-csv.ts'

/** Where results wait that a changed plan may use again; no reader of Parquet looks at it. */
const earlierEnding = '.earlier'

/** What was found in the folder of a batch, without touching it. */
export interface Found {
  readonly faults: readonly string[]
  readonly notes: readonly string[]
  /** Files that are there and right. */
  readonly done: ReadonlySet<number>
  /** Runs in other files that can be used again: where they stand, by hash. */
  readonly reusable: ReadonlyMap<string, string>
  /** Result files that are not those of this plan. */
  readonly others: readonly string[]
}

const nothing: Found = { faults: [], notes: [], done: new Set(), reusable: new Map(), others: [] }
const resultsOf = (folder: string) => join(folder, 'results')

/** Look at the folder: may it be used, and what of it is done already? */
export async function lookAt(path: string, batch: Batch, force: boolean, words: CliBatch): Promise<Found> {
  const shown = oneLine(path, 160)
  const refuse = (fault: string): Found => ({ ...nothing, faults: [fault] })
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats !== undefined && !stats.isDirectory()) return refuse(words.isNoFolder(shown))
  const reason = whyNotWritable(stats === undefined ? dirname(path) : path)
  if (reason !== undefined) return refuse(words.noFolderToWrite(oneLine(stats === undefined ? dirname(path) : path, 160), reason))
  if (stats === undefined) return nothing
  const entries = readdirSync(path)
  if (entries.length > 0 && !entries.includes('manifest.json') && !entries.includes('results')) return refuse(words.isOtherFolder(shown))
  const notes: string[] = []
  if (entries.includes('manifest.json')) {
    const manifest = readManifest(readFileSync(join(path, 'manifest.json'), 'utf8'))
    if (manifest === undefined) notes.push(words.manifestDamaged(join(path, 'manifest.json')))
    else if (manifest.engine !== batch.engine) return refuse(words.otherVersion(shown, words.engine, manifest.engine, batch.engine))
    else if (manifest.data !== batch.data) return refuse(words.otherVersion(shown, words.data, short(manifest.data), short(batch.data)))
  }
  const found = await lookAtResults(path, batch, words)
  return found.strangers > 0 && !force ? refuse(words.strangers(shown, found.strangers)) : { ...found, notes: [...notes, ...found.notes], faults: [] }
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

async function lookAtResults(path: string, batch: Batch, words: CliBatch): Promise<FoundResults> {
  const folder = resultsOf(path)
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const expected = new Map(Array.from({ length: batch.fileCount }, (_, file) => [fileName(batch, file), file]))
  const done = new Set<number>()
  const others: string[] = []
  const unfinished: { name: string; facts: FileFacts }[] = []
  const notes: string[] = []
  for (const name of names) {
    if (!name.endsWith('.parquet') && !name.endsWith(earlierEnding)) continue
    const facts = readFacts(join(folder, name))
    const file = expected.get(name)
    if (facts === undefined) notes.push(words.fileDamaged(join(path, 'results', name)))
    const isOwn = facts !== undefined && file !== undefined && facts.key === fileKey(batch, file)
    if (isOwn && facts.failed.length === 0) done.add(file)
    else if (facts !== undefined) unfinished.push({ name, facts })
    if (!isOwn) others.push(name)
  }
  const { reusable, strangers } = await sortRuns(folder, batch, unfinished)
  if (others.length > 0 && reusable.size > 0) notes.push(words.planChanged(reusable.size))
  return { done, others, reusable, strangers, notes }
}

/** Which runs in files that are not finished results of this plan can it use, and how many does it not know? */
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

/** A batch folder while it is being filled. */
export interface Folder {
  readonly results: string
  /** Numbers of a run that stand in the folder already. */
  known(run: number): Promise<RunNumbers | undefined>
  /** Is every file of every part there? Then nothing but results is left. */
  finish(): boolean
}

/** Make the folder ready: what does not belong steps aside, and what describes the batch is written. */
export function prepare(path: string, batch: Batch, found: Found, catalogue: ScenarioCatalogue, words: CliBatch): Folder {
  const results = resultsOf(path)
  const moved = new Map<string, string>()
  try {
    mkdirSync(results, { recursive: true })
    mkdirSync(join(path, 'scenarios'), { recursive: true })
    for (const name of found.others) moved.set(name, stepAside(results, name))
  } catch (error) {
    throw new InputFaults([words.noFolderToWrite(oneLine(path, 160), (error as NodeJS.ErrnoException).code ?? String(error))])
  }
  const scenarios = new Map(batch.plan.sets.flatMap((set) => set.scenarios.map((scenario) => [`${scenario.id}.yaml` as string, scenario] as const)))
  for (const name of readdirSync(join(path, 'scenarios'))) if (!scenarios.has(name)) rmSync(join(path, 'scenarios', name), { force: true })
  for (const [name, scenario] of scenarios) writeIfOther(join(path, 'scenarios', name), [resolvedYaml(scenario, catalogue)])
  writeIfOther(join(path, 'plan.yaml'), [resolvedBatchYaml(batch.plan)])
  writeIfOther(join(path, 'runs.csv'), runsCsv(batch))
  writeIfOther(join(path, 'manifest.json'), [manifestText(batch)])
  return {
    results,
    known: knownRuns(batch, found, (name) => join(results, moved.get(name) ?? name)),
    finish: () => finish(path, results, batch),
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

function finish(path: string, results: string, batch: Batch): boolean {
  const names = new Set(readdirSync(results))
  for (let file = 0; file < batch.fileCount; file++) if (!names.has(fileName(batch, file))) return false
  for (const name of names) if (name.endsWith(earlierEnding)) rmSync(join(results, name), { force: true })
  for (const folder of [path, results, join(path, 'scenarios')]) removeTemporary(folder)
  return true
}
