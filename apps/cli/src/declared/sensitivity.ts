import { declare, type OptionsOf } from './declaration.ts'
import { everyday, output, region, scenario, seed, series, setting, year } from './groups.ts'

export const sensitivity = declare({
  name: 'sensitivity',
  text: 'sensitivity',
  arguments: [scenario, { name: 'otherArg', text: 'against', isOptional: true, values: 'scenarios' }],
  options: {
    region,
    indicator: { ...series.indicator, text: 'indicatorDecides' },
    year: year('yearDecides'),
    keep: { text: 'keep', value: 'n' },
    trajectories: { text: 'trajectories', value: 'n' },
    rows: { text: 'designRows', value: 'n' },
    seed,
    set: setting,
    ...output('format'),
    ...everyday,
  },
})
export type SensitivityOptions = OptionsOf<typeof sensitivity.options>
