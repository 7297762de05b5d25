import { readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

export type FileKind = 'any' | 'yaml' | 'folder'

/** Files and folders that go on from what was typed; a folder ends on a slash. */
export function filesFrom(typed: string, kind: FileKind): string[] {
  const end = typed.lastIndexOf('/') + 1
  const [folder, begin] = [typed.slice(0, end), typed.slice(end)]
  const place = folder.startsWith('~/') ? join(homedir(), folder.slice(2)) : resolve(folder)
  return namesIn(place)
    .filter((name) => name.startsWith(begin) && (begin.startsWith('.') || !name.startsWith('.')))
    .flatMap((name) => {
      if (isFolder(join(place, name))) return [`${folder}${name}/`]
      return kind === 'any' || (kind === 'yaml' && /\.ya?ml$/i.test(name)) ? [folder + name] : []
    })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
