import { declare, type OptionsOf } from './declaration.ts'
import { asked, everyday, series } from './groups.ts'

export const batch = declare({
  name: 'batch',
  text: 'batch',
  arguments: [{ name: 'planArg', text: 'batchPlan', values: 'plans' }],
  options: {
    out: { text: 'batchOut', value: 'folderArg', values: 'folders' },
    dryRun: { text: 'dryRun' },
    keepGoing: { text: 'keepGoing' },
    failFast: { text: 'failFast' },
    shard: { text: 'shard', value: 'i/n' },
    force: { text: 'batchForce' },
    queue: { text: 'queue', value: 'url' },
    ...asked(),
    ...series,
    ...everyday,
  },
  after: (words) => [words.batchOptions],
})
export type BatchOptions = OptionsOf<typeof batch.options>
