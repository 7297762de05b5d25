import { emptyLedger, type Ledger } from './model/money.ts'
import { emptyState, type State } from './state.ts'
import { emptyWork, type Work } from './work.ts'

/** What a column of lanes writes to: hundreds of columns, too many to make anew for every column of a run. */
export interface Room {
  readonly state: State
  readonly work: Work
  readonly ledger: Ledger
  /** Everything above, as the arrays that hold it. */
  readonly arrays: readonly Float64Array[]
}

export function emptyRoom(): Room {
  const state = emptyState()
  const work = emptyWork(state)
  const ledger = emptyLedger()
  const buffers = new Set<ArrayBufferLike>()
  collect([state, work, ledger], buffers)
  return { state, work, ledger, arrays: Array.from(buffers, (buffer) => new Float64Array(buffer)) }
}

function collect(part: unknown, buffers: Set<ArrayBufferLike>): void {
  if (part instanceof Float64Array) buffers.add(part.buffer)
  else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) collect(inner, buffers)
}

/** As new: the next column finds nothing of the one before. */
export function clearRoom(room: Room): Room {
  for (const array of room.arrays) array.fill(0)
  return room
}
