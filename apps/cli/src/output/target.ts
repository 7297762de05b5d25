import { accessSync, constants, realpathSync, statSync, type Stats } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { oneLine } from './text.ts'
import type { CliMessages } from '../words/cli-words.ts'

/**
 * Destination of output: the screen, a device or pipe written straight through, or a file that appears only when it is
 * whole.
 */
export type Target =
  | { readonly kind: 'standard-output' }
  | { readonly kind: 'straight'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly shown: string }

/**
 * Look at `--out` before any work is done; a fault is added to the list.
 * @param option what stands before a fault, when the path was given in another way
 */
export function readTarget(
  out: string | undefined,
  inputs: readonly string[],
  words: CliMessages,
  faults: string[],
  option = '--out: ',
): Target {
  if (out === undefined || isStandardOutput(out)) return { kind: 'standard-output' }
  const shown = oneLine(out, 160)
  const fault = (text: string): Target => {
    faults.push(option + text)
    return { kind: 'standard-output' }
  }
  if (out === '') {
    faults.push(words.emptyValue(option.replace(/: $/, '') || '--out'))
    return { kind: 'standard-output' }
  }
  if (/^\/(dev|proc)\//.test(resolve(out)))
    return look(out)?.isDirectory() === true ? fault(words.outIsDirectory(shown)) : { kind: 'straight', path: out }
  const stats = look(out)
  if (stats?.isDirectory() === true || /[/\\]$/.test(out))
    return fault(stats === undefined ? words.outNoFolder(shown) : words.outIsDirectory(shown))
  if (stats !== undefined && !stats.isFile()) return { kind: 'straight', path: out }
  const path = followed(out)
  if (look(dirname(path))?.isDirectory() !== true) return fault(words.outNoFolder(oneLine(dirname(out), 160)))
  if (!mayWrite(dirname(path)) || (stats !== undefined && !mayWrite(path))) return fault(words.outNoPermission(shown))
  if (inputs.some((input) => followed(input) === path)) return fault(words.outIsInput(shown))
  return { kind: 'file', path, shown: out }
}

/** Opening these again fails when standard output is a socket. */
const isStandardOutput = (out: string) => ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'].includes(out)

function look(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** The file behind symbolic links; the folder is followed too when the file is not there yet. */
export function followed(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    try {
      return join(realpathSync(dirname(resolve(path))), basename(path))
    } catch {
      return resolve(path)
    }
  }
}
