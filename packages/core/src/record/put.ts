import type { Column } from '../engine/columns.ts'

/** Takes one measure of one year; the id is that of `measures`. */
export type Put = (id: string, values: Column) => void
