import { expect, it } from 'vitest'
import { canonicalJson } from './canonical.ts'
import { runHash, type Determinants } from './hash.ts'

const run: Determinants = {
  policy: {
    levers: { 'vpt-verschuiving': [[[{ year: 2027, value: 0.1 }]]] },
    effects: {},
    context: {},
    parameters: {},
  },
  start: {},
  seed: 'wlz',
  draws: 64,
  region: 'NL',
  engine: '0.1.0',
  data: 'sha256:00',
}

it('writes equal content as equal text', () => {
  expect(canonicalJson({ b: [1, 0.1, -0], a: { d: null, c: 'é"' }, gone: undefined })).toBe(
    '{"a":{"c":"é\\"","d":null},"b":[1,0.1,0]}',
  )
  expect(canonicalJson({ x: 1, y: 2 })).toBe(canonicalJson({ y: 2, x: 1 }))
})

it('refuses a number that is none', () => {
  expect(() => canonicalJson({ a: [Number.NaN] })).toThrow('NaN has no place')
})

it('names a run by each thing that determines it', () => {
  const changes: Partial<Determinants>[] = [
    { policy: { ...run.policy, effects: { tussenvormen: 0.2 } } },
    { start: { 'waiting.total': [null, 900] } },
    { seed: 'w' },
    { draws: 65 },
    { region: '5501' },
    { engine: '0.1.1' },
    { data: 'sha256:01' },
  ]
  const names = new Set([run, ...changes.map((change) => ({ ...run, ...change }))].map(runHash))
  expect(names.size).toBe(8)
  expect(runHash({ ...run, title: 'words do not count' } as Determinants)).toBe(runHash(run))
})
