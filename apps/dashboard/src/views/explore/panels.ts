/** The four questions of the exploring view, each with what can be shown for it. The first is shown at once. */
export const panels = {
  demand: ['wlz.indicated', 'wlz.inflow', 'clients.verblijf', 'clients.vpt', 'clients.mpt', 'clients.pgb', 'dementia.persons', 'population.80plus'],
  waiting: ['waiting.total', 'waiting.beyondNorm', 'waiting.actief', 'waiting.urgent', 'waiting.expectedWeeks', 'quality.timely'],
  staff: ['workforce.shortage', 'workforce.required', 'workforce.available', 'informal.overload', 'quality.hoursPerClient'],
  money: ['cost.wlz', 'cost.total', 'budget.gap', 'cost.zvw', 'cost.wmo', 'cost.client'],
} as const

export type PanelId = keyof typeof panels
export const panelIds = Object.keys(panels) as PanelId[]

export const signals = ['zorgplicht.tijdig', 'zorgplicht.passend', 'zorgplicht.keuze', 'zorgplicht.pgb', 'zorgplicht.eigen-bijdrage'] as const

/** All that is asked at once, so that another choice in a panel needs no new calculation. */
export const exploredIndicators: readonly string[] = [...panelIds.flatMap((id) => panels[id] as readonly string[]), ...signals]
