import type { MeasureId } from '../catalogue/indicators.ts'
import type { Column } from '../engine/columns.ts'

/** Takes one measure of one year. */
export type Put = (id: MeasureId, values: Column) => void
