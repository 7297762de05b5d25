import { declare, type OptionsOf } from './declaration.ts'
import { everyday, seed } from './groups.ts'

export const calibrate = declare({
  name: 'calibrate',
  text: 'calibrate',
  options: {
    out: { text: 'calibrationOut', value: 'fileArg', values: 'files' },
    draws: { text: 'calibrationDraws', value: 'n' },
    rounds: { text: 'rounds', value: 'n' },
    seed,
    rows: { text: 'rowsOut', value: 'fileArg', values: 'files' },
    ...everyday,
  },
})
export type CalibrateOptions = OptionsOf<typeof calibrate.options>
