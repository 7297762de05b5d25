/** Reason for which loops run as JavaScript, slower and with the same bits, although a build compiled them. */
export type Fallback =
  /** The host has no WebAssembly, or no memory for it, or a page forbids it. */
  | Readonly<{ code: 'refused' }>
  /** The shared memory is full: compiled loops do not reach arrays that are made from now on. */
  | Readonly<{ code: 'memory-full' }>
  /** A loop got an array outside the shared memory to write to, or more to read from outside than the staging holds. */
  | Readonly<{ code: 'out-of-reach'; loop: string }>

export interface LoopSettings {
  /** Run every loop as JavaScript, to compare. */
  readonly isOff?: boolean
  /** Called once in a process, at the first loop that falls back. */
  readonly warn?: (fallback: Fallback) => void
}

let settings: LoopSettings = {}
let isWarned = false
const counts = new Map<string, number>()

/** Settings of the host, once and before the first run. */
export function setUpLoops(wanted: LoopSettings): void {
  settings = wanted
  isWarned = false
}

export const isOff = (): boolean => settings.isOff === true

/** Warn the host, the first time only. */
export function warnOnce(fallback: Fallback): void {
  if (isWarned || isOff()) return
  isWarned = true
  settings.warn?.(fallback)
}

/** Count a call of a compiled loop that ran as JavaScript. */
export function countFallback(loop: string): void {
  counts.set(loop, (counts.get(loop) ?? 0) + 1)
  warnOnce({ code: 'out-of-reach', loop })
}

/** Calls that fell back, by loop. */
export const fallbacks = (): Readonly<Record<string, number>> => Object.fromEntries(counts)
