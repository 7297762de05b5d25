import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../lib/repository.mjs'

const file = 'packages/lanes/src/wrappers.ts'

/** The wrappers of compiled loops, one per number of values. */
export const loopWrappers = {
  name: 'wrappers',
  what: 'wrappers of the compiled loops',
  isCheap: true,
  feedsBuild: true,
  makes: [file],
  blocks: [],
  async texts() {
    const { wrappersText } = await import(pathToFileURL(resolve(root, 'packages/lanes/compile/wrappers.mjs')).href)
    return { [file]: wrappersText() }
  },
}
