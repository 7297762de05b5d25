import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * A file of TypeScript as it ships: bundled into one module, its constants constant.
 *
 * @param entry address of the file, relative to this folder
 */
export async function bundled<Module>(entry: string): Promise<Module> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'node20',
      ssr: true,
      rolldownOptions: { input: fileURLToPath(new URL(entry, import.meta.url)), output: { topLevelVar: false } },
    },
    ssr: { noExternal: true },
  })
  if (!('output' in built)) throw new Error(`${entry} was not built`)
  const file = join(mkdtempSync(join(tmpdir(), 'wlz-bundled-')), 'module.mjs')
  writeFileSync(file, built.output[0].code)
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Module
}
