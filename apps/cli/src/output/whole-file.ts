import { closeSync, fsyncSync, openSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { whenInterrupted } from '../signals.ts'
import { writeFully } from './write-fully.ts'

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

/** Content of a file, in pieces, so that a long one is never held whole; they can be gone through twice. */
export type Pieces = Iterable<Uint8Array | string>

/** A file that is being written. Exactly one of `finish` and `abandon` ends it. */
export interface OpenFile {
  write(bytes: Uint8Array): void
  /** All was written: let it appear. */
  finish(): void
  /** Something failed: leave nothing behind. */
  abandon(): void
}

/**
 * Open a file that appears whole or not at all, and stays when the power goes. It is written beside its place under a
 * hidden name that never ends like a result, and an interrupt removes it.
 */
export function openWhole(path: string): OpenFile {
  const name = `.${basename(path).slice(0, 120)}.${hostname().replaceAll(/[^\w-]/g, '_')}.${process.pid}${ending}`
  const temporary = join(dirname(path), name)
  const file = openSync(temporary, 'w')
  const clean = () => rmSync(temporary, { force: true })
  const forget = whenInterrupted(clean)
  let isOpen = true
  const close = () => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  return {
    write: (bytes) => writeFully(file, bytes),
    finish() {
      fsyncSync(file)
      close()
      renameSync(temporary, path)
      syncFolder(dirname(path))
      forget()
    },
    abandon() {
      close()
      clean()
      forget()
    },
  }
}

/** Write a whole file at once. */
export function writeWhole(path: string, pieces: Pieces): void {
  let file: OpenFile | undefined
  try {
    file = openWhole(path)
    for (const piece of pieces) file.write(bytesOf(piece))
    file.finish()
  } catch (error) {
    file?.abandon()
    throw new WriteFailed(path, error)
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

/** The bytes of a piece of text or bytes. */
export const bytesOf = (piece: Uint8Array | string): Uint8Array =>
  typeof piece === 'string' ? Buffer.from(piece) : piece

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
