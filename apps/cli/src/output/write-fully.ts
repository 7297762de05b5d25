import { fstatSync, writeSync } from 'node:fs'
import { InputFaults } from '../exit.ts'
import type { CliMessages } from '../words/cli-words.ts'

/** Write all bytes: a single write may take a part of them without an error, as on a disk that fills up. */
export function writeFully(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
}

/**
 * Make standard output tell what it could not write when it is redirected to a file: Node itself takes a short write
 * for a whole one there. Terminals and pipes are left as they are.
 */
export function checkStandardOutput(words: CliMessages): void {
  const { stdout } = process
  if (!isRegularFile(stdout.fd)) return
  stdout.write = (piece: Uint8Array | string, ...rest: unknown[]): boolean => {
    try {
      const encoding = typeof rest[0] === 'string' ? (rest[0] as BufferEncoding) : 'utf8'
      writeFully(stdout.fd, typeof piece === 'string' ? Buffer.from(piece, encoding) : piece)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      throw new InputFaults([words.outFailed('stdout', code ?? message)])
    }
    const written = rest.find((value) => typeof value === 'function') as (() => void) | undefined
    if (written !== undefined) process.nextTick(written)
    return true
  }
}

function isRegularFile(file: number): boolean {
  try {
    return fstatSync(file).isFile()
  } catch {
    return false // closed: there is nothing to write to
  }
}
