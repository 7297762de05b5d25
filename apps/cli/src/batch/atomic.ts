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

/** What a file says, in pieces, so that a long one is never held whole; they can be gone through twice. */
export type Pieces = Iterable<Uint8Array | string>

/** Let a file appear whole or not at all, and let it stay when the power goes. */
export function writeWhole(path: string, pieces: Pieces): void {
  const temporary = join(dirname(path), `.${basename(path)}.${hostname().replaceAll(/[^\w-]/g, '_')}.${process.pid}${ending}`)
  const clean = () => rmSync(temporary, { force: true })
  const forget = whenInterrupted(clean)
  try {
    const file = openSync(temporary, 'w')
    try {
      for (const piece of pieces) {
        const bytes = bytesOf(piece)
        for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
      }
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
export function writeIfOther(path: string, pieces: Pieces): void {
  if (!saysThis(path, pieces)) writeWhole(path, pieces)
}

function saysThis(path: string, pieces: Pieces): boolean {
  let before: Buffer
  try {
    before = readFileSync(path)
  } catch {
    return false
  }
  let at = 0
  for (const piece of pieces) {
    const bytes = bytesOf(piece)
    if (!before.subarray(at, at + bytes.length).equals(bytes)) return false
    at += bytes.length
  }
  return at === before.length
}

const bytesOf = (piece: Uint8Array | string): Uint8Array => (typeof piece === 'string' ? Buffer.from(piece) : piece)

/** Is this what a killed process left half-written of one of these files? */
export function isTemporaryOf(files: Iterable<string>, name: string): boolean {
  if (!name.startsWith('.') || !/\.[\w-]+\.\d+\.tmp$/.test(name)) return false
  const of = name.slice(1).replace(/\.[\w-]+\.\d+\.tmp$/, '')
  for (const file of files) if (file === of) return true
  return false
}

/** Remove what killed processes left half-written of these files; only when nobody can be writing them. */
export function removeTemporary(folder: string, files: readonly string[]): void {
  const known = new Set(files)
  for (const name of readdirSync(folder)) if (isTemporaryOf(known, name)) rmSync(join(folder, name), { force: true })
}
