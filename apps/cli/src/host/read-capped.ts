import { closeSync, openSync, readSync } from 'node:fs'

/**
 * The first bytes of a file, at most so many, so that a file without an end takes no memory; undefined where it cannot
 * be read.
 */
export function readCapped(path: string, most: number): Uint8Array | undefined {
  try {
    return readCappedOrThrow(path, most)
  } catch {
    return undefined
  }
}

/** The same of a path or of a file that is open already; the error of the system where it cannot be read. */
export function readCappedOrThrow(from: string | number, most: number): Uint8Array {
  const file = typeof from === 'number' ? from : openSync(from, 'r')
  try {
    const chunks: Buffer[] = []
    let length = 0
    while (length < most) {
      const chunk = Buffer.alloc(Math.min(65_536, most - length))
      const count = readPiece(file, chunk)
      if (count === 0) break
      chunks.push(chunk.subarray(0, count))
      length += count
    }
    return Buffer.concat(chunks)
  } finally {
    if (file !== from) closeSync(file)
  }
}

/** Standard input may be set to answer at once that nothing is there yet, or to end with an error. */
function readPiece(file: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(file, chunk)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
