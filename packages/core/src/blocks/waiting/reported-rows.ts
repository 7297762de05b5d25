import { asked, percentile, persons, type Indicator } from '../../catalogue/row.ts'
import type { Sector } from '../../people/groups.ts'
import type { profiles } from '../../people/profiles.ts'

/** Weeks at 10, 50 and 90% of those now waiting and of those placed. */
const weeksRows = <const Of extends Sector | (typeof profiles)[number]>(of: Of) => {
  const weeks = [`waiting.${of}.weeks`] as const
  const placedWeeks = [`waiting.${of}.placedWeeks`] as const
  return [
    percentile(`waiting.${of}.weeks.p10`, weeks, 0.1),
    percentile(`waiting.${of}.weeks.p50`, weeks, 0.5),
    percentile(`waiting.${of}.weeks.p90`, weeks, 0.9),
    percentile(`waiting.${of}.placedWeeks.p10`, placedWeeks, 0.1),
    percentile(`waiting.${of}.placedWeeks.p50`, placedWeeks, 0.5),
    percentile(`waiting.${of}.placedWeeks.p90`, placedWeeks, 0.9),
  ] as const
}

const rowsOf = <const S extends Sector>(sector: S) => {
  return [
    asked(persons(`waiting.${sector}`, 'low', 'kwaliteit')),
    asked(persons(`waiting.${sector}.urgent`, 'low', 'kwaliteit')),
    asked(persons(`waiting.${sector}.actief`, 'low', 'kwaliteit')),
    asked(persons(`waiting.${sector}.voorkeur`, null, 'kwaliteit')),
    asked(persons(`waiting.${sector}.withinNorm`, null, 'kwaliteit')),
    asked(persons(`waiting.${sector}.beyondNorm`, 'low', 'kwaliteit')),
    ...weeksRows(sector),
  ] as const
}

const weeks = ['waiting.vv.weeks', 'waiting.ghz.weeks', 'waiting.ggz.weeks'] as const
const placedWeeks = ['waiting.vv.placedWeeks', 'waiting.ghz.placedWeeks', 'waiting.ggz.placedWeeks'] as const

/** Waiting as zorgkantoren report it: by sector and status, with and without bridging care, within and beyond the norm, and for how long, in VV by profile too. */
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
  ...weeksRows('vv4'),
  ...weeksRows('vv57'),
  ...weeksRows('vv68'),
] as const satisfies readonly Indicator[]
