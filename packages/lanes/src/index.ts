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
export { addressOf, memoryInUse, sharedArray, sharedPart, sharedTable } from './memory.ts'

// Loops
export { setUpLoops, type Fallback, type LoopSettings } from './fallback.ts'
export { overLanes } from './over-lanes.ts'
export { isCompiled, loopReport, type LoopReport } from './report.ts'
