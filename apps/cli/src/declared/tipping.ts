import { declare, type OptionsOf } from './declaration.ts'
import { base, norm, others, sampledUntil, stay } from './groups.ts'

export const tipping = declare({
  name: 'tipping',
  text: 'tipping',
  arguments: [base, { ...others, isOptional: true }],
  options: { ...sampledUntil, norm: norm('norm'), stay },
  after: (words, deciding) => [deciding.normHelp, words.setForAll],
})
export type TippingOptions = OptionsOf<typeof tipping.options>
