import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodePack } from '@wlz/data'
import { loadScenario, memoryFiles, scenarioCatalogue, type Written, writtenYaml } from '@wlz/scenario'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { Library } from '../state/library.ts'
import { readHanded } from './read-handed.ts'

const root = resolve(import.meta.dirname, '../../../..')
const bytes = readFileSync(resolve(root, 'packages/data/dist/evidence.bin'))
const pack = decodePack(
  readFileSync(resolve(root, 'packages/data/dist/evidence.json'), 'utf8'),
  new Uint8Array(bytes).buffer,
)
const catalogue = scenarioCatalogue(pack.evidence)
const names = readdirSync(resolve(root, 'scenarios')).filter((name) => name.endsWith('.yaml'))
const texts = Object.fromEntries(
  names.map((name) => [name.slice(0, -5), readFileSync(resolve(root, 'scenarios', name), 'utf8')]),
)
const shipped = Object.entries(texts).map(([id, text]): Written => ({
  id,
  file: `scenarios/${id}.yaml`,
  written: parse(text) as Written['written'],
}))
const library = new Library(catalogue, shipped)
const encode = (text: string) => new TextEncoder().encode(text)

it.each(Object.keys(texts))('%s is the same scenario in the page as on the command line', (id) => {
  const fromFile = loadScenario(id, memoryFiles({ scenarios: texts }), catalogue)
  const inPage = library.resolve(id, [])
  if (!fromFile.ok || inPage?.ok !== true) throw new Error(`${id} has faults`)
  expect(inPage.value.policy).toEqual(fromFile.value.policy)
  expect([inPage.value.draws, inPage.value.seed, inPage.value.chain]).toEqual([
    fromFile.value.draws,
    fromFile.value.seed,
    fromFile.value.chain,
  ])
})

it.each(shipped.filter(({ written }) => written.extends !== undefined).map(({ id }) => id))(
  '%s saved by the page reads back as the same',
  (id) => {
    const { written } = shipped.find((each) => each.id === id)!
    const [read] = readHanded(
      [{ name: `eigen-${id}.yaml`, bytes: encode(writtenYaml(written)) }],
      [],
      shipped,
      catalogue,
    )
    expect(read).toMatchObject({ ok: true, value: { id: `eigen-${id}`, written } })
  },
)

it('gives the messages of the command line, with line and column', () => {
  const text = 'schema: 1\ntitle: t\nextends: basispadd\nwhy: w\nlevers:\n  verzuim: 10%\n'
  const [read] = readHanded([{ name: 'mijn.yaml', bytes: encode(text) }], [], shipped, catalogue)
  const onDisk = loadScenario('own/mijn.yaml', memoryFiles({ own: { mijn: text }, scenarios: texts }), catalogue)
  if (read?.ok !== false || onDisk.ok) throw new Error('the file has faults')
  expect(read.issues).toEqual(onDisk.issues.map((issue) => ({ ...issue, file: 'mijn.yaml' })))
  expect(read.issues.length).toBeGreaterThan(1)
})

it('finds a parent among own scenarios, and among files opened together', () => {
  const child = encode('schema: 1\ntitle: t\nextends: ouder\nwhy: w\n')
  const parent = encode('schema: 1\ntitle: o\nextends: basispad\nwhy: w\nlevers: { verzuim: 0.01 }\n')
  const together = readHanded(
    [
      { name: 'kind.yaml', bytes: child },
      { name: 'ouder.yaml', bytes: parent },
    ],
    [],
    shipped,
    catalogue,
  )
  expect(together.map(({ ok }) => ok)).toEqual([true, true])
  expect(readHanded([{ name: 'kind.yaml', bytes: child }], [], shipped, catalogue)[0]!.ok).toBe(false)
})

it('refuses a file that is too large before it reads it', () => {
  const [read] = readHanded([{ name: 'groot.yaml', bytes: new Uint8Array(1_000_001) }], [], shipped, catalogue)
  expect(read).toMatchObject({ ok: false, issues: [{ code: 'file-too-large' }] })
})

it('tells of a lever without an effect that it needs one', () => {
  const draft: Written = {
    id: 'a',
    file: 'a.yaml',
    written: { schema: 1, title: 't', extends: 'basispad', why: 'w', levers: { tussenvormen: 0.1 } },
  }
  expect(library.resolve('a', [draft])).toMatchObject({
    ok: false,
    issues: [{ code: 'effect-missing', key: 'levers.tussenvormen' }],
  })
})
