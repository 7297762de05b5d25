import { fallbacks, isOff } from './fallback.ts'
import { linked } from './link.ts'
import { loops, memoryInUse, memorySize, outsideMemory } from './memory.ts'

/** How the loops of this process run. */
export interface LoopReport {
  /** `compiled`; else the reason that all run as they are written: the build left them so, they are switched off, or the host refuses. */
  readonly state: 'compiled' | 'as-written' | 'off' | 'refused'
  /** Names of the loops that the build compiled. */
  readonly compiled: readonly string[]
  /** Calls of compiled loops that ran as they are written, by loop. */
  readonly fellBack: Readonly<Record<string, number>>
  /** Bytes in use of the shared memory, its size, and bytes of arrays that did not fit. */
  readonly memory: Readonly<{ inUse: number; size: number; outside: number }>
}

/** A report of the loops; asking links them. */
export function loopReport(): LoopReport {
  return {
    state: loops === undefined ? 'as-written' : isOff() ? 'off' : linked() === undefined ? 'refused' : 'compiled',
    compiled: Object.keys(loops?.signatures ?? {}),
    fellBack: fallbacks(),
    memory: { inUse: memoryInUse(), size: memorySize(), outside: outsideMemory() },
  }
}

/** True where loops run compiled; asking links them. */
export const isCompiled = (): boolean => linked() !== undefined
