/**
 * Write what the pages of docs/trust show: `node scripts/write-trust.mjs`, after `wlz calibrate` or a change that moves outcomes.
 *
 * - backtest.md: what `wlz backtest --others` prints;
 * - calibration.md: parameters before and after, and the assumptions of the backcast;
 * - assumption-effects.md: what each assumption of high impact does to three headlines, one at a time;
 * - data-gaps.md: which unknown carries how much of the spread of those headlines.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { bundleTs } from './lib/bundle-ts.mjs'
import { number, spread, table, withBlock } from './lib/docs-text.mjs'
import { bin, root, runQuietly } from './lib/repository.mjs'

const study = await import(await bundleTs('packages/study/src/index.ts', { name: 'trust-study' }))
const core = await import(await bundleTs('packages/core/src/index.ts', { name: 'trust-core' }))
const data = await import(await bundleTs('packages/data/src/index.ts', { name: 'trust-data' }))
const scenarios = await import(await bundleTs('packages/scenario/src/index.ts', { name: 'trust-scenario' }))

const at = (path) => resolve(root, path)
function write(page, name, text) {
  const file = at(`docs/trust/${page}`)
  writeFileSync(file, withBlock(readFileSync(file, 'utf8'), name, text))
}

function printed(...args) {
  const { code, output } = runQuietly(bin('wlz'), args)
  if (code !== 0) throw new Error(output)
  return `\`\`\`text\n${output.trimEnd()}\n\`\`\``
}

write('backtest.md', 'backtest', printed('backtest', '--quiet'))
write(
  'backtest.md',
  'others',
  printed('backtest', '--others', '--quiet').replace(/```text\n[\s\S]*?(?=Naast de ramingen van anderen\n)/, '```text\n'),
)

const calibration = JSON.parse(readFileSync(at('packages/data/calibration/calibration.json'), 'utf8'))
const low = study.marginalChances.indexOf(0.1)
const middle = study.marginalChances.indexOf(0.5)
const high = study.marginalChances.indexOf(0.9)
const band = (values) => spread({ low: values[low], central: values[middle], high: values[high] })
write(
  'calibration.md',
  'parameters',
  table(
    ['parameter', 'before (80%)', 'after (80%)', 'move of the middle, in prior standard deviations', 'spread left'],
    [...calibration.posterior.told]
      .sort((a, b) => Math.abs(b.shift) + 1 - b.spread - Math.abs(a.shift) - 1 + a.spread)
      .map(({ id, prior, posterior, shift, spread: left }) => [`\`${id}\``, band(prior), band(posterior), shift.toFixed(2), left.toFixed(2)]),
  ),
)
write('calibration.md', 'untold', calibration.posterior.untold.map((id) => `\`${id}\``).join(' · '))
write(
  'calibration.md',
  'start',
  table(
    ['no.', 'assumption', 'value (80% band)', 'unit', 'why', 'quality', 'impact'],
    parse(readFileSync(at('packages/data/history/parameters/start.yaml'), 'utf8'))
      .filter(({ assumption }) => assumption !== undefined)
      .map((entry) => ({ ...entry, low: entry.low ?? entry.value, central: entry.central ?? entry.value, high: entry.high ?? entry.value }))
      .map((entry) => [
        `**${entry.assumption}**`,
        `${entry.label.en} \`${entry.id}\``,
        spread(entry),
        entry.unit,
        entry.reason.en,
        entry.quality,
        entry.impact,
      ]),
  ),
)

const bytes = readFileSync(at('packages/data/dist/evidence.bin'))
const pack = data.decodePack(
  readFileSync(at('packages/data/dist/evidence.json'), 'utf8'),
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
)
const files = scenarios.memoryFiles({ scenarios: { basispad: readFileSync(at('scenarios/basispad.yaml'), 'utf8') } })
const basispad = scenarios.loadScenario('basispad', files, study.scenarioCatalogue(pack.evidence))
const { policy } = basispad.value
const headlines = ['wlz.indicated', 'waiting.total', 'cost.wlz']
const year = 2040
const regions = pack.evidence.regions.map((_, region) => region)

/** The three headlines of the nation in 2040, by draw. */
function nation(evidence, more) {
  const outcomes = core.runRegions({ evidence, policy, start: core.noStart, seed: 'wlz-2026', regions, fromDraw: 0, draws: 1, ...more })
  const total = core.emptyNational(outcomes[0])
  for (const outcome of outcomes) core.addToNational(total, outcome)
  return headlines.map((id) => {
    const row = total.years.indexOf(year) * total.draws
    return core.indicatorValues(total, id).slice(row, row + total.draws)
  })
}

