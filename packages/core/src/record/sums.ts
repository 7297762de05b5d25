import { overLanes } from '@wlz/lanes'
import { inUse, sharedColumn, sumInto, type Column } from '../engine/columns.ts'

/** Columns of one measure at a time: good until the next. */
export const scratch = sharedColumn()
export const other = sharedColumn()

/** A sum of columns into one that the caller names, so that two sums at a time are seen to need two. */
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
