import { indicatorCatalogue, shownIn, type Indicator, type IndicatorId } from '@wlz/core'

/** Indicators that scenarios are judged on, on three axes; a win on one beside a loss on another is said. */
const axisOf = new Map(indicatorCatalogue.map(({ id, axis }) => [id, axis]))
const goalsOn = (axis: AxisId): readonly IndicatorId[] => shownIn('goals').filter((id) => axisOf.get(id) === axis)

export type AxisId = Indicator['axis']
export const axisIds: readonly AxisId[] = ['kosten', 'volume', 'kwaliteit']
export const goals = Object.fromEntries(axisIds.map((axis) => [axis, goalsOn(axis)])) as Readonly<
  Record<AxisId, readonly IndicatorId[]>
>

export const comparedIndicators: readonly IndicatorId[] = [
  ...shownIn('compared'),
  ...axisIds.flatMap((axis) => goals[axis]),
]

/** Nine of ten draws: what counts as a win or, the other way around, as a loss. */
export const clear = 0.9

export type Verdict = 'win' | 'loss' | 'open'

/** @param chance that the scenario is better than the base */
export const verdictOf = (chance: number): Verdict => (chance >= clear ? 'win' : chance <= 1 - clear ? 'loss' : 'open')
