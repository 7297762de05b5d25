import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { limits, type FileFault, type ReadResult, type ScenarioFiles } from '@wlz/scenario'
import { shippedFolder } from './find.ts'
import { rememberInput } from './inputs-read.ts'
import { readCapped, readCappedOrThrow } from './read-capped.ts'

/** As a target `-` is what comes in on standard input. */
const standardInput = '-'

const isPath = (target: string) => /[/\\]/.test(target) || /\.ya?ml$/i.test(target)

/** A file as its user knows it: short inside the folder they stand in, in full outside it. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short === '' || short.startsWith('..') ? path : short
}

function faultOf(error: unknown): FileFault {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return 'not-found'
    case 'EACCES':
    case 'EPERM':
      return 'no-permission'
    case 'EISDIR':
      return 'directory'
    default:
      return 'unreadable'
  }
}

/** Input that can be read once only: a pipe, or typed text. */
const readOnce = new Map<string, Uint8Array>()

function bytesOf(path: string): Uint8Array {
  const known = readOnce.get(path)
  if (known !== undefined) return known
  const bytes = readCappedOrThrow(path === standardInput ? 0 : path, limits.bytes + 1)
  if (path === standardInput || !statSync(path).isFile()) readOnce.set(path, bytes)
  return bytes
}

function readAt(path: string): ReadResult {
  const file = path === standardInput ? '-' : shownPath(path)
  try {
    const stat = path === standardInput ? undefined : statSync(path)
    if (stat?.isDirectory() === true) return { fault: 'directory', file }
    if (stat !== undefined && stat.size > limits.bytes) return { fault: 'too-large', file }
    const bytes = bytesOf(path)
    if (bytes.length > limits.bytes) return { fault: 'too-large', file }
    rememberInput(path)
    if (path === standardInput) return { file, folder: process.cwd(), name: 'stdin', bytes }
    return { file, folder: dirname(path), name: basename(path).replace(ending, ''), bytes }
  } catch (error) {
    return { fault: faultOf(error), file }
  }
}

const ending = /\.ya?ml$/i

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => ending.test(name))
      .map((name) => name.replace(ending, ''))
      .sort()
  } catch {
    return []
  }
}

/** A scenario is mostly a `.yaml`, and may be a `.yml`. */
const withEndings = (path: string): string[] => [`${path}.yaml`, `${path}.yml`]

/**
 * The own file beside a shipped scenario or plan that a bare name stands for as well; undefined where there is none.
 */
export function ownNamesake(target: string, shipped: string): string | undefined {
  if (isPath(target) || !isShipped(target, shipped)) return undefined
  return withEndings(resolve(target)).find((path) => existsSync(path) && dirname(path) !== shipped)
}

/** Parents of a file that stand beside it under the name of a shipped scenario with another text. */
export function ownParents(target: string, parents: readonly string[], { shipped }: ScenarioFiles): string[] {
  const folder = dirname(scenarioPath(target, shipped))
  if (folder === shipped) return []
  return parents.flatMap((name) => {
    const own = withEndings(join(folder, name)).find((path) => existsSync(path))
    const [ours, theirs] = [own, join(shipped, `${name}.yaml`)].map((path) =>
      path === undefined ? undefined : readCapped(path, limits.bytes),
    )
    return own === undefined || theirs === undefined || Buffer.compare(ours!, theirs) === 0 ? [] : [own]
  })
}

/** A path as it stands; a bare name among the shipped scenarios first, then in the folder of the user. */
export function scenarioPath(target: string, shipped: string): string {
  if (target === standardInput) return target
  if (isPath(target)) return resolve(target)
  const candidates = [join(shipped, `${target}.yaml`), resolve(target), ...withEndings(resolve(target))]
  return candidates.find((path) => existsSync(path)) ?? resolve(target)
}

/** Tells if a target names one of the shipped scenarios. */
export function isShipped(target: string, shipped: string): boolean {
  const path = scenarioPath(target, shipped)
  return dirname(path) === shipped && path.endsWith('.yaml')
}

/** The shortest way to name a scenario on the command line: a shipped one by its name, another as it was written. */
export const shortTarget = (target: string, shipped: string): string =>
  isShipped(target, shipped) ? basename(target, '.yaml') : target

/** A batch plan: a path, or the name of one that is shipped in `scenarios/batches`. */
export const openPlan = (target: string, { shipped }: ScenarioFiles): ReadResult =>
  target === '' ? { fault: 'not-found', file: '' } : readAt(scenarioPath(target, join(shipped, 'batches')))

/**
 * Tells if a target names a batch plan: it has sets. A bare name that is no scenario is looked up among the
 * shipped plans.
 */
export function readsAsPlan(target: string, files: ScenarioFiles): boolean {
  const read = files.open(target)
  if (!('bytes' in read)) return !isPath(target) && 'bytes' in openPlan(target, files)
  return /^sets\s*:/m.test(new TextDecoder().decode(read.bytes))
}

/** Tells if a target names a scenario where a plan is wanted: it has a parent and no sets. */
export function readsAsScenario(target: string, files: ScenarioFiles): boolean {
  const plan = openPlan(target, files)
  const read = 'bytes' in plan ? plan : files.open(target)
  if (!('bytes' in read)) return false
  const text = new TextDecoder().decode(read.bytes)
  return !/^sets\s*:/m.test(text) && (/^(extends|levers|context)\s*:/m.test(text) || !('bytes' in plan))
}

/** Tells if a target names one of the shipped plans. */
export const isShippedPlan = (target: string, { shipped }: ScenarioFiles): boolean =>
  isShipped(target, join(shipped, 'batches'))

/** Names of the shipped plans. */
export const planNames = (): string[] => namesIn(join(shippedFolder() ?? resolve('scenarios'), 'batches'))

/** Scenario files on disk. */
export function diskFiles(): ScenarioFiles {
  const shipped = shippedFolder() ?? resolve('scenarios')
  return {
    shipped,
    open: (target) => (target === '' ? { fault: 'not-found', file: '' } : readAt(scenarioPath(target, shipped))),
    read: (name, folder) => {
      const paths = withEndings(join(folder, name))
      return readAt(paths.find((path) => existsSync(path)) ?? paths[0]!)
    },
    names: namesIn,
  }
}
