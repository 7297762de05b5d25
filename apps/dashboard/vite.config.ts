import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { engineDefine } from '../../scripts/lib/engine-define.mjs'
import { topLevelVar } from '../../scripts/lib/top-level-var.mjs'
import { contentPolicy } from './build/content-policy.ts'
import { dataFiles } from './build/data-files.ts'
import { serviceWorker } from './build/service-worker.ts'

const here = import.meta.dirname

/** A folder of plain files with relative addresses: it runs from any static server and any sub-path. */
export default defineConfig(async ({ command }) => ({
  root: here,
  base: './',
  plugins: [react(), dataFiles(), contentPolicy(), serviceWorker()],
  // While developing, the loops run as they are written: those compiled at the start would outlive an edit.
  define: await engineDefine({ isCompiled: command === 'build' }),
  worker: { format: 'es' as const, rolldownOptions: { output: { topLevelVar } } },
  build: {
    target: 'es2023',
    outDir: resolve(here, 'dist'),
    emptyOutDir: true,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
  },
}))
