import { overLanes } from '@wlz/lanes'
import { inUse, stride, type Block, type Column, type Table } from '../engine/columns.ts'
import { bands } from './groups.ts'

/** Sum of cells from one band up, both sexes. */
export function sumFrom(sum: Column, table: Block, firstBand: number, lastBand = bands - 1): void {
  sumRows(sum, table.block, firstBand * stride, (lastBand + 1) * stride)
}

const sumRows = overLanes('sumRows', (sum: Column, block: Table, first: number, end: number): void => {
  for (let lane = 0; lane < inUse; lane++) {
    let people = 0
    for (let at = first + lane; at < end; at += stride) people += block[at]! + block[at + bands * stride]!
    sum[lane] = people
  }
})
