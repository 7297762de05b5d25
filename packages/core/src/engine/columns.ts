import { inUse, overLanes, type Column } from '@wlz/lanes'

export {
  column,
  columns,
  evenLanes,
  inUse,
  lanes,
  sharedColumn,
  sharedColumns,
  sharedTables,
  stride,
  withLanes,
  type Block,
  type Column,
  type Rows,
  type Table,
} from '@wlz/lanes'

export const clear = overLanes('clear', (sum: Column): void => {
  for (let lane = 0; lane < inUse; lane++) sum[lane] = 0
})

export const product = overLanes('product', (result: Column, a: Column, b: Column): void => {
  for (let lane = 0; lane < inUse; lane++) result[lane] = a[lane]! * b[lane]!
})

export const difference = overLanes('difference', (result: Column, a: Column, b: Column): void => {
  for (let lane = 0; lane < inUse; lane++) result[lane] = a[lane]! - b[lane]!
})

export const partOf = overLanes('partOf', (share: Column, part: Column, whole: Column): void => {
  for (let lane = 0; lane < inUse; lane++) share[lane] = whole[lane]! > 0 ? part[lane]! / whole[lane]! : 0
})

export const multiply = overLanes('multiply', (level: Column, factor: Column): void => {
  for (let lane = 0; lane < inUse; lane++) level[lane]! *= factor[lane]!
})

export const addTo = overLanes('addTo', (sum: Column, part: Column): void => {
  for (let lane = 0; lane < inUse; lane++) sum[lane]! += part[lane]!
})

/** Sum of columns, in their order. */
export function sumInto(sum: Column, parts: readonly Column[]): void {
  clear(sum)
  addAll(sum, parts)
}

/** Columns added to a sum, in their order. */
export function addAll(sum: Column, parts: readonly Column[]): void {
  for (let first = 0; first < parts.length; first += 8)
    addEight(
      sum,
      parts[first]!,
      parts[first + 1],
      parts[first + 2],
      parts[first + 3],
      parts[first + 4],
      parts[first + 5],
      parts[first + 6],
      parts[first + 7],
    )
}

const addEight = overLanes(
  'addEight',
  (
    sum: Column,
    a: Column,
    b?: Column,
    c?: Column,
    d?: Column,
    e?: Column,
    f?: Column,
    g?: Column,
    h?: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      let all = sum[lane]! + a[lane]!
      if (b !== undefined) all += b[lane]!
      if (c !== undefined) all += c[lane]!
      if (d !== undefined) all += d[lane]!
      if (e !== undefined) all += e[lane]!
      if (f !== undefined) all += f[lane]!
      if (g !== undefined) all += g[lane]!
      if (h !== undefined) all += h[lane]!
      sum[lane] = all
    }
  },
)
