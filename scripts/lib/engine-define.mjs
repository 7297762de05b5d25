import { engineIdentity } from './engine-identity.mjs'
import { compileLoops } from './lanes/compile.mjs'

/** What every build and the tests put into the engine: its identity, and its loops compiled. */
export const engineDefine = async ({ isCompiled = true } = {}) => ({
  __WLZ_ENGINE__: JSON.stringify(await engineIdentity()),
  __WLZ_LOOPS__: isCompiled ? JSON.stringify(await compileLoops()) : 'undefined',
})
