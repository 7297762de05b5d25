/**
 * Growth end to end: CPU time and memory of the built command against draws, regions, scenarios and variants. Sizes of a
 * family take turns, so that a busy machine is busy for all of them; of every size the cheapest round counts.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const bin = resolve(import.meta.dirname, '../apps/cli/dist/wlz.js')
const usage = pathToFileURL(resolve(import.meta.dirname, 'usage.mjs')).href

const planOf = (runs) => `schema: 1
title: Bench
why: bench
regions: [NL]
uncertainty: { draws: 64, seed: wlz-2026 }
indicators: [waiting.total, cost.wlz]
statistics: [mean, p10, p50, p90]
sets:
  - name: bench
    sample: { method: sobol, runs: ${runs}, over: { vpt-verschuiving: { min: 0, max: 0.2 }, behoud: { min: 0, max: 0.02 } } }
`

const all = (draws) => ['run', 'basispad', '--region', 'all', '--draws', String(draws)]
const others = [
  'preventie',
  'capaciteit',
  'extramuralisering',
  'toegang',
  'budget',
  'arbeidsmarkt',
  'inkoop-en-tarief',
  'domeinoverstijgend',
]

/** Families that grow, and the work of each size. The first size of a family is that of the ratios. */
const families = [
  { name: 'draws, all regions, 1 worker', workers: 1, sizes: [1_024, 2_048, 4_096, 10_240], command: all },
  { name: 'draws, all regions, 2 workers', workers: 2, sizes: [1_024, 10_240], command: all },
  {
    name: 'regions, 1,024 draws',

    workers: 1,
    sizes: [4, 8, 16, 31],
    command: (count) => [
      'run',
      'basispad',
      '--draws',
      '1024',
      ...regionCodes(count).flatMap((code) => ['--region', code]),
    ],
  },
  {
    name: 'scenarios compared, NL, 512 draws',

    workers: 1,
    sizes: [2, 4, 8],
    command: (count) => ['compare', 'basispad', ...others.slice(0, count), '--draws', '512'],
  },
  {
    name: 'variants of a batch, NL, 64 draws',

    workers: 1,
    sizes: [32, 64, 128],
    command: (count, folder) => {
      const plan = join(folder, `${count}.yaml`)
      writeFileSync(plan, planOf(count))
      return ['batch', plan, '--out', join(folder, `out-${count}-${Math.random().toString(36).slice(2)}`)]
    },
  },
]

let codes = []
function regionCodes(count) {
  if (codes.length === 0) {
    const { stdout } = spawnSync(process.execPath, [bin, 'list', 'regions', '--format', 'json'], { encoding: 'utf8' })
    codes = JSON.parse(stdout).map(({ id }) => id)
  }
  return codes.slice(0, count)
}

/** CPU seconds and megabytes of one call of the command. */
function measured(args, workers, folder) {
  const file = join(folder, 'usage.json')
  const format = args[0] === 'batch' ? [] : ['--format', 'csv', '--out', join(folder, 'out.csv')]
  const env = { ...process.env, WLZ_WORKERS: String(workers), WLZ_USAGE: file }
  const { status, stderr } = spawnSync(process.execPath, ['--import', usage, bin, ...args, '--quiet', ...format], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  if (status !== 0) throw new Error(stderr)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(join(folder, 'out.csv'), { force: true })
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
}

const least = (found, key) => Math.min(...found.map((each) => each[key]))

/** @param {number} rounds how often every size is tried; @param {string | undefined} only families whose name begins so */
export function measureGrowth(rounds = 3, only) {
  const folder = mkdtempSync(join(tmpdir(), 'wlz-growth-'))
  const table = []
  try {
    for (const { name, workers, sizes, command } of families.filter((family) => family.name.startsWith(only ?? ''))) {
      const found = new Map(sizes.map((size) => [size, []]))
      for (let round = 0; round < rounds; round++)
        for (const size of sizes) found.get(size).push(measured(command(size, folder), workers, folder))
      // What every call costs before its first draw is no growth: it is taken off by the difference with the size before.
      sizes.forEach((size, index) => {
        const [seconds, megabytes] = [least(found.get(size), 'seconds'), least(found.get(size), 'megabytes')]
        const before = sizes[index - 1]
        const more =
          before === undefined ? undefined : (seconds - least(found.get(before), 'seconds')) / (size - before)
        const first =
          sizes.length > 1
            ? (least(found.get(sizes[1]), 'seconds') - least(found.get(sizes[0]), 'seconds')) / (sizes[1] - sizes[0])
            : undefined
        table.push({
          growth: name,
          size,
          'CPU s': Number(seconds.toFixed(2)),
          'ms CPU for one more': more === undefined ? '' : Number((1000 * more).toFixed(2)),
          'to first': more === undefined ? '' : Number((more / first).toFixed(2)),
          MB: Math.round(megabytes),
        })
      })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return table
}
