import { readFileSync } from 'node:fs'
import { decodePack } from '@wlz/data'
import { loadBatchPlan, memoryFiles } from '@wlz/scenario'
import { batchCatalogue, openBatch, runsOfFile } from '@wlz/study'
import { bench, describe } from 'vitest'
import { resultBytes } from './result-file.ts'

/** One file of a batch of many runs to Parquet: wide rows, so that a rate in rows is to be read times its columns. */
const root = new URL('../../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root))
const pack = decodePack(
  read('packages/data/dist/evidence.json').toString(),
  new Uint8Array(read('packages/data/dist/evidence.bin')).buffer,
)
const text = `schema: 1
title: Bench
why: bench
regions: [Twente]
uncertainty: { draws: 64, seed: bench }
sets:
  - name: bench
    sample: { method: sobol, runs: 4800, over: { vpt-verschuiving: { min: 0, max: 0.2 } } }
`
const files = memoryFiles({ scenarios: { basispad: read('scenarios/basispad.yaml') }, plannen: { plan: text } })
const catalogue = batchCatalogue(pack.evidence)
const parsed = loadBatchPlan(files.read('plan', 'plannen'), 'plan', files, catalogue)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
const batch = openBatch(pack.evidence, parsed.value, { engine: 'bench', data: 'bench' })
const { from, to } = runsOfFile(batch, 0)
let state = 1
const some = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0)
const numbers = () =>
  Float64Array.from({ length: catalogue.indicators.length * batch.summaryLength * batch.years.length }, some)
const done = Array.from({ length: to - from }, (_, run) => ({ run, numbers: [numbers()] }))
const rows = done.length * batch.years.length

describe(`${rows} rows of ${batch.columns.length} columns: ${rows * batch.columns.length} values`, () => {
  bench('as Parquet', () => void resultBytes(batch, { done }, { key: 'k', cut: 'c', failed: [] }))
})
