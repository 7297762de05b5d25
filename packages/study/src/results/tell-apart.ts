import type { RunResult, StructureResult } from './result.ts'

/** The figure that first tells the structures of the world apart: of VV4 the share that lives in verblijf. */
export const tellingFigure = 'vv4.verblijf'

/**
 * The first year whose figure, as one structure has it, lies outside the 80% of the other: growth that goes on against growth that ended.
 * The figure is of 31 December, so that it is known in the year after.
 */
export function firstTold({ years, structures }: Pick<RunResult, 'years' | 'structures'>): number | undefined {
  const [on, ended] = [structures?.doorgroei[tellingFigure], structures?.breuk[tellingFigure]]
  if (on === undefined || ended === undefined) return undefined
  const outside = (one: StructureResult, other: StructureResult, index: number) =>
    one.mean[index]! < other.p10[index]! || one.mean[index]! > other.p90[index]!
  return years.find((_, index) => outside(on, ended, index) || outside(ended, on, index))
}
