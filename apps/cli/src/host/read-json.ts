import { readCapped } from './read-capped.ts'

/** Results and calibrations are far smaller; a larger file is something else. */
const mostBytes = 200_000_000

/**
 * Text of a JSON file: none when it is too large, undefined when the file cannot be read. A shell of Windows writes
 * UTF-16 where `>` is used.
 */
export function readJsonText(path: string): string | undefined {
  const bytes = readCapped(path, mostBytes + 1)
  if (bytes === undefined || bytes.length > mostBytes) return bytes === undefined ? undefined : ''
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
