/** What can be shown on the map. */
export const regionIndicators = [
  'waiting.total',
  'waiting.beyondNorm',
  'waiting.expectedWeeks',
  'quality.timely',
  'wlz.indicated',
  'workforce.shortage',
  'informal.overload',
  'quality.hoursPerClient',
  'cost.wlz',
  'budget.gap',
] as const

/** The signals whose year of failing is told. */
export const normSignals = ['zorgplicht.tijdig', 'zorgplicht.passend'] as const
