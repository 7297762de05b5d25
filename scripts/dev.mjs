/** `npm run dev`: set up, then the tests of what is being changed, again on every save. */
import { bin, run } from './lib/repository.mjs'
import { setUp } from './setup.mjs'

setUp()
process.exitCode = await run(bin('vitest'), ['watch', ...process.argv.slice(2)])
