// Columns and the lanes in use
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
} from './columns.ts'

// Memory that compiled loops reach
export { addressOf, sharedArray, sharedPart, sharedTable } from './memory.ts'

// Loops
export { isCompiled, overLanes } from './over-lanes.ts'
