import { declare } from './declaration.ts'
import { everyday, output } from './groups.ts'

export const list = declare({
  name: 'list',
  text: 'list',
  arguments: [{ name: 'kindArg', text: 'listKind', values: 'kinds' }],
  options: { ...everyday, ...output('listFormat') },
})
