/**
 * `npm run bench`: every bench of the repository. `npm run bench:kernel`: the engine alone, one line of JSON at the end.
 * Times belong to one machine and one day; compare ratios.
 */
import { bin, root, run } from './lib/repository.mjs'
import { setUp } from './setup.mjs'
import { resolve } from 'node:path'

const [which, ...rest] = process.argv.slice(2)

setUp()
process.exitCode =
  which === 'kernel'
    ? await run(process.execPath, ['scripts/run-ts.mjs', resolve(root, 'bench/kernel.ts'), ...rest])
    : await run(bin('vitest'), ['bench', '--run', ...process.argv.slice(2)])
