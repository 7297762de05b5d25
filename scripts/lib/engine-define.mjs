import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { engineIdentity } from './engine-identity.mjs'
import { root } from './repository.mjs'

const compiler = pathToFileURL(resolve(root, 'packages/lanes/compile/compile.mjs')).href

async function compiledLoops() {
  const { compileLoops } = await import(compiler)
  return JSON.stringify(await compileLoops())
}

/** Definitions that every build and the tests put into the engine: its identity, and its loops compiled. */
export const engineDefine = async ({ isCompiled = true } = {}) => ({
  __WLZ_ENGINE__: JSON.stringify(await engineIdentity()),
  __WLZ_LOOPS__: isCompiled ? await compiledLoops() : 'undefined',
})
