import { fallbacks, isOff } from './fallback.ts'
import { linked } from './link.ts'
import { loops, memoryInUse, memorySize, outsideMemory } from './memory.ts'

/** State of the loops of this process. */
export interface LoopReport {
  /**
   * `compiled`, or the reason that all run as JavaScript: the build did not compile them, they are off, or the host
   * refuses.
   */
  readonly state: 'compiled' | 'as-written' | 'off' | 'refused'
  /** Names of the loops that the build compiled. */
  readonly compiled: readonly string[]
  /** Calls of compiled loops that ran as JavaScript, by loop. */
  readonly fellBack: Readonly<Record<string, number>>
  /** Bytes in use of the shared memory, its size, and bytes of arrays that did not fit. */
  readonly memory: Readonly<{ inUse: number; size: number; outside: number }>
}

/** Report of the loops; calling it links them. */
export function loopReport(): LoopReport {
  return {
    state: loops === undefined ? 'as-written' : isOff() ? 'off' : linked() === undefined ? 'refused' : 'compiled',
    compiled: Object.keys(loops?.signatures ?? {}),
    fellBack: fallbacks(),
    memory: { inUse: memoryInUse(), size: memorySize(), outside: outsideMemory() },
  }
}

/** True if loops run compiled; calling it links them. */
export const isCompiled = (): boolean => linked() !== undefined
