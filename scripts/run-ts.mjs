/**
 * Run a TypeScript file with a Node that reads none: bundle it with vite into the package's own node_modules, then import it.
 *
 *     node ../../scripts/run-ts.mjs build/main.ts [arguments]
 *
 * Called in the folder of a package; the working directory stays there, so paths are relative to the package.
 * Packages of the workspace are bundled along (they are TypeScript), the others stay imports.
 */
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { engineIdentity } from './lib/engine-identity.mjs'

const [entry, ...rest] = process.argv.slice(2)
if (entry === undefined) throw new Error('run-ts needs a TypeScript file')

const outDir = resolve('node_modules/.wlz')
const name = basename(entry, '.ts')
await build({
  configFile: false,
  logLevel: 'error',
  define: { __WLZ_ENGINE__: JSON.stringify(await engineIdentity()) },
  ssr: { noExternal: [/^@wlz\//], target: 'node' },
  build: {
    ssr: resolve(entry),
    outDir,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: `${name}-[hash].mjs` } },
  },
})
process.argv.splice(1, process.argv.length - 1, resolve(entry), ...rest)
await import(pathToFileURL(resolve(outDir, `${name}.mjs`)).href)
