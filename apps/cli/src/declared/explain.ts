import { declare } from './declaration.ts'
import { everyday, output } from './groups.ts'

export const explain = declare({
  name: 'explain',
  text: 'explain',
  arguments: [{ name: 'idArg', text: 'id', values: 'ids' }],
  options: { ...everyday, ...output('plainFormat') },
})
