import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refresh } from '../scripts/refresh/refresh.mjs'
import { steps } from '../scripts/refresh/steps.mjs'

const root = resolve(import.meta.dirname, '..')
const onDisk = (file: string) => readFileSync(resolve(root, file), 'utf8')

/** The files of the repository with changes laid over them; what is written stays in memory. */
function overlay(changes: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(changes))
  return {
    read: (file: string) => texts.get(file) ?? onDisk(file),
    write: (file: string, text: string) => void texts.set(file, text),
  }
}

/** Steps that take seconds and are made anew at every check; the tests of study and calibration hold the marks of the others. */
const quick = steps.filter(({ name }) => ['wrappers', 'datapackage', 'docs', 'schemas'].includes(name))
const check = (files: ReturnType<typeof overlay>) => refresh({ steps: quick, isCheck: true, files })

describe('generated files', () => {
  it('are what the sources say: else npm run refresh', async () => {
    expect(await check(overlay())).toEqual([])
  })

  it('are named when they differ, whole files and parts of pages, and are put right', async () => {
    const pages = [
      'packages/lanes/src/wrappers.ts',
      'packages/data/datapackage.json',
      'packages/core/docs/levers.md',
      'scenarios/scenario.schema.json',
    ]
    const planted = Object.fromEntries(pages.map((file) => [file, onDisk(file).replace(/Wlz|wlz|isReached/g, 'wlzz')]))
    const files = overlay(planted)
    expect(await check(files)).toEqual(pages)
    expect(files.read(pages[0]!)).toBe(planted[pages[0]!]) // a check writes nothing
    expect(await refresh({ steps: quick, isCheck: false, files })).toEqual(pages)
    expect(await check(files)).toEqual([])
  })

  it('keep what is written by hand around a generated part', async () => {
    const page = 'packages/core/docs/levers.md'
    const files = overlay({ [page]: `By hand.\n${onDisk(page)}` })
    expect(await check(files)).toEqual([])
  })

  it.each(steps.map((step) => [step.name, step] as const))(
    'are there and marked for reviews: %s',
    (_, { makes, blocks }) => {
      const attributes = onDisk('.gitattributes').split('\n')
      const marked = (file: string) =>
        attributes.some((line) => line.startsWith(`${file} `) && line.includes('linguist-generated'))
      expect([...makes, ...blocks].filter((file) => !existsSync(resolve(root, file)))).toEqual([])
      expect(makes.filter((file) => !marked(file))).toEqual([])
    },
  )
})

describe('a step', () => {
  const file = 'packages/data/screening/screening.json'
  const text = onDisk(file)
  const step = (isStale: boolean) => ({
    name: 'made up',
    what: 'a file that is made only when it is stale',
    isCheap: true,
    feedsBuild: true,
    makes: [file],
    isStale: () => isStale,
    texts: () => ({ [file]: `${text}\n` }),
  })

  it('that is not stale is not made', async () => {
    expect(await refresh({ steps: [step(false)], isCheck: false, files: overlay() })).toEqual([])
  })

  it('that is stale is named by a check, and written and built otherwise', async () => {
    const files = overlay()
    let built = 0
    const ask = (isCheck: boolean) => refresh({ steps: [step(true)], isCheck, files, rebuild: () => void built++ })
    expect([await ask(true), files.read(file) === text, built]).toEqual([[file], true, 0])
    expect([await ask(false), files.read(file) === text, built]).toEqual([[file], false, 1])
  })
})

describe('npm run refresh', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/refresh.mjs', ...args], {
      cwd: root,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }

  it('says that all is well', () => {
    expect(run('--check', '--only', 'datapackage')).toMatchObject({
      status: 0,
      stdout: '✓ what is generated is up to date\n',
    })
  })

  it('refuses a step that it does not know', () => {
    const { status, stderr } = run('--only', 'dosc')
    expect([status, stderr]).toEqual([
      2,
      `no step is named dosc; there are ${steps.map(({ name }) => name).join(', ')}\n`,
    ])
  })
})
