import { closeSync, openSync, readSync } from 'node:fs'

/** The first bytes of a file, at most so many, so that a file without an end takes no memory; undefined where it cannot be read. */
export function readCapped(path: string, most: number): Uint8Array | undefined {
  try {
    const file = openSync(path, 'r')
    try {
      const chunks: Buffer[] = []
      let length = 0
      while (length < most) {
        const chunk = Buffer.alloc(Math.min(65_536, most - length))
        const count = readSync(file, chunk)
        if (count === 0) break
        chunks.push(chunk.subarray(0, count))
        length += count
      }
      return Buffer.concat(chunks)
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}