const fixed = (evidence, id, value) => ({
  ...evidence,
  parameters: { ...evidence.parameters, [id]: { ...evidence.parameters[id], low: value, central: value, high: value } },
})
const changed = (id, value) => fixed(pack.evidence, id, value)
const neverStraying = (evidence) => fixed(evidence, core.driftScale, 0)
const base = nation(pack.evidence, { central: true }).map(([value]) => value)
const percent = (value) => `${value > 0 ? '+' : ''}${(100 * value).toFixed(1)}%`
const effects = pack.parameters
  .filter(({ impact, low: lowest, high: highest }) => impact === 'high' && lowest < highest)
  .map((parameter) => {
    const ends = [parameter.low, parameter.high].map((value) =>
      nation(changed(parameter.id, value), { central: true }).map(([end], index) => end / base[index] - 1),
    )
    return { parameter, ends, size: Math.max(...ends.flat().map(Math.abs)) }
  })
  .sort((a, b) => b.size - a.size)
write(
  'assumption-effects.md',
  'effects',
  table(
    [
      'assumption',
      'quality',
      'from (10%) to (90%)',
      ...['indicated', 'waiting', 'Wlz spending'].map((name) => `${name} ${year}: low end`),
      'indicated: high end',
      'waiting: high end',
      'Wlz spending: high end',
    ],
    effects.map(({ parameter, ends: [lowEnd, highEnd] }) => [
      `${parameter.assumption === undefined ? '' : `${parameter.assumption} `}${parameter.label.en} \`${parameter.id}\``,
      parameter.quality,
      `${number(parameter.low)} to ${number(parameter.high)}`,
      ...lowEnd.map(percent),
      ...highEnd.map(percent),
    ]),
  ),
)

const draws = 512

const band80 = (drawn) => {
  const sorted = [...drawn].sort((a, b) => a - b)
  const quantile = (share) => sorted[Math.round(share * (sorted.length - 1))]
  return { central: quantile(0.5), low: quantile(0.1), high: quantile(0.9) }
}
/** The evidence as it was supposed before the fit, and with rates that never stray. */
function supposed() {
  const { joint: _, ...alone } = pack.evidence
  const before = pack.parameters.map((parameter) => ({ ...parameter, ...parameter.prior }))
  return { ...alone, parameters: Object.fromEntries(before.map((parameter) => [parameter.id, parameter])) }
}
const prior = nation(neverStraying(supposed()), { draws })
const fitted = nation(neverStraying(pack.evidence), { draws })
const values = nation(pack.evidence, { draws })
const { joint } = pack.evidence
write(
  'calibration.md',
  'effect',
  `${table(
    [`${year}, median (80% band)`, 'as supposed, never straying', 'fitted, never straying', 'as shipped'],
    headlines.map((id, index) => [`\`${id}\``, ...[prior, fitted, values].map((each) => spread(band80(each[index])))]),
  )}\n\nShared and fitted: ${joint.names.map((id) => `\`${id}\``).join(', ')}. Scale of what strays: ${number(calibration.posterior.scale)}.`,
)
const ranks = (list) => {
  const order = [...list.keys()].sort((a, b) => list[a] - list[b])
  const ranked = new Float64Array(list.length)
  order.forEach((draw, rank) => (ranked[draw] = rank - (list.length - 1) / 2))
  return ranked
}
const correlation = (a, b) => {
  const sum = (x, y) => x.reduce((total, each, draw) => total + each * y[draw], 0)
  return sum(a, b) / Math.sqrt(sum(a, a) * sum(b, b))
}
const ranked = values.map(ranks)
const least = 0.03 // above what chance gives the largest of some six hundred correlations of 512 draws
const scoresOf = (name) => {
  const source = core.stream('wlz-2026', name)
  return Float64Array.from({ length: draws }, (_, draw) => core.normalQuantile(core.uniform(source, draw)))
}
/** What a rate has strayed in the year shown, for the half-life in the middle of its range. */
function strayed(rate) {
  const memory = 0.5 ** (1 / pack.evidence.parameters[core.driftHalfLife].central)
  const gone = year - pack.evidence.firstYear
  const path = scoresOf(core.sizeOf(rate)).map((slope) => (gone + 1) * memory ** gone * slope)
  for (let back = 0; back <= gone; back++) {
    const step = scoresOf(core.stepOf(rate, year - back))
    for (let draw = 0; draw < draws; draw++) path[draw] += memory ** back * step[draw]
  }
  return path
}
const byId = (id) => pack.parameters.find((parameter) => parameter.id === id)
const carried = [
  ...pack.parameters.filter(({ low: lowest, high: highest }) => lowest < highest).map((parameter) => [parameter, scoresOf(parameter.id)]),
  ...core.strayingRates.map((rate) => [byId(core.sizeOf(rate)), strayed(rate)]),
]
  .map(([parameter, scores]) => ({ parameter, shares: ranked.map((each) => correlation(ranks(scores), each) ** 2) }))
  .filter(({ shares }) => shares.some((share) => share > least))
  .sort((a, b) => Math.max(...b.shares) - Math.max(...a.shares))
const part = (share) => (share > least ? `${Math.round(share * 100)}%` : '–')
write(
  'data-gaps.md',
  'carried',
  table(
    ['onzeker', 'mensen met indicatie', 'wachtenden', 'Wlz-uitgaven', 'kwaliteit'],
    carried.map(({ parameter, shares }) => [`${parameter.label.nl} \`${parameter.id}\``, ...shares.map(part), parameter.quality ?? '']),
  ),
)
