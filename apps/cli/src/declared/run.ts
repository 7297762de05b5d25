import { declare, type OptionsOf } from './declaration.ts'
import { drawsOut, scenario, since, study } from './groups.ts'

export const run = declare({
  name: 'run',
  text: 'run',
  arguments: [scenario],
  options: { ...study, drawsOut, since },
  after: (words) => [words.rows],
})
export type RunOptions = OptionsOf<typeof run.options>
