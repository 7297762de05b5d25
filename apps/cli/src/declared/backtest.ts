import { declare, type OptionsOf } from './declaration.ts'
import { everyday, output } from './groups.ts'

export const backtest = declare({
  name: 'backtest',
  text: 'backtest',
  options: {
    others: { text: 'othersToo' },
    calibration: { text: 'calibrationFrom', value: 'fileArg', values: 'files' },
    ...output('scoreFormat'),
    ...everyday,
  },
})
export type BacktestOptions = OptionsOf<typeof backtest.options>
