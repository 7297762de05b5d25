import type { Column } from '../engine/columns.ts'
import type { StartFigure } from '../engine/policy.ts'

/** Own figures by what they count, [lane]; NaN where a region has none. */
export type FiguresOfLanes = ReadonlyMap<StartFigure, Column>
