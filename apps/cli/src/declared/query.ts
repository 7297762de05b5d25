import { declare } from './declaration.ts'
import { everyday, output } from './groups.ts'

export const query = declare({
  name: 'query',
  text: 'query',
  arguments: [
    { name: 'sqlArg', text: 'sql' },
    { name: 'folderArg', text: 'batchFolders', isOptional: true, values: 'folders' },
  ],
  options: { ...everyday, ...output('queryFormat') },
})
