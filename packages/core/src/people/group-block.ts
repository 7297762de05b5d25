import { overLanes, sharedArray, sharedPart } from '@wlz/lanes'
import { inUse, lanes, stride, type Column } from '../engine/columns.ts'
import { clustered, homeForms, mpt, none, pgb, resettledForms, statuses, voorzorg, vpt } from './groups.ts'

/**
 * Data of one care group that a month needs, in one array: a column is a row of it.
 *
 * One array instead of dozens halves the time of the inner loop, because its address stays in a register. Code outside
 * the monthly equations reads and writes the rows by name.
 */
export interface GroupBlock {
  readonly block: Float64Array
  // The state: everybody indicated is in exactly one of these.
  /** [home form] settled with vpt, mpt, pgb; without care; in a clustered dwelling; in voorzorg. */
  readonly home: readonly Column[]
  /** [status] waiting for verblijf, bridged or not. */
  readonly queue: readonly Column[]
  /** [phase] in verblijf. */
  readonly stay: readonly Column[]
  /** [vpt, mpt] the part of those settled with this form who settled after waiting; VV only. */
  readonly resettled: readonly Column[]
  // Monthly shares, fixed for the year.
  readonly keepHome: readonly Column[]
  readonly askHome: readonly Column[]
  /** [vpt, mpt] the same for those who settled after waiting. */
  readonly keepResettled: readonly Column[]
  readonly askResettled: readonly Column[]
  /** Of entrants, the share that settles in each form, and that asks for verblijf. */
  readonly entryHome: readonly Column[]
  readonly entryVerblijf: Column
  /** [status] of those who come to ask. */
  readonly statusShare: readonly Column[]
  readonly keepQueue: readonly Column[]
  readonly settleQueue: readonly Column[]
  readonly worsenQueue: readonly Column[]
  readonly keepStay: readonly Column[]
  readonly returnStay: readonly Column[]
  /** Of those who settle after all, the share with vpt; of those placed, the share that stays shortly. */
  readonly settleVpt: Column
  readonly shortShare: Column
  // Flows of the month.
  readonly entrants: Column
  // Sums of the year.
  readonly exits: Column
  /** [status] people who got this status from a less pressing one. */
  readonly worsened: readonly Column[]
}

const forms = homeForms.length
const steps = statuses.length
const phases = 2
/** First row of each part of the block. */
const at = (row: number) => row * stride
export const homeAt = at(0)
/** The home forms by name; added to the first row of another part they give the row of that form there. */
export const vptAt = at(vpt)
export const mptAt = at(mpt)
export const pgbAt = at(pgb)
export const noneAt = at(none)
export const clusteredAt = at(clustered)
export const voorzorgAt = at(voorzorg)
export const queueAt = at(forms)
export const stayAt = at(forms + steps)
export const resettledAt = at(forms + steps + phases)
export const keepResettledAt = resettledAt + at(resettledForms)
export const askResettledAt = keepResettledAt + at(resettledForms)
export const keepHomeAt = askResettledAt + at(resettledForms)
export const askHomeAt = keepHomeAt + at(forms)
export const entryHomeAt = askHomeAt + at(forms)
export const entryVerblijfAt = entryHomeAt + at(forms)
export const statusShareAt = entryVerblijfAt + at(1)
export const keepQueueAt = statusShareAt + at(steps)
export const settleQueueAt = keepQueueAt + at(steps)
export const worsenQueueAt = settleQueueAt + at(steps)
export const keepStayAt = worsenQueueAt + at(steps)
export const returnStayAt = keepStayAt + at(phases)
export const settleVptAt = returnStayAt + at(phases)
export const shortShareAt = settleVptAt + at(1)
export const entrantsAt = shortShareAt + at(1)
export const exitsAt = entrantsAt + at(1)
export const worsenedAt = exitsAt + at(1)
const size = worsenedAt + at(steps)

export function emptyGroupBlock(): GroupBlock {
  const block = sharedArray(size)
  const row = (from: number): Column => sharedPart(block, from, from + lanes)
  const rows = (from: number, count: number): Column[] =>
    Array.from({ length: count }, (_, index) => row(from + index * stride))
  return {
    block,
    home: rows(homeAt, forms),
    queue: rows(queueAt, steps),
    stay: rows(stayAt, phases),
    resettled: rows(resettledAt, resettledForms),
    keepResettled: rows(keepResettledAt, resettledForms),
    askResettled: rows(askResettledAt, resettledForms),
    keepHome: rows(keepHomeAt, forms),
    askHome: rows(askHomeAt, forms),
    entryHome: rows(entryHomeAt, forms),
    entryVerblijf: row(entryVerblijfAt),
    statusShare: rows(statusShareAt, steps),
    keepQueue: rows(keepQueueAt, steps),
    settleQueue: rows(settleQueueAt, steps),
    worsenQueue: rows(worsenQueueAt, steps),
    keepStay: rows(keepStayAt, phases),
    returnStay: rows(returnStayAt, phases),
    settleVpt: row(settleVptAt),
    shortShare: row(shortShareAt),
    entrants: row(entrantsAt),
    exits: row(exitsAt),
    worsened: rows(worsenedAt, steps),
  }
}

/** All people of a group: at home, waiting and in verblijf. */
export const everybody = overLanes('everybody', (sum: Column, block: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    let people = 0
    for (let at = homeAt + lane; at < resettledAt; at += stride) people += block[at]!
    sum[lane] = people
  }
})

/** Set the sums of the year, the last rows, to zero. */
export const clearGroupSums = ({ block }: GroupBlock): void => void block.fill(0, exitsAt)
