import type { MeasureId } from '../catalogue/indicators.ts'
import type { Column } from '../engine/columns.ts'

/** Takes one measure of one year. */
export type Put = (id: MeasureId, values: Column) => void

/** Tells of a measure that is recorded on request only whether it is asked for. */
export type Asks = (id: MeasureId) => boolean
