import { declare, type OptionsOf } from './declaration.ts'
import { base, others, sampled, year } from './groups.ts'

export const information = declare({
  name: 'information',
  text: 'information',
  arguments: [base, { ...others, isOptional: true }],
  options: {
    ...sampled(),
    indicator: { text: 'indicatorJudged', value: 'idArg', isMany: true, values: 'indicators' },
    year: year('yearDecides'),
  },
})
export type InformationOptions = OptionsOf<typeof information.options>
