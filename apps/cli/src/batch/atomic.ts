import { closeSync, fsyncSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { whenInterrupted } from '../signals.ts'

const ending = '.tmp'

/** A file could not be written: what it was to be, and why not. What stood there before stands there still. */
export class WriteFailed extends Error {
  override readonly name = 'WriteFailed'
  readonly path: string
  readonly code: string
  constructor(path: string, cause: unknown) {
    super(path, { cause })
    this.path = path
    this.code = (cause as NodeJS.ErrnoException).code ?? String(cause)
  }
}

/** Let a file appear whole or not at all, and let it stay when the power goes. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${hostname().replaceAll(/[^\w-]/g, '_')}.${process.pid}${ending}`)
  const clean = () => rmSync(temporary, { force: true })
  const forget = whenInterrupted(clean)
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const file = openSync(temporary, 'w')
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
    syncFolder(dirname(path))
  } catch (error) {
    clean()
    throw new WriteFailed(path, error)
  } finally {
    forget()
  }
}

/** The name of a file is on disk when its folder is. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {
    // some systems have no such thing
  }
}

/** Write unless it says the same already. */
export function writeIfOther(path: string, content: string): void {
  let before: string | undefined
  try {
    before = readFileSync(path, 'utf8')
  } catch {
    before = undefined
  }
  if (before !== content) writeWhole(path, content)
}

/** What killed processes left half-written; only when nobody can be writing. */
export function removeTemporary(folder: string): void {
  for (const name of readdirSync(folder)) if (name.startsWith('.') && name.endsWith(ending)) rmSync(join(folder, name), { force: true })
}
