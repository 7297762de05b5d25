import { chmodSync, copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { engineDefine } from '../../scripts/lib/engine-define.mjs'
import { sourceStamp } from './src/host/source-stamp.ts'
import { topLevelVar } from '../../scripts/lib/top-level-var.mjs'

const here = import.meta.dirname
const dist = resolve(here, 'dist')
const pack = resolve(here, '../../packages/data/dist')

/** The command can be run as it is, and the evidence stands beside it: `new URL('./evidence.json', import.meta.url)`. */
const standAlone = (): Plugin => ({
  name: 'wlz-stand-alone',
  writeBundle() {
    for (const file of ['evidence.json', 'evidence.bin', 'history.json']) {
      if (!existsSync(join(pack, file))) this.error(`${file} is not in packages/data/dist: build @wlz/data first`)
      copyFileSync(join(pack, file), join(dist, file))
    }
    copyFileSync(resolve(pack, '../calibration/calibration.json'), join(dist, 'calibration.json'))
    writeFileSync(join(dist, 'sources.sha256'), `${sourceStamp(resolve(here, '../..'))}\n`)
    chmodSync(join(dist, 'wlz.js'), 0o755)
  },
})

/**
 * Three entries in one folder: `wlz.js`, the command; `main.js`, the same without a process of its own, which tests call; and
 * `worker.js`, what a worker thread loads. What a command imports lazily becomes a chunk beside them, so that `wlz --help` reads little. Chunks lie flat: `import.meta.url` means `dist/` everywhere.
 * piscina stays outside, because it starts a file of its own as the worker and looks for native code; DuckDB, bullmq and ioredis
 * because they may be absent.
 */
export default defineConfig(async () => ({
  root: here,
  plugins: [standAlone()],
  define: await engineDefine(),
  ssr: {
    target: 'node' as const,
    noExternal: true as const,
    external: ['piscina', '@duckdb/node-api', 'bullmq', 'ioredis'],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: dist,
    emptyOutDir: true,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        wlz: resolve(here, 'src/wlz.ts'),
        main: resolve(here, 'src/main.ts'),
        worker: resolve(here, 'src/worker.ts'),
      },
      output: {
        format: 'es' as const,
        topLevelVar,
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        banner: (chunk: { readonly name: string }) => (chunk.name === 'wlz' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
}))
