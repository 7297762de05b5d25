import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bin, root, runQuietly } from '../lib/repository.mjs'
import { withBlock } from '../lib/docs-text.mjs'

const base = 'scenarios/basispad.yaml'
const others = readdirSync(resolve(root, 'scenarios'))
  .filter((name) => name.endsWith('.yaml') && `scenarios/${name}` !== base)
  .sort()
  .map((name) => `scenarios/${name}`)
const draws = 256

function compare(...options) {
  const { code, output } = runQuietly(bin('wlz'), [
    'compare',
    base,
    ...others,
    '--draws',
    String(draws),
    '--quiet',
    ...options,
  ])
  if (code !== 0) throw new Error(output)
  return output
}

/** Rows of the tables: what changes in people, waiting, staff and money. */
const rows = [
  ['wlz.indicated', 'people'],
  ['wlz.inflow', 'people'],
  ['clients.verblijf', 'people'],
  ['clients.vpt', 'people'],
  ['clients.mpt', 'people'],
  ['waiting.total', 'people'],
  ['waiting.beyondNorm', 'people'],
  ['places.staffed', 'people'],
  ['workforce.shortage', 'people'],
  ['informal.overload', 'index'],
  ['cost.wlz', 'money'],
  ['cost.zvw', 'money'],
  ['cost.wmo', 'money'],
  ['cost.client', 'money'],
  ['cost.total', 'money'],
  ['npv.total', 'money'],
]

const written = {
  people: (value) => grouped(Math.round(value / 10) * 10),
  index: (value) => value.toFixed(2).replace('.', ','),
  money: (value) => grouped(Math.round(value / 1e6)),
}
const grouped = (value) =>
  String(Math.abs(value))
    .replace(/\B(?=(\d{3})+$)/g, '.')
    .replace(/^/, value < 0 ? '-' : '')
function signed(kind, value) {
  const text = written[kind](value)
  return /[1-9]/.test(text) ? (value > 0 ? '+' : '') + text : text.replace('-', '')
}
const unit = { people: '', index: ' (index)', money: ' (mln euro)' }
const labelOf = { 'places.staffed': 'Plaatsen met personeel', 'workforce.shortage': 'Personeelstekort (fte)' }

const table = (lines) =>
  ['| uitkomst | 2030 | 2040 | 80% in 2040 |', '| --- | ---: | ---: | ---: |', ...lines].join('\n')

const [early, late] = [2030, 2040]

function baseTable(result) {
  const at = (year) => result.years.indexOf(year)
  return table(
    rows.map(([id, kind]) => {
      const { label, mean, p10, p90 } = result.base.indicators[id]
      const [low, high] = [p10, p90].map((values) => written[kind](values[at(late)]))
      return `| ${labelOf[id] ?? label}${unit[kind]} | ${written[kind](mean[at(early)])} | ${written[kind](mean[at(late)])} | ${low} tot ${high} |`
    }),
  )
}

function differenceTable(result, other) {
  const at = (year) => result.years.indexOf(year)
  return table(
    rows.flatMap(([id, kind]) => {
      const { label, difference } = other.indicators[id]
      const { mean, p10, p90 } = difference
      if (
        [early, late].every(
          (year) => Math.abs(mean[at(year)]) < (kind === 'money' ? 5e5 : kind === 'index' ? 0.005 : 5),
        )
      )
        return []
      const [low, high] = [p10, p90].map((values) => signed(kind, values[at(late)]))
      return [
        `| ${labelOf[id] ?? label}${unit[kind]} | ${signed(kind, mean[at(early)])} | ${signed(kind, mean[at(late)])} | ${low} tot ${high} |`,
      ]
    }),
  )
}

function scenariosPage(page, result) {
  const { seed, engine } = result.run
  const run = `${draws} doorrekeningen, seed \`${seed}\`, motor \`${engine}\`, gegevens \`${result.run.data.slice(0, 19)}\`.`
  return result.others.reduce(
    (text, other) => withBlock(text, other.scenario, differenceTable(result, other)),
    withBlock(withBlock(page, 'run', run), 'basispad', baseTable(result)),
  )
}

/** The question, the tables for the country, and all from the certainty on; between stands one block per scenario. */
function trimmed(text) {
  const lines = text.trimEnd().split('\n')
  const list = lines.findIndex((line) => line.startsWith('- basispad'))
  const outcome = lines.findIndex((line) => line.startsWith('Wat komt eruit'))
  const first = lines.findIndex((line, at) => /^─+$/.test(lines[at + 1] ?? '') && line.endsWith('(arbeidsmarkt)'))
  const certainty = lines.indexOf('Hoe zeker is dit')
  if (!(0 < list && list < outcome && outcome < first && first < certainty))
    throw new Error('the page of npm start has another shape than before')
  return [
    ...lines.slice(0, list),
    '[... de scenario’s ...]',
    '',
    ...lines.slice(outcome, first),
    '[... een tabel per scenario ...]',
    '',
    ...lines.slice(certainty),
  ].join('\n')
}

const scenarios = 'docs/scenarios.md'
const readme = 'README.md'

/**
 * The results that the documentation shows. Runs what `npm start` runs, once as JSON for the tables of docs/scenarios.md and
 * once as the page that a newcomer sees, for the README. The prose around them is written by hand: read it again.
 */
export const results = {
  name: 'results',
  what: 'tables of results in README.md and docs/scenarios.md, from the built command line',
  isCheap: false,
  makes: [],
  blocks: [readme, scenarios],
  async texts(files) {
    const folder = mkdtempSync(join(tmpdir(), 'wlz-results-'))
    try {
      const json = join(folder, 'compare.json')
      compare('--format', 'json', '--out', json)
      const result = JSON.parse(readFileSync(json, 'utf8'))
      const shown = `\`\`\`text\n${trimmed(compare('--format', 'table'))}\n\`\`\``
      return {
        [scenarios]: scenariosPage(files.read(scenarios), result),
        [readme]: withBlock(files.read(readme), 'table', shown),
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
