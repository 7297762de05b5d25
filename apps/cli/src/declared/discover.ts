import { declare, type OptionsOf } from './declaration.ts'
import { norm, sampled, scenario, stay, year } from './groups.ts'

export const discover = declare({
  name: 'discover',
  text: 'discover',
  arguments: [scenario],
  options: { ...sampled(), norm: norm('norm'), year: year('yearFails'), stay },
  after: (_, deciding) => [deciding.normHelp],
})
export type DiscoverOptions = OptionsOf<typeof discover.options>
