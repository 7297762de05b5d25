import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { arrows, engine, engineLibraries } from '../scripts/lint/layers.mjs'

const root = resolve(import.meta.dirname, '..')

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const manifest = (folder: string) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
const folders = [
  '.',
  ...['packages', 'apps'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)),
]
const manifests = folders.map(manifest)
const all = (m: Manifest) => ({
  ...m.dependencies,
  ...m.devDependencies,
  ...m.optionalDependencies,
  ...m.peerDependencies,
})
const ours = (m: Manifest) =>
  Object.keys(all(m))
    .filter((name) => name.startsWith('@wlz/'))
    .map((name) => name.slice(5))

describe('package.json', () => {
  it.each(engine)('of %s asks for nothing that could differ between hosts or reach out of it', (folder) => {
    const found = manifest(`packages/${folder}`)
    const names = Object.keys({ ...found.dependencies, ...found.optionalDependencies, ...found.peerDependencies })
    expect(names.filter((name) => !name.startsWith('@wlz/') && !engineLibraries.includes(name))).toEqual([])
  })

  it.each(Object.entries(arrows))('of %s follows the arrows', (name, allowed) => {
    const found = ours(manifest(`packages/${name}`))
    expect(found.filter((other) => !allowed.includes(other))).toEqual([])
  })

  it('of every package is in the table of arrows and lists one public entry', () => {
    expect(readdirSync(join(root, 'packages')).sort()).toEqual(Object.keys(arrows).sort())
    for (const name of Object.keys(arrows))
      expect(manifest(`packages/${name}`).exports).toEqual({ '.': './src/index.ts' })
  })

  it('pins every dependency exactly and has one version for the whole repository', () => {
    for (const m of manifests) {
      expect(m.version, m.name).toBe(manifests[0]?.version)
      for (const [name, range] of Object.entries(all(m))) {
        expect(range, `${m.name}: ${name}`).toMatch(
          name.startsWith('@wlz/') ? /^workspace:\*$/ : /^\d+\.\d+\.\d+(-[\w.]+)?$/,
        )
      }
    }
  })

  it('asks for no dependency without a line in docs/dependencies.md, and no line is left of one that went', () => {
    const text = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
    const listed = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '').sort()
    const asked = [...new Set(manifests.flatMap((m) => Object.keys(all(m))))]
      .filter((name) => !name.startsWith('@wlz/'))
      .sort()
    expect(listed).toEqual(asked)
  })
})
