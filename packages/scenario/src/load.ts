import { limits, referenceScenario, rootScenario, type ScenarioCatalogue } from './catalogue.ts'
import { buildScenario } from './build.ts'
import { effectFaults } from './effects.ts'
import type { ReadResult, ScenarioFile, ScenarioFiles } from './files.ts'
import { clip, type Fact, type Issue, type Parsed } from './issue.ts'
import { withNearest } from './nearest.ts'
import { byPlace, fileReader, type FileRead } from './read.ts'
import { refused } from './refuse.ts'
import type { Scenario, Setting } from './scenario.ts'
import { settingsOf } from './settings.ts'

/**
 * Read a scenario and the chain of its parents; report every fault of every file at once, never throw.
 *
 * @param target what the user named: a path, or the name of a shipped scenario
 */
export function loadScenario(target: string, files: ScenarioFiles, catalogue: ScenarioCatalogue): Parsed<Scenario> {
  const first = files.open(target)
  if ('fault' in first) return refused([{ file: first.file, ...openFault(first.fault, target, files) }], catalogue)
  return loadFile(first, files, catalogue)
}

/** Read a scenario whose file is already loaded. */
export function loadFile(first: ScenarioFile, files: ScenarioFiles, catalogue: ScenarioCatalogue): Parsed<Scenario> {
  const { chain, issues } = readChain(first, files, catalogue)
  if (issues.length > 0)
    return refused(inChainOrder([...issues, ...soundEffectFaults(chain, catalogue)], chain), catalogue)
  return joinChain(chain, files.shipped, catalogue)
}

/** The scenario itself first, then its parents; inside a file from top to bottom. */
function inChainOrder(issues: readonly Issue[], chain: readonly FileRead[]): Issue[] {
  const files = [...chain.map((read) => read.file), ...issues.map((issue) => issue.file)]
  return [...new Set(files)].flatMap((file) => byPlace(issues.filter((issue) => issue.file === file)))
}

/** Missing effects beside other faults, if the chain can be read down to its root. */
function soundEffectFaults(chain: readonly FileRead[], catalogue: ScenarioCatalogue): Issue[] {
  const root = chain.at(-1)!
  const isWhole = root.id === rootScenario || (root.id === referenceScenario && root.parent === undefined)
  if (!isWhole || chain.some((read) => read.tree?.value === undefined)) return []
  const faulty = new Set(chain.flatMap((read) => read.faultyLevers))
  const settings: Setting[] = []
  return [...chain].reverse().flatMap((read) => {
    const own = settingsOf(read, { levers: read.soundLevers }, catalogue)
    settings.push(...own)
    return placedEffectFaults(read, own, settings, catalogue).filter(
      (issue) => !('lever' in issue && faulty.has(issue.lever)),
    )
  })
}

const placedEffectFaults = (
  read: FileRead,
  own: readonly Setting[],
  all: readonly Setting[],
  catalogue: ScenarioCatalogue,
): Issue[] =>
  effectFaults(own, all, catalogue).map(({ lever, fact }) => ({
    ...read.tree!.place(['levers', lever], 'key'),
    ...fact,
  }))

interface Chain {
  /** The scenario itself first, its root last. */
  readonly chain: readonly FileRead[]
  readonly issues: readonly Issue[]
}

/** Follow `extends` until the root, also through files with faults, so that all faults are reported at once. */
function readChain(first: ScenarioFile, files: ScenarioFiles, catalogue: ScenarioCatalogue): Chain {
  const read = fileReader(catalogue)
  const chain: FileRead[] = [read(first)]
  const issues: Issue[] = [...chain[0]!.issues]
  const stop = (child: FileRead, fact: Fact): Chain => ({
    chain,
    issues: [...issues, { ...(child.tree?.place(['extends']) ?? { file: child.file }), ...fact }],
  })
  for (;;) {
    const child = chain.at(-1)!
    if (child.parent === undefined || child.id === rootScenario) return { chain, issues }
    const found = readParent(child.parent, child.folder, files)
    if ('fault' in found) {
      return found.fault === 'not-found'
        ? stop(child, {
            code: 'extends-not-found',
            found: clip(child.parent),
            ...withNearest(child.parent, parentNames(child, files)),
          })
        : { chain, issues: [...issues, { file: found.file, ...openFault(found.fault, child.parent, files) }] }
    }
    const seen = chain.findIndex((file) => file.file === found.file)
    if (seen >= 0)
      return stop(child, { code: 'extends-cycle', chain: [...chain.slice(seen).map((file) => file.id), found.name] })
    if (chain.length >= limits.chain) return stop(child, { code: 'extends-too-long', max: limits.chain })
    const parent = read(found)
    chain.push(parent)
    issues.push(...parent.issues)
  }
}

/** In the child's own folder, else among the shipped scenarios. */
export function readParent(name: string, folder: string, files: ScenarioFiles): ReadResult {
  const beside = files.read(name, folder)
  return 'fault' in beside && beside.fault === 'not-found' && folder !== files.shipped
    ? files.read(name, files.shipped)
    : beside
}

export const parentNames = (child: Pick<FileRead, 'id' | 'folder'>, files: ScenarioFiles): string[] =>
  [...new Set([...files.names(child.folder), ...files.names(files.shipped)])].filter((name) => name !== child.id)

export function openFault(
  fault: Extract<ReadResult, { fault: unknown }>['fault'],
  target: string,
  files: ScenarioFiles,
): Fact {
  switch (fault) {
    case 'not-found':
      return {
        code: 'file-not-found',
        found: clip(target),
        ...withNearest(baseName(target), files.names(files.shipped)),
      }
    case 'directory':
      return { code: 'file-is-directory' }
    case 'no-permission':
      return { code: 'file-no-permission' }
    case 'too-large':
      return { code: 'file-too-large', maxBytes: limits.bytes }
    case 'unreadable':
      return { code: 'file-unreadable' }
  }
}

const baseName = (target: string): string =>
  target
    .replace(/\.ya?ml$/i, '')
    .split(/[/\\]/)
    .at(-1) ?? target

/** Lay the files over each other, root first. */
function joinChain(chain: readonly FileRead[], shipped: string, catalogue: ScenarioCatalogue): Parsed<Scenario> {
  const issues: Issue[] = []
  const settings: Setting[] = []
  const ids: string[] = []
  let scenario: Scenario | undefined
  for (const read of [...chain].reverse()) {
    const written = read.written!
    const own = settingsOf(read, written, catalogue)
    settings.push(...own)
    ids.push(read.id)
    issues.unshift(...placedEffectFaults(read, own, settings, catalogue))
    const heading = {
      id: read.id,
      file: read.file,
      title: written.title.trim(),
      why: written.why.trim(),
      chain: [...ids],
      isShipped: read.folder === shipped,
    }
    scenario = buildScenario(heading, settings, scenario, catalogue)
  }
  return issues.length > 0 ? refused(issues, catalogue) : { ok: true, value: scenario! }
}
