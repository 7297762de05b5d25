/** Reason that loops run as they are written, slower and with the same bits, although a build compiled them. */
export type Fallback =
  /** The host has no WebAssembly, or no memory for it, or a page forbids it. */
  | Readonly<{ code: 'refused' }>
  /** The shared memory is full: arrays made from now on lie where compiled loops do not reach. */
  | Readonly<{ code: 'memory-full' }>
  /** A loop was given an array to write to that lies elsewhere, or more to read from elsewhere than can be copied at a time. */
  | Readonly<{ code: 'out-of-reach'; loop: string }>

export interface LoopSettings {
  /** Run every loop as it is written; for comparing. */
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

/** Tell the host, the first time only. */
export function warnOnce(fallback: Fallback): void {
  if (isWarned || isOff()) return
  isWarned = true
  settings.warn?.(fallback)
}

/** Count a call of a compiled loop that ran as it is written. */
export function countFallback(loop: string): void {
  counts.set(loop, (counts.get(loop) ?? 0) + 1)
  warnOnce({ code: 'out-of-reach', loop })
}

/** Calls that fell back, by loop. */
export const fallbacks = (): Readonly<Record<string, number>> => Object.fromEntries(counts)
