import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { engineDefine } from './engine-define.mjs'
import { topLevelVar } from './top-level-var.mjs'

/**
 * Bundle a TypeScript file for Node into the node_modules of the working directory, as an address that can be imported.
 * Packages of the workspace are bundled along (they are TypeScript), the others stay imports.
 */
export async function bundleTs(entry, { name = basename(entry, '.ts'), plugins = [], isCompiled = true } = {}) {
  const outDir = resolve('node_modules/.wlz')
  await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    define: await engineDefine({ isCompiled }),
    ssr: { noExternal: [/^@wlz\//], target: 'node' },
    build: {
      ssr: resolve(entry),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { topLevelVar, entryFileNames: `${name}.mjs`, chunkFileNames: `${name}-[hash].mjs` } },
    },
  })
  return pathToFileURL(resolve(outDir, `${name}.mjs`)).href
}
