import { expect, it } from 'vitest'
import { emptyWork, toggled, withDraft } from '../state/work.ts'
import { decodeShared, encodeShared, longestLink, sharedOf } from './link.ts'

const written = { schema: 1, title: 'Plan <b>é</b>', extends: 'basispad', why: 'w', levers: { verzuim: 0.01 } }
const work = withDraft(emptyWork, { id: 'plan', file: 'plan.yaml', written })
const made = { engine: '0.1.0+abc', data: 'sha256-def' }
const shared = sharedOf(work, '5505', 2032, 'verkennen', made)

it('carries the whole state there and back', async () => {
  const text = await encodeShared(shared)
  expect(text).toMatch(/^[\w-]+$/)
  expect(text.length).toBeLessThan(longestLink)
  expect(await decodeShared(text)).toEqual(shared)
})

it('is read without the version it was made with, as links of 0.1.0 are', async () => {
  const { made: _, ...older } = shared
  expect(await decodeShared(await packed(older))).toEqual(older)
  expect(await decodeShared(await packed({ ...shared, made: 'nonsense' }))).toEqual(older)
})

it('carries only what is shown and what that stands on', () => {
  const more = toggled(withDraft(work, { id: 'los', file: 'los.yaml', written }), 'los')
  const child = withDraft(more, { id: 'kind', file: 'kind.yaml', written: { ...written, extends: 'plan' } })
  expect(sharedOf(child, 'NL', 2030, 'start', made).drafts.map(({ id }) => id)).toEqual(['plan', 'kind'])
})

const packed = async (value: unknown) => encodeShared(value as typeof shared)

it.each([
  ['nonsense', async () => 'x'.repeat(50_000)],
  ['letters no link has', async () => '<script>alert(1)</script>'],
  ['nothing', async () => ''],
  ['another shape', async () => packed({ v: 2 })],
  ['an id that is a path', async () => packed({ ...shared, current: '../../etc' })],
  ['an id that is markup', async () => packed({ ...shared, drafts: [{ id: '<img>', written }] })],
  ['too many scenarios', async () => packed({ ...shared, drafts: Array.from({ length: 51 }, () => shared.drafts[0]) })],
])('refuses %s', async (_, make) => {
  expect(await decodeShared(await make())).toBeUndefined()
})

it('stops unpacking what swells', async () => {
  const swollen = await encodeShared({ ...shared, view: 'a'.repeat(990_000) })
  expect(swollen.length).toBeLessThan(5_000)
  const bomb = await packed({ ...shared, drafts: [{ id: 'a', written: 'b'.repeat(900_000) }], current: 'c'.repeat(99) })
  expect((await decodeShared(bomb))?.drafts).toHaveLength(1) // within the limit it is read, and judged as a file
  const blob = new Blob([new Uint8Array(3_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(blob).arrayBuffer())
  expect(await decodeShared(Buffer.from(bytes).toString('base64url'))).toBeUndefined()
})
