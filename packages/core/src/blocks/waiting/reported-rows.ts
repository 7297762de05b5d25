import { asked, percentile, persons, type Indicator } from '../../catalogue/row.ts'
import type { Sector } from '../../people/groups.ts'

const rowsOf = <const S extends Sector>(sector: S) => {
  const weeks = [`waiting.${sector}.weeks`] as const
  const placedWeeks = [`waiting.${sector}.placedWeeks`] as const
  return [
    asked(persons(`waiting.${sector}`, 'low', 'kwaliteit')),
    asked(persons(`waiting.${sector}.urgent`, 'low', 'kwaliteit')),
    asked(persons(`waiting.${sector}.actief`, 'low', 'kwaliteit')),
    asked(persons(`waiting.${sector}.voorkeur`, null, 'kwaliteit')),
    asked(persons(`waiting.${sector}.withinNorm`, null, 'kwaliteit')),
    asked(persons(`waiting.${sector}.beyondNorm`, 'low', 'kwaliteit')),
    percentile(`waiting.${sector}.weeks.p10`, weeks, 0.1),
    percentile(`waiting.${sector}.weeks.p50`, weeks, 0.5),
    percentile(`waiting.${sector}.weeks.p90`, weeks, 0.9),
    percentile(`waiting.${sector}.placedWeeks.p10`, placedWeeks, 0.1),
    percentile(`waiting.${sector}.placedWeeks.p50`, placedWeeks, 0.5),
    percentile(`waiting.${sector}.placedWeeks.p90`, placedWeeks, 0.9),
  ] as const
}

const weeks = ['waiting.vv.weeks', 'waiting.ghz.weeks', 'waiting.ggz.weeks'] as const
const placedWeeks = ['waiting.vv.placedWeeks', 'waiting.ghz.placedWeeks', 'waiting.ggz.placedWeeks'] as const

/** Waiting as zorgkantoren report it: by sector and status, with and without bridging care, within and beyond the norm, and for how long. */
export const reportedWaiting = [
  asked(persons('waiting.bridged', null, 'kwaliteit')),
  asked(persons('waiting.unbridged', 'low', 'kwaliteit')),
  percentile('waiting.weeks.p10', weeks, 0.1),
  percentile('waiting.weeks.p50', weeks, 0.5),
  percentile('waiting.weeks.p90', weeks, 0.9),
  percentile('waiting.placedWeeks.p10', placedWeeks, 0.1),
  percentile('waiting.placedWeeks.p50', placedWeeks, 0.5),
  percentile('waiting.placedWeeks.p90', placedWeeks, 0.9),
  ...rowsOf('vv'),
  ...rowsOf('ghz'),
  ...rowsOf('ggz'),
] as const satisfies readonly Indicator[]
