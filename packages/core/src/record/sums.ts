import { overLanes } from '@wlz/lanes'
import { inUse, sharedColumn, sumInto, type Column } from '../engine/columns.ts'

/** Scratch columns of one measure, valid until the next. */
export const scratch = sharedColumn()
export const other = sharedColumn()

/** Sum columns into one that the caller names, so that it is plain that two sums at a time need two. */
export function total(into: Column, parts: readonly Column[]): Column {
  sumInto(into, parts)
  return into
}

/** Add a share of a whole. */
export const addPart = overLanes('addPart', (sum: Column, whole: Column, share: Column): void => {
  for (let lane = 0; lane < inUse; lane++) sum[lane]! += whole[lane]! * share[lane]!
})

/** A sum over twelve months as their mean. */
export const perMonth = overLanes('perMonth', (sum: Column): void => {
  for (let lane = 0; lane < inUse; lane++) sum[lane]! /= 12
})
