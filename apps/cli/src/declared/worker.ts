import { declare, type OptionsOf } from './declaration.ts'
import { everyday } from './groups.ts'

export const worker = declare({
  name: 'worker',
  text: 'worker',
  options: { queue: { text: 'workerQueue', value: 'url' }, ...everyday },
})
export type WorkerOptions = OptionsOf<typeof worker.options>
