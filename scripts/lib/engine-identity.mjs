import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { minifySync, transformWithOxc } from 'vite'
import { root } from './repository.mjs'

/** Sources that a figure in a result depends on: the model, its loops and their compiler, its arithmetic and chance, and the statistics over its draws. */
const packages = ['packages/core', 'packages/lanes', 'packages/exact', 'packages/analysis']
const folders = [...packages.map((folder) => `${folder}/src`), 'packages/lanes/compile']

const isSource = (name) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.test.ts') && !name.endsWith('.bench.ts')

/** Paths within the repository, with `/` on every system, so that the order and the hash are the same everywhere. */
const sources = (folder) =>
  readdirSync(resolve(root, folder), { recursive: true })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter(isSource)
    .sort()

/** Code of a source file without types, comments or layout, so that a better docstring is not another engine. */
async function behaviour(file) {
  const text = readFileSync(resolve(root, file), 'utf8')
  try {
    const { code } = await transformWithOxc(text, resolve(root, file), { sourcemap: false })
    return minifySync(file.replace(/\.ts$/, '.js'), code, { compress: false, mangle: false, sourcemap: false }).code
  } catch {
    return text // a syntax error is for the compiler to report
  }
}

/**
 * Which engine made a result: version and the first 12 digits of a SHA-256 over the code of the model and of the statistics
 * over its draws, and the libraries that both run on. Builds and tests put it in the place of `__WLZ_ENGINE__`.
 */
export async function engineIdentity() {
  const manifests = packages.map((folder) => JSON.parse(readFileSync(resolve(root, folder, 'package.json'), 'utf8')))
  const libraries = manifests
    .flatMap(({ dependencies = {} }) => Object.entries(dependencies).map(([name, version]) => `${name}@${version}`))
    .sort()
  const hash = createHash('sha256').update(libraries.join())
  for (const file of folders.flatMap(sources)) hash.update(`\0${file}\0`).update(await behaviour(file))
  return `${manifests[0].version}+${hash.digest('hex').slice(0, 12)}`
}
