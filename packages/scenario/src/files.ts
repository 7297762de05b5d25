/** Files as the host hands them over: this package opens none itself. */

/** A scenario file as stored. */
export interface ScenarioFile {
  /** Name of the file as the user knows it, for faults. */
  readonly file: string
  /** Key of the folder in which its parents are looked for first; only the host needs to understand it. */
  readonly folder: string
  /** Base name without `.yaml`. */
  readonly name: string
  readonly bytes: Uint8Array
}

export type FileFault = 'not-found' | 'directory' | 'no-permission' | 'too-large' | 'unreadable'

export type ReadResult = ScenarioFile | { readonly fault: FileFault; readonly file: string }

export interface ScenarioFiles {
  /** Name that a user gave: a path, or the name of a shipped scenario. */
  open(target: string): ReadResult
  /** `<name>.yaml` in one folder; the name has no path in it. */
  read(name: string, folder: string): ReadResult
  /** Names of the scenarios in a folder, for a suggestion. */
  names(folder: string): readonly string[]
  /** Key of the folder of shipped scenarios. */
  readonly shipped: string
}

/** Scenario files held in memory: by folder, by name, the text or bytes. A target is `name`, or `folder/name.yaml`. */
export function memoryFiles(
  folders: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>,
  shipped = 'scenarios',
): ScenarioFiles {
  const read = (name: string, folder: string): ReadResult => {
    const file = `${folder}/${name}.yaml`
    const inside = Object.hasOwn(folders, folder) ? folders[folder]! : {}
    if (!Object.hasOwn(inside, name)) return { fault: 'not-found', file }
    const content = inside[name]!
    return { file, folder, name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
  }
  return {
    shipped,
    read,
    names: (folder) => (Object.hasOwn(folders, folder) ? Object.keys(folders[folder]!) : []),
    open: (target) => {
      const slash = target.lastIndexOf('/')
      return read(target.slice(slash + 1).replace(/\.yaml$/, ''), slash < 0 ? shipped : target.slice(0, slash))
    },
  }
}
