import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { minifySync, transformWithOxc } from 'vite'
import { root } from './repository.mjs'

const core = resolve(root, 'packages/core')

const isSource = (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.bench.ts')

/** Paths within the package, with `/` on every system, so that the order and the hash are the same everywhere. */
const sources = () =>
  readdirSync(resolve(core, 'src'), { recursive: true })
    .map((path) => `src/${path.split(sep).join('/')}`)
    .filter(isSource)
    .sort()

/** What a source file does: no types, comments or layout, so that a better docstring is not another engine. */
async function behaviour(file) {
  const text = readFileSync(resolve(core, file), 'utf8')
  try {
    const { code } = await transformWithOxc(text, resolve(core, file), { sourcemap: false })
    return minifySync(file.replace(/\.ts$/, '.js'), code, { compress: false, mangle: false, sourcemap: false }).code
  } catch {
    return text // a syntax error is for the compiler to report
  }
}

/**
 * Which engine made a result: version and the first 12 digits of a SHA-256 over the code of core and the libraries it runs on.
 * Builds and tests put it in the place of `__WLZ_ENGINE__`.
 */
export async function engineIdentity() {
  const { version, dependencies } = JSON.parse(readFileSync(resolve(core, 'package.json'), 'utf8'))
  const libraries = Object.keys(dependencies)
    .sort()
    .map((name) => `${name}@${dependencies[name]}`)
  const hash = createHash('sha256').update(libraries.join())
  for (const file of sources()) hash.update(`\0${file}\0`).update(await behaviour(file))
  return `${version}+${hash.digest('hex').slice(0, 12)}`
}
