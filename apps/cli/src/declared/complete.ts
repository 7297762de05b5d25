import { declare } from './declaration.ts'
import { everyday } from './groups.ts'

const starts = ['  source <(wlz complete bash)', '  source <(wlz complete zsh)', '  wlz complete fish | source']

export const complete = declare({
  name: 'complete',
  text: 'complete',
  arguments: [{ name: 'shellArg', text: 'shell', values: 'shells' }],
  options: everyday,
  asIs: (words) => [words.completeHow, ...starts].join('\n'),
})
