/**
 * Run a TypeScript file with a Node that reads none.
 *
 *     node ../../scripts/run-ts.mjs build/main.ts [arguments]
 *
 * Called in the folder of a package; the working directory stays there, so paths are relative to the package.
 */
import { resolve } from 'node:path'
import { bundleTs } from './lib/bundle-ts.mjs'

const [entry, ...rest] = process.argv.slice(2)
if (entry === undefined) throw new Error('run-ts needs a TypeScript file')

const bundle = await bundleTs(entry)
process.argv.splice(1, process.argv.length - 1, resolve(entry), ...rest)
await import(bundle)
