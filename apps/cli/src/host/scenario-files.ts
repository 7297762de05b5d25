import { closeSync, existsSync, openSync, readSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { limits, type FileFault, type ReadResult, type ScenarioFiles } from '@wlz/scenario'
import { shippedFolder } from './find.ts'
import { rememberInput } from './inputs-read.ts'

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

/** At most one byte more than the limit is ever read, so that an endless device is refused like a large file. */
function readCapped(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(most + 1)
    let length = 0
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null)
      length += read
      if (read === 0 || length === bytes.length) return bytes.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function readAt(path: string): ReadResult {
  const file = shownPath(path)
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return { fault: 'directory', file }
    if (stat.size > limits.bytes) return { fault: 'too-large', file }
    const bytes = readCapped(path, limits.bytes)
    if (bytes.length > limits.bytes) return { fault: 'too-large', file }
    rememberInput(path)
    return { file, folder: dirname(path), name: basename(path).replace(/\.ya?ml$/i, ''), bytes }
  } catch (error) {
    return { fault: faultOf(error), file }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.slice(0, -'.yaml'.length))
      .sort()
  } catch {
    return []
  }
}

/** A path as it stands; a bare name among the shipped scenarios first, then in the folder of the user. */
export function scenarioPath(target: string, shipped: string): string {
  if (isPath(target)) return resolve(target)
  const candidates = [join(shipped, `${target}.yaml`), resolve(target), resolve(`${target}.yaml`)]
  return candidates.find((path) => existsSync(path)) ?? resolve(target)
}

/** Whether a target names one of the shipped scenarios. */
export function isShipped(target: string, shipped: string): boolean {
  const path = scenarioPath(target, shipped)
  return dirname(path) === shipped && path.endsWith('.yaml')
}

/** The shortest way to name a scenario on the command line: a shipped one by its name, another as it was written. */
export const shortTarget = (target: string, shipped: string): string => (isShipped(target, shipped) ? basename(target, '.yaml') : target)

/** A batch plan: a path, or the name of one that is shipped in `scenarios/batches`. */
export const openPlan = (target: string, { shipped }: ScenarioFiles): ReadResult =>
  target === '' ? { fault: 'not-found', file: '' } : readAt(scenarioPath(target, join(shipped, 'batches')))

/** Whether what a target names is a batch plan: it has sets. A bare name that is no scenario is looked up among the shipped plans. */
export function readsAsPlan(target: string, files: ScenarioFiles): boolean {
  const read = files.open(target)
  if (!('bytes' in read)) return !isPath(target) && 'bytes' in openPlan(target, files)
  return /^sets\s*:/m.test(new TextDecoder().decode(read.bytes))
}

/** Whether a target names one of the shipped plans. */
export const isShippedPlan = (target: string, { shipped }: ScenarioFiles): boolean => isShipped(target, join(shipped, 'batches'))

/** Names of the shipped plans. */
export const planNames = (): string[] => namesIn(join(shippedFolder() ?? resolve('scenarios'), 'batches'))

/** Scenario files on disk. */
export function diskFiles(): ScenarioFiles {
  const shipped = shippedFolder() ?? resolve('scenarios')
  return {
    shipped,
    open: (target) => (target === '' ? { fault: 'not-found', file: '' } : readAt(scenarioPath(target, shipped))),
    read: (name, folder) => readAt(join(folder, `${name}.yaml`)),
    names: namesIn,
  }
}
