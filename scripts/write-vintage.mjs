/**
 * Keep what the model says today, so that it can be scored later:
 * `wlz run <scenario> --region all --draws 1024 --format ndjson --out run.ndjson`, then
 * `node scripts/write-vintage.mjs run.ndjson <date> <commit> "<label>"`.
 * Writes packages/data/vintages/<date>-<scenario>.json once; a file that exists is refused, because a vintage never changes.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { root } from './lib/repository.mjs'

/** Headline series: what was counted until 2023, and what the opening tables and the page lead with. */
const series = [
  'population.65plus',
  'population.80plus',
  'dementia.persons',
  'wlz.indicated',
  'wlz.indicated.vv',
  'wlz.inflow',
  'wlz.outflow',
  'clients.verblijf',
  'clients.vpt',
  'clients.mpt',
  'clients.pgb',
  'waiting.total',
  'waiting.urgent',
  'waiting.actief',
  'places.available',
  'workforce.shortage',
  'informal.overload',
  'cost.wlz',
  'cost.wlz.nominal',
  'cost.total',
]
const statistics = ['mean', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95']

/** Seven digits: far beyond the Monte Carlo error of 1,024 draws, and a third of the size of all digits. */
const rounded = (value) => Number(value.toPrecision(7))

const [file, date, commit, label] = process.argv.slice(2)
if (!label || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  console.error('usage: node scripts/write-vintage.mjs <run.ndjson> <yyyy-mm-dd> <commit> "<label>"')
  process.exit(2)
}
const runs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const [{ run: first, years }] = runs
const areas = runs.map(({ run, indicators }) => ({
  region: run.region,
  hash: run.hash,
  series: Object.fromEntries(
    series.map((id) => [id, Object.fromEntries(statistics.map((name) => [name, indicators[id][name].map(rounded)]))]),
  ),
}))
const units = Object.fromEntries(series.map((id) => [id, runs[0].indicators[id].unit]))
const head = {
  schema: 'wlz-vintage/1',
  date,
  commit,
  label,
  scenario: first.scenario,
  seed: first.seed,
  draws: first.draws,
  engine: first.engine,
  data: first.data,
  digits: 7,
  years,
  units,
}
// One line per area: a reader of a difference sees which area, and nobody reads 4,000 numbers anyway.
const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "areas": [\n    ${areas.map((area) => JSON.stringify(area)).join(',\n    ')}\n  ]\n}\n`
const target = resolve(root, `packages/data/vintages/${date}-${first.scenario}.json`)
writeFileSync(target, text, { flag: 'wx' })
console.log(`${target}\nsha256 ${createHash('sha256').update(text).digest('hex')}`)
