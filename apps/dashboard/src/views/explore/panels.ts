import { shownIn } from '@wlz/core'

/** The four questions of the exploring view, each with what can be shown for it. The first is shown at once. */
export const panels = {
  demand: shownIn('demand'),
  waiting: shownIn('waiting'),
  staff: shownIn('staff'),
  money: shownIn('money'),
}

export type PanelId = keyof typeof panels
export const panelIds = Object.keys(panels) as PanelId[]

export const signals = shownIn('signals')

/** Of the country the chance of the norm is told as the number of regions that keep it. */
export const timelyRegions = 'quality.timelyRegions'

/** Everything that the view can show is asked at once, so that another choice in a panel needs no new calculation. */
export const exploredIndicators: readonly string[] = [
  ...panelIds.flatMap((id): readonly string[] => panels[id]),
  ...signals,
  timelyRegions,
]
