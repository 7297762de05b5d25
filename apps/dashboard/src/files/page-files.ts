import { limits, type FileFault, type ReadResult, type ScenarioFiles, type Written } from '@wlz/scenario'

const [own, shippedFolder] = ['own', 'scenarios']

/** A file that a person handed over, not yet read as anything. */
export interface Handed {
  /** Name as the person knows it. */
  readonly name: string
  readonly bytes: Uint8Array
}

const asBytes = (written: Written): Uint8Array => new TextEncoder().encode(JSON.stringify(written.written)) // JSON is YAML too

const baseName = (name: string): string => name.replace(/\.(ya?ml|json)$/i, '')

/** Scenario files of the page as a folder: what is handed over, beside own scenarios; the shipped ones behind them. */
export function pageFiles(
  handed: readonly Handed[],
  drafts: readonly Written[],
  shipped: readonly Written[],
): ScenarioFiles {
  const fault = (kind: FileFault, file: string): ReadResult => ({ fault: kind, file })
  const found = (file: string, folder: string, name: string, bytes: Uint8Array): ReadResult =>
    bytes.length > limits.bytes ? fault('too-large', file) : { file, folder, name, bytes }
  const read = (name: string, folder: string): ReadResult => {
    const file = folder === own ? handed.find((each) => baseName(each.name) === name) : undefined
    if (file !== undefined) return found(file.name, own, name, file.bytes)
    const written = (folder === own ? drafts : shipped).find(({ id }) => id === name)
    return written === undefined
      ? fault('not-found', `${name}.yaml`)
      : found(written.file, folder, name, asBytes(written))
  }
  return {
    shipped: shippedFolder,
    read,
    names: (folder) =>
      folder === own
        ? [...handed.map(({ name }) => baseName(name)), ...drafts.map(({ id }) => id)]
        : shipped.map(({ id }) => id),
    open: (target) => read(baseName(target), own),
  }
}
