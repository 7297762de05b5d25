import { readdirSync, readFileSync } from 'node:fs'
import { decodePack, type Pack } from '@wlz/data'
import { loadBatchPlan, memoryFiles, resolvedBatchYaml, type BatchPlan } from '@wlz/scenario'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  batchCatalogue,
  fileKey,
  fileName,
  inlinePool,
  openBatch,
  runBatch,
  runsOfFile,
  type FileDone,
} from '../index.ts'

const scenarios = new URL('../../../../scenarios/', import.meta.url)
const named = (folder: URL) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name.replace(/\.yaml$/, ''), readFileSync(new URL(name, folder))]),
  )

let pack: Pack
beforeAll(() => {
  const dist = new URL('../../../data/dist/', import.meta.url)
  pack = decodePack(
    readFileSync(new URL('evidence.json', dist), 'utf8'),
    new Uint8Array(readFileSync(new URL('evidence.bin', dist))).buffer,
  )
})
const versions = { engine: 'test', data: 'sha256:test' }

function read(text: string | Uint8Array): BatchPlan {
  const files = memoryFiles({ scenarios: named(scenarios), plannen: { plan: text } })
  const parsed = loadBatchPlan(files.read('plan', 'plannen'), 'plan', files, batchCatalogue(pack.evidence))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1))
  return parsed.value
}
const small = (sets: string) =>
  read(
    `schema: 1\ntitle: t\nwhy: w\nregions: [Twente]\nuncertainty: { draws: 2, seed: s }\nindicators: [cost.wlz]\nstatistics: [mean]\nsets:\n${sets}`,
  )

describe('the shipped plans', () => {
  const plans = named(new URL('batches/', scenarios))
  it.each(Object.keys(plans))(
    '%s is read without a fault, says why, fills at least 12 files and reads back as the same runs',
    (name) => {
      const plan = read(plans[name]!)
      expect(plan.why.length).toBeGreaterThan(80)
      const batch = openBatch(pack.evidence, plan, versions)
      expect(batch.fileCount).toBeGreaterThanOrEqual(12)
      const again = openBatch(pack.evidence, read(resolvedBatchYaml(plan)), versions)
      expect([...again.runs.all()]).toEqual([...batch.runs.all()])
      expect(new TextDecoder().decode(plans[name])).toMatch(
        /^# yaml-language-server: \$schema=\.\/batch\.schema\.json\n/,
      )
    },
  )
})

describe('the runs of a plan', () => {
  it('are the combinations in order, the last input moving fastest, filtered, equal ones once', () => {
    const plan = small(
      '  - name: a\n    grid: { behoud: [0, 0.01], levensduur: [laag, hoog] }\n    skip: [{ behoud: 0.01, levensduur: hoog }]\n  - name: b\n    list: [{ levensduur: hoog }, { behoud: 0.02 }]\n',
    )
    const { runs } = openBatch(pack.evidence, plan, versions)
    const all = [...runs.all()]
    expect(all.map(({ number, set, values }) => [number, set, ...values])).toEqual([
      [1, 'a', 0, 'laag'],
      [2, 'a', 0, 'hoog'],
      [3, 'a', 0.01, 'laag'],
      [4, 'b', undefined, 'hoog'],
      [5, 'b', 0.02, undefined],
    ])
    expect([runs.planned, runs.count]).toEqual([5, 4]) // behoud at neutral is nothing done
    expect(all[3]!.hash).toBe(all[1]!.hash)
    expect(runs.run(3)).toEqual(all[4])
  })

  it('lie in files of a size that follows from the plan, each known by its rows', () => {
    const sample = (runs: number, seed = 'a') =>
      small(
        `  - name: a\n    sample: { method: lhs, runs: ${runs}, seed: ${seed}, over: { behoud: { min: 0, max: 0.05 } } }\n`,
      )
    const batch = openBatch(pack.evidence, sample(100), versions)
    expect([batch.runsPerFile, batch.fileCount, runsOfFile(batch, 33), fileName(batch, 33)]).toEqual([
      3,
      34,
      { from: 99, to: 100 },
      'part-00034.parquet',
    ])
    const keys = new Set([
      fileKey(batch, 0),
      fileKey(batch, 1),
      fileKey(openBatch(pack.evidence, sample(100, 'b'), versions), 0),
      fileKey(openBatch(pack.evidence, sample(100), { ...versions, engine: 'other' }), 0),
      fileKey(openBatch(pack.evidence, { ...sample(100), to: 2049 }, versions), 0),
    ])
    expect(keys.size).toBe(5)
    expect(
      fileKey(openBatch(pack.evidence, { ...sample(100), title: 'words', why: 'do not count' }, versions), 0),
    ).toBe(fileKey(batch, 0))
  })

  it('are done one by one when a worker gives up on some of them, and only the bad one is lost', async () => {
    const batch = openBatch(
      pack.evidence,
      small('  - name: a\n    grid: { behoud: [0, 0.01, 0.02, 0.03] }\n'),
      versions,
    )
    const inner = inlinePool(pack)
    const bad = JSON.stringify(batch.runs.policy(2))
    const crashing = {
      ...inner,
      run: (job: Parameters<typeof inner.run>[0]) =>
        job.policies.some((policy) => JSON.stringify(policy) === bad)
          ? Promise.reject(new Error('out of memory'))
          : inner.run(job),
    }
    const found: FileDone[] = []
    for await (const file of runBatch(batch, crashing, { files: [0, 1, 2, 3] })) found.push(file)
    expect(found.map(({ done }) => done.map(({ run }) => run))).toEqual([[0], [1], [], [3]])
    expect(found[2]!.failed).toEqual([{ run: 2, failure: { kind: 'worker', reason: 'out of memory' } }])
  })
})
