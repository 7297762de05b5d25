import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as Engine from './engine-entry.ts'

/**
 * The engine as it ships: bundled into one module.
 *
 * Vitest turns every imported name into a look-up, which makes the loops of the engine ten times slower. Whole runs are
 * many loops, so they go through the bundle; tests of single equations import their file.
 */
export async function bundledEngine(): Promise<typeof Engine> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'node20',
      ssr: true,
      rollupOptions: { input: fileURLToPath(new URL('engine-entry.ts', import.meta.url)) },
    },
    ssr: { noExternal: true },
  })
  if (!('output' in built)) throw new Error('the engine was not built')
  const file = join(mkdtempSync(join(tmpdir(), 'wlz-engine-')), 'engine.mjs')
  writeFileSync(file, built.output[0].code)
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof Engine
}
