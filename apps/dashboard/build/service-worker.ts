import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const template = resolve(import.meta.dirname, 'offline.js')

/**
 * Writes the service worker last, with the name of every built file in it and a version made of their content: a changed
 * file is another version, and an equal build the same one.
 */
export const serviceWorker = (): Plugin => ({
  name: 'wlz-service-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const hash = createHash('sha256')
      const names = Object.keys(bundle).filter((name) => !name.endsWith('.map'))
      for (const name of names.sort()) {
        const file = bundle[name]!
        hash.update(`\0${name}\0`).update(file.type === 'asset' ? file.source : file.code)
      }
      const files = ['./', ...names.filter((name) => name !== 'index.html'), 'manifest.webmanifest', 'mark.svg']
      const source = readFileSync(template, 'utf8')
        .replace('__VERSION__', JSON.stringify(hash.digest('hex').slice(0, 16)))
        .replace('__FILES__', JSON.stringify(files))
      this.emitFile({ type: 'asset', fileName: 'offline.js', source })
    },
  },
})
