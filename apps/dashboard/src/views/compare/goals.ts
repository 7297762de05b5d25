/** What scenarios are judged on, on three axes; a win on one beside a loss on another is said. */
export const goals = {
  kosten: ['cost.total', 'cost.wlz'],
  volume: ['workforce.shortage', 'clients.none'],
  kwaliteit: ['waiting.total', 'waiting.beyondNorm', 'informal.overload', 'quality.hoursPerClient'],
} as const

export type AxisId = keyof typeof goals
export const axisIds = Object.keys(goals) as AxisId[]

export const comparedIndicators: readonly string[] = [
  'wlz.indicated',
  'clients.verblijf',
  'clients.vpt',
  ...axisIds.flatMap((axis) => goals[axis] as readonly string[]),
]

/** Nine of ten draws: what counts as a win or, the other way around, as a loss. */
export const clear = 0.9

export type Verdict = 'win' | 'loss' | 'open'

/** @param chance that the scenario is better than the base */
export const verdictOf = (chance: number): Verdict => (chance >= clear ? 'win' : chance <= 1 - clear ? 'loss' : 'open')
