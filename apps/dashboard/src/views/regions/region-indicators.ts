/** What can be shown on the map; what does not grow with the size of a region comes first. */
export const regionIndicators = [
  'waiting.expectedWeeks',
  'quality.timely',
  'waiting.total',
  'waiting.beyondNorm',
  'wlz.indicated',
  'workforce.shortage',
  'informal.overload',
  'quality.hoursPerClient',
  'cost.wlz',
  'budget.gap',
] as const
