import { emptyLedger, type Ledger } from './blocks/money/ledger.ts'
import { InReach } from './engine/in-reach.ts'
import type { ParameterRoom } from './engine/parameters.ts'
import type { BaseYear } from './start/base-year.ts'
import { emptyState, type State } from './state.ts'
import { joinWork, workByBlock, type Work, type WorkByBlock } from './work.ts'

/** Memory that a column of lanes writes to: hundreds of columns, too many to allocate for every column of a run. */
export interface Room {
  readonly state: State
  readonly work: Work
  readonly workByBlock: WorkByBlock
  readonly ledger: Ledger
  readonly parameters: ParameterRoom
  readonly base: InReach<BaseYear>
  /** State, work and ledger, as the arrays that hold them. */
  readonly arrays: readonly Float64Array[]
}

let shared: Room | undefined
/**
 * The room of this process. Columns run one after another, each from first to last year without a pause, so that one
 * room serves all evidence: compiled loops reach it, and memory that they reach is never freed.
 */
export const theRoom = (): Room => (shared ??= emptyRoom())

export function emptyRoom(): Room {
  const state = emptyState()
  const byBlock = workByBlock(state)
  const work = joinWork(byBlock)
  const ledger = emptyLedger()
  return {
    state,
    work,
    workByBlock: byBlock,
    ledger,
    parameters: new Map(),
    base: new InReach(),
    arrays: joined(collect([state, work, ledger])),
  }
}

function collect(part: unknown): Float64Array[] {
  if (part instanceof Float64Array) return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(collect) : []
}

/** Arrays that lie in or beside each other as one. */
function joined(arrays: readonly Float64Array[]): Float64Array[] {
  const byBuffer = new Map<ArrayBufferLike, Float64Array[]>()
  for (const array of arrays) byBuffer.set(array.buffer, [...(byBuffer.get(array.buffer) ?? []), array])
  const result: Float64Array[] = []
  for (const [buffer, parts] of byBuffer) {
    let from = 0
    let to = 0
    const close = () =>
      to > from && result.push(new Float64Array(buffer, from, (to - from) / Float64Array.BYTES_PER_ELEMENT))
    for (const { byteOffset, byteLength } of parts.sort((a, b) => a.byteOffset - b.byteOffset)) {
      if (byteOffset > to) {
        close()
        from = byteOffset
      }
      to = Math.max(to, byteOffset + byteLength)
    }
    close()
  }
  return result
}

/** Reset to zero, so that the next column finds nothing of the one before. */
export function clearRoom(room: Room): Room {
  for (const array of room.arrays) array.fill(0)
  return room
}
