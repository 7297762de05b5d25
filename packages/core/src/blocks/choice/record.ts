import { overLanes } from '@wlz/lanes'
import { inUse, sharedColumns, stride, type Column, type Table } from '../../engine/columns.ts'
import type { ChoiceCourse } from './course.ts'
import { clusteredAt, mptAt, noneAt, pgbAt, queueAt, voorzorgAt, vptAt } from '../../people/group-block.ts'
import { statuses } from '../../people/groups.ts'
import type { Put } from '../../record/put.ts'
import { scratch, total } from '../../record/sums.ts'

/** People of all groups by where they stand, counted in one pass. */
const counted = sharedColumns(3 + statuses.length)

export const [settled, without, precaution, ...inQueue] = counted as unknown as [Column, Column, Column, ...Column[]]

function countStates({ state }: ChoiceCourse): void {
  counted.block.fill(0)
  for (const { block } of state.groups) countGroup(counted.block, block)
}

const countGroup = overLanes('countGroup', (counted: Table, block: Table): void => {
  for (let lane = 0; lane < inUse; lane++) {
    counted[lane]! += block[lane + vptAt]! + block[lane + mptAt]! + block[lane + pgbAt]! + block[lane + clusteredAt]!
    counted[lane + stride]! += block[lane + noneAt]!
    counted[lane + 2 * stride]! += block[lane + voorzorgAt]!
    counted[lane + 3 * stride]! += block[lane + queueAt]!
    counted[lane + 4 * stride]! += block[lane + queueAt + stride]!
    counted[lane + 5 * stride]! += block[lane + queueAt + 2 * stride]!
  }
})

/** Clients by form, those without care, and those whom measures hold before the Wlz. */
export function recordClients(course: ChoiceCourse, put: Put): void {
  const { state, work, parameter: p } = course
  const bridgingWaiting = p.of('bridging.waiting')
  const bridgingVoorzorg = p.of('bridging.voorzorg')
  put(
    'clients.verblijf',
    total(
      scratch,
      work.clients.map(({ verblijf }) => verblijf),
    ),
  )
  put(
    'clients.vpt',
    total(
      scratch,
      work.clients.map((clients) => clients.vpt),
    ),
  )
  put(
    'clients.mpt',
    total(
      scratch,
      work.clients.map((clients) => clients.mpt),
    ),
  )
  put(
    'clients.pgb',
    total(
      scratch,
      work.clients.map((clients) => clients.pgb),
    ),
  )
  countStates(course)
  put('clients.home.settled', settled)
  put('delay.supported', total(scratch, state.delayed))
  const queue = total(scratch, inQueue)
  addUnbridged(without, queue, bridgingWaiting, precaution, bridgingVoorzorg)
  put('clients.none', without)
  put('waiting.voorzorg', precaution)
  put('waiting.total', queue)
}

const addUnbridged = overLanes(
  'addUnbridged',
  (without: Column, queue: Column, bridgedQueue: Column, precaution: Column, bridgedPrecaution: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      without[lane]! += queue[lane]! * (1 - bridgedQueue[lane]!) + precaution[lane]! * (1 - bridgedPrecaution[lane]!)
  },
)
