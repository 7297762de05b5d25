import { declare, type OptionsOf } from './declaration.ts'
import { base, drawsOut, others, since, study } from './groups.ts'

export const compare = declare({
  name: 'compare',
  text: 'compare',
  arguments: [base, others],
  options: { ...study, shares: { text: 'shares' }, drawsOut, since },
  after: (words) => [words.setForAll, words.rows],
})
export type CompareOptions = OptionsOf<typeof compare.options>
