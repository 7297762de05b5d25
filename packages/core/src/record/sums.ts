import { overLanes } from '@wlz/lanes'
import { inUse, sharedColumn, sumInto, type Column } from '../engine/columns.ts'

/** Columns of one measure at a time: good until the next. */
export const scratch = sharedColumn()
export const other = sharedColumn()

/** A sum in `scratch`. */
export function total(parts: readonly Column[]): Column {
  sumInto(scratch, parts)
  return scratch
}

/** Add a share of a whole. */
export const addPart = overLanes('addPart', (sum: Column, whole: Column, share: Column): void => {
  for (let lane = 0; lane < inUse; lane++) sum[lane]! += whole[lane]! * share[lane]!
})

/** A sum over twelve months as their mean. */
export const perMonth = overLanes('perMonth', (sum: Column): void => {
  for (let lane = 0; lane < inUse; lane++) sum[lane]! /= 12
})
