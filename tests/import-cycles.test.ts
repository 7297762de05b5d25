import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cyclesOf, importsOf } from './import-cycles.ts'

const root = resolve(import.meta.dirname, '..')

/** Cycles of a small tree of files that import each other. */
function cyclesAmong(files: Readonly<Record<string, string>>): string[] {
  const tree = mkdtempSync(join(tmpdir(), 'wlz-cycles-'))
  try {
    for (const folder of ['packages', 'apps']) mkdirSync(join(tree, folder))
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, file)), { recursive: true })
      writeFileSync(join(tree, file), text)
    }
    return cyclesOf(importsOf(tree), tree)
  } finally {
    rmSync(tree, { recursive: true })
  }
}

describe('imports', () => {
  it('go round nowhere, in packages and apps', () => {
    const imports = importsOf(root)
    expect(imports.size).toBeGreaterThan(700)
    expect(cyclesOf(imports, root)).toEqual([])
  })

  it.each([
    ['of values', `import { b } from './b.ts'`],
    ['of types', `import type { B } from './b.ts'`],
    ['passed on', `export { b } from './b.ts'`],
    ['lazy', `const b = () => import('./b.ts')`],
    ['for their effect', `import './b.ts'`],
  ])('are found where they go round: %s', (_, text) => {
    const files = { 'packages/p/src/a.ts': text, 'packages/p/src/b.ts': `import { a } from './a.ts'` }
    expect(cyclesAmong(files)).toEqual(['packages/p/src/a.ts -> packages/p/src/b.ts -> packages/p/src/a.ts'])
  })

  it('are found where they go round through another package', () => {
    const files = {
      'packages/p/src/index.ts': `export { q } from '@wlz/q'`,
      'packages/q/src/index.ts': `export { r } from './r.ts'`,
      'packages/q/src/r.ts': `import { p } from '@wlz/p'`,
    }
    expect(cyclesAmong(files)).toHaveLength(1)
    expect(cyclesAmong({ ...files, 'packages/q/src/r.ts': '' })).toEqual([])
  })
})
