/** Findings of the last whole run of the tests and of the bench of growth, kept on this machine for `npm run refresh`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { root } from './repository.mjs'

const fileOf = (name) => resolve(root, `node_modules/.cache/wlz/${name}.json`)

/** @param {'tests' | 'growth'} name */
export function keepRun(name, found) {
  mkdirSync(dirname(fileOf(name)), { recursive: true })
  writeFileSync(fileOf(name), JSON.stringify(found))
}

/** Findings that were kept, or undefined where nothing was. */
export function keptRun(name) {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
