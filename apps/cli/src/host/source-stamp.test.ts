import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sourceStamp } from './source-stamp.ts'

it('is that of the text of the sources, not of their dates or their tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wlz-stamp-'))
  const source = (root: string) => join(folder, root, 'packages/core/src')
  try {
    mkdirSync(source('a'), { recursive: true })
    writeFileSync(join(source('a'), 'x.ts'), 'export const x = 1\n')
    cpSync(join(folder, 'a'), join(folder, 'b'), { recursive: true })
    utimesSync(join(source('b'), 'x.ts'), 1e9, 1e9)
    writeFileSync(join(source('b'), 'x.test.ts'), '')
    const stamp = (root: string) => sourceStamp(join(folder, root))
    expect(stamp('b')).toBe(stamp('a'))
    writeFileSync(join(source('b'), 'x.ts'), 'export const x = 2\n')
    expect(stamp('b')).not.toBe(stamp('a'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
