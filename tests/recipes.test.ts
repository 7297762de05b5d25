import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type * as Core from '@wlz/core'
import { decodePack } from '@wlz/data'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleTs } from '../scripts/lib/bundle-ts.mjs'

const root = resolve(import.meta.dirname, '..')
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')

/** A block of CONTRIBUTING.md that is put into a file, in front of a text that stands there once. */
interface Edit {
  readonly file: string
  readonly before: string
  readonly text: string
}
const recipe = (name: string): Edit[] =>
  [...guide.matchAll(/^ *```ts recipe=(\w+) file=(\S+) before="(.*)"\n([^]*?)^ *```/gm)]
    .filter(([, of]) => of === name)
    .map(([, , file, before, text]) => ({ file: file!, before: before!, text: text! }))

/** The sources that the recipes touch, with the dependencies of the repository. */
let tree: string
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'wlz-recipes-'))
  const copied = ['packages/core', 'packages/terms', 'tsconfig.base.json']
  const isOurs = (path: string) => !/[\\/](node_modules|dist)$/.test(path)
  for (const path of copied) cpSync(join(root, path), join(tree, path), { recursive: true, filter: isOurs })
  for (const path of ['node_modules', 'packages/core/node_modules']) symlinkSync(join(root, path), join(tree, path))
  writeFileSync(
    join(tree, 'tsconfig.json'),
    JSON.stringify({
      extends: './tsconfig.base.json',
      compilerOptions: { types: ['node'], incremental: true, tsBuildInfoFile: 'checked.tsbuildinfo' },
      include: ['packages/core/src', 'packages/core/test/levers.test.ts', 'packages/terms/src'],
    }),
  )
})
afterAll(() => rmSync(tree, { recursive: true, force: true }))

/** Result of `look` while the edits are in the tree. */
async function withEdits<T>(edits: readonly Edit[], look: () => T | Promise<T>): Promise<T> {
  const before = new Map(edits.map(({ file }) => [file, readFileSync(join(tree, file), 'utf8')]))
  try {
    for (const { file, before: anchor, text } of edits) {
      const parts = readFileSync(join(tree, file), 'utf8').split(anchor)
      expect([file, anchor, parts.length]).toEqual([file, anchor, 2])
      writeFileSync(join(tree, file), parts.join(`${text.trim()}\n${anchor}`))
    }
    return await look()
  } finally {
    for (const [file, text] of before) writeFileSync(join(tree, file), text)
  }
}

/** Files in which the compiler finds a fault. */
function faulty(): string[] {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '--pretty', 'false', '-p', tree], {
    cwd: tree,
    encoding: 'utf8',
  })
  return [...new Set([...stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file]) => file!))].sort()
}

/** The engine of the tree, and the evidence. */
async function engine(name: string): Promise<typeof Core> {
  const entry = join(tree, 'packages/core/src/index.ts')
  return (await import(
    /* @vite-ignore */ await bundleTs(entry, { name: `recipe-${name}`, isCompiled: false })
  )) as typeof Core
}
const dist = (file: string) => readFileSync(join(root, 'packages/data/dist', file))
const { evidence } = decodePack(dist('evidence.json').toString(), new Uint8Array(dist('evidence.bin')).buffer)

/** An indicator of one region in the last year, under a policy. */
function lastValue(core: typeof Core, id: string, policy: Core.Policy): number {
  const request = {
    evidence,
    policy,
    start: core.noStart,
    seed: 's',
    regions: [3],
    fromDraw: 0,
    draws: 1,
    central: true,
  }
  return core.indicatorValues(core.runRegions(request)[0]!, id as Core.IndicatorId).at(-1)!
}

describe('the recipe of a lever', () => {
  const edits = recipe('lever')
  const without = (part: string) => edits.filter(({ file }) => !file.includes(part))

  it('touches at most six files', () => {
    expect(edits.length).toBeGreaterThan(3)
    expect(new Set(edits.map(({ file }) => file)).size).toBeLessThanOrEqual(6)
  })

  it('compiles, and the lever keeps its promise', async () => {
    const id = 'dagbesteding'
    const core = await withEdits(edits, async () => {
      expect(faulty()).toEqual([])
      return engine('lever')
    })
    const value = (at: number) => Array.from(evidence.regions, () => [[{ year: 2025, value: at }]])
    const pulled = { ...core.noPolicy, levers: { [id]: value(100) }, effects: { [id]: 2 } } as unknown as Core.Policy
    expect(core.leverCatalogue.map((lever): string => lever.id)).toContain(id)
    expect(lastValue(core, 'informal.overload', pulled)).toBeLessThan(
      lastValue(core, 'informal.overload', core.noPolicy),
    )
  })

  it.each([
    [
      'the row',
      'informal/block.ts',
      ['packages/core/src/blocks/informal/year.ts', 'packages/core/test/levers.test.ts'],
    ],
    ['Dutch words', 'nl/levers.ts', ['packages/terms/src/en/levers.ts', 'packages/terms/src/everyday-words.ts']],
    ['English words', 'en/levers.ts', ['packages/terms/src/en/dictionary.ts', 'packages/terms/src/en/levers.ts']],
  ])('does not compile without %s', async (_, part, files) => {
    expect(await withEdits(without(part), faulty)).toEqual(files)
  })
})

describe('the recipe of an indicator', () => {
  const edits = recipe('indicator')

  it('touches at most five files, compiles, and the indicator is recorded', async () => {
    expect(new Set(edits.map(({ file }) => file)).size).toBeLessThanOrEqual(5)
    const core = await withEdits(edits, async () => {
      expect(faulty()).toEqual([])
      return engine('indicator')
    })
    const staff = core.shownIn('staff')
    expect(staff.slice(staff.indexOf('informal.overload')).slice(0, 2)).toEqual([
      'informal.overload',
      'informal.leaning',
    ])
    const leaning = lastValue(core, 'informal.leaning', core.noPolicy)
    expect(leaning).toBeGreaterThan(1000)
    expect(leaning).toBeLessThan(lastValue(core, 'wlz.indicated', core.noPolicy))
  })

  it.each([
    ['the row', 'informal/block.ts', ['packages/core/src/blocks/informal/record.ts']],
    ['Dutch words', 'nl/indicators.ts', ['packages/terms/src/en/indicators.ts']],
  ])('does not compile without %s', async (_, part, files) => {
    expect(
      await withEdits(
        edits.filter(({ file }) => !file.includes(part)),
        faulty,
      ),
    ).toEqual(files)
  })

  it('does not compile with a list that is not there', async () => {
    const unknown = edits.map((edit) => ({ ...edit, text: edit.text.replace('shown: { staff:', 'shown: { stuff:') }))
    expect(await withEdits(unknown, faulty)).toContain('packages/core/src/blocks/informal/block.ts')
  })
})
