/** Batches as people run them: the built command, on plans of many small runs; every figure is a ratio or a growth. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const bin = resolve(import.meta.dirname, '../apps/cli/dist/wlz.js')
const port = 6390

const planOf = ({ runs, draws, region }) => `schema: 1
title: Bench
why: bench
regions: [${region}]
uncertainty: { draws: ${draws}, seed: wlz-2026 }
indicators: [waiting.total, cost.wlz]
statistics: [mean, p10, p50, p90]
sets:
  - name: bench
    sample: { method: sobol, runs: ${runs}, over: { vpt-verschuiving: { min: 0, max: 0.2 }, behoud: { min: 0, max: 0.02 } } }
`

function batch(folder, name, plan, { workers, queue }) {
  writeFileSync(join(folder, `${name}.yaml`), planOf(plan))
  const args = [
    bin,
    'batch',
    `${name}.yaml`,
    '--out',
    name,
    '--quiet',
    ...(queue === undefined ? [] : ['--queue', queue]),
  ]
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, WLZ_WORKERS: String(workers) },
  })
  if (status !== 0) throw new Error(stderr)
  const lines = readFileSync(join(folder, name, 'log.ndjson'), 'utf8')
    .trim()
    .split('\n')
  return JSON.parse(lines.at(-1))
}

const ratio = (a, b) => Math.round((1_000 * a) / b) / 1_000

/** @param {number} size runs of the small batch; the large one has four times as many */
export async function measureBatches(size) {
  const folder = mkdtempSync(join(tmpdir(), 'wlz-bench-'))
  try {
    // Long enough that what a thread needs to get going, some two seconds, does not count.
    const country = { runs: 384, draws: 64, region: 'NL' }
    const one = batch(folder, 'een', country, { workers: 1 })
    const two = batch(folder, 'twee', country, { workers: 2 })
    const few = batch(folder, 'weinig', { runs: size, draws: 1, region: 'Twente' }, { workers: 2 })
    const many = batch(folder, 'veel', { runs: 4 * size, draws: 1, region: 'Twente' }, { workers: 2 })
    return {
      speedUpOfTwoWorkers: ratio(one.seconds, two.seconds),
      runs: [size, 4 * size],
      cpuPerRunManyToFew: ratio(many.cpuSeconds / (4 * size), few.cpuSeconds / size),
      growthOfMemoryMb: many.peakMb - few.peakMb,
      ...(await queueOverhead(folder)),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One worker at the queue against one worker thread, for jobs of some 100 ms and more; absent without redis-server. */
async function queueOverhead(folder) {
  if (spawnSync('redis-server', ['--version']).status !== 0) return {}
  const url = `redis://127.0.0.1:${port}`
  const redis = spawn('redis-server', ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', ''], {
    stdio: 'ignore',
  })
  await new Promise((done) => setTimeout(done, 500))
  const worker = spawn(process.execPath, [bin, 'worker', '--queue', url], {
    stdio: 'ignore',
    env: { ...process.env, WLZ_WORKERS: '1' },
  })
  try {
    await new Promise((done) => setTimeout(done, 2_000))
    const plan = { runs: 60, draws: 256, region: 'Twente' }
    batch(folder, 'warm', { ...plan, runs: 8 }, { workers: 1, queue: url })
    const here = batch(folder, 'hier', plan, { workers: 1 })
    const there = batch(folder, 'daar', plan, { workers: 1, queue: url })
    return { queueToThread: ratio(there.seconds, here.seconds), secondsPerRun: ratio(here.seconds, plan.runs) }
  } finally {
    worker.kill('SIGKILL')
    redis.kill('SIGKILL')
  }
}
