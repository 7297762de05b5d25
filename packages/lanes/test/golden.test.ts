import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loopText } from '../compile/compile.mjs'
import { wrappersText } from '../compile/wrappers.mjs'

/** One loop of each kind: arithmetic, absent arrays, a condition by lane, exp written out, rows of a table. */
const reviewed = ['product', 'addEight', 'competingExits', 'informalCareFactor', 'everybody']

describe('text of compiled loops', () => {
  it.each(reviewed)('of %s is the one that was reviewed', async (name) => {
    await expect(loopText(name)).toMatchFileSnapshot(`golden/${name}.wat`)
  })
})

describe('src/wrappers.ts', () => {
  it('is what compile/wrappers.mjs writes', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../src/wrappers.ts'), 'utf8')).toBe(wrappersText())
  })
})
