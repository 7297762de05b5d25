import { declare, type OptionsOf } from './declaration.ts'
import { everyday } from './groups.ts'

export const init = declare({
  name: 'init',
  text: 'init',
  arguments: [
    {
      name: 'fileArg',
      text: (words) => `${words.initFile} (${words.default}: mijn-scenario.yaml)`,
      isOptional: true,
      values: 'scenarios-and-plans',
    },
  ],
  options: { force: { text: 'force' }, ...everyday },
})
export type InitOptions = OptionsOf<typeof init.options>
