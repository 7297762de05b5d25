/**
 * `npm run dashboard`: set up, then serve the built page and print its address. `npm run dashboard -- --port 4000` on another port.
 * Any other web server does as well: apps/dashboard/dist is a folder of plain files.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { preview } from 'vite'
import { root } from './lib/repository.mjs'
import { setUp } from './setup.mjs'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })

setUp('nl')
const server = await preview({
  configFile: false,
  root: resolve(root, 'apps/dashboard'),
  logLevel: 'error',
  build: { outDir: 'dist' },
  preview: { port: Number(values.port), host: '127.0.0.1' },
})
const [address] = server.resolvedUrls?.local ?? []
console.log(`Het dashboard staat op ${address}`)
console.log('Stoppen: Ctrl+C')
