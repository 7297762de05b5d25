import { basename, dirname, sep } from 'node:path'

interface Named {
  /** Name of the file without its ending. */
  readonly id: string
  readonly path: string
  readonly isShipped: boolean
}

/**
 * Names that tell files apart: the name of a file, and where several share it, their folders from where these part. A
 * shipped scenario keeps its name.
 */
export function namesApart(files: readonly Named[]): string[] {
  return files.map((file) => {
    const same = files.filter(({ id }) => id === file.id)
    if (same.length === 1 || file.isShipped) return file.id
    const own = same.filter(({ isShipped }) => !isShipped)
    const ends = own.some((other) => other !== file && withoutEnding(other.path) === withoutEnding(file.path))
    return `${folderFromParting(
      file.path,
      own.map(({ path }) => path),
    )}${ends ? basename(file.path) : file.id}`
  })
}

const withoutEnding = (path: string) => path.replace(/\.ya?ml$/i, '')

function folderFromParting(path: string, paths: readonly string[]): string {
  const folders = (each: string) => dirname(each).split(sep)
  const all = paths.map(folders)
  const own = folders(path)
  const shared =
    paths.length === 1 ? own.length - 1 : own.findIndex((name, depth) => all.some((other) => other[depth] !== name))
  return (shared < 0 ? [] : own.slice(shared)).map((name) => `${name}/`).join('')
}
