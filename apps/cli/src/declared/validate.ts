import { declare, type OptionsOf } from './declaration.ts'
import { everyday, output } from './groups.ts'

export const validate = declare({
  name: 'validate',
  text: 'validate',
  arguments: [{ name: 'fileArg', text: 'files', isMany: true, values: 'scenarios-and-plans' }],
  options: { resolved: { text: 'resolved' }, ...everyday, ...output('plainFormat') },
})
export type ValidateOptions = OptionsOf<typeof validate.options>
