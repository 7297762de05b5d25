import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { decodePast } from '@wlz/data'
import { calibrate } from './src/calibration/calibrate.ts'
import { backtest } from './src/calibration/backtest.ts'
const past = decodePast(readFileSync('../data/dist/history.json', 'utf8'))
const t = Date.now()
const { file } = await calibrate(past, { seed: 'wlz-2026', draws: +(process.argv[2] ?? 1024), rounds: +(process.argv[3] ?? 8) }, undefined)
writeFileSync('/tmp/t/cal.json', JSON.stringify(file))
console.log('ms', Date.now() - t, readFileSync('/tmp/t/cal.json').length)
const b = backtest(past, file)
for (const v of file.vintages) console.log(v.cutoff, v.fitted, v.misfit.map((x) => x.toFixed(1)).join(' '), v.refused)
const pc = (x: number | null) => (x === null ? '-' : (100 * x).toFixed(1))
for (const s of b.series) {
  console.log(
    s.series.padEnd(18),
    s.isShare ? 'share' : '     ',
    s.points,
    'err',
    pc(s.error),
    'bias',
    pc(s.bias),
    'crps',
    pc(s.crps),
    'last',
    pc(s.lastError),
    pc(s.lastCrps),
    'trend',
    pc(s.trendError),
    pc(s.trendCrps),
    s.trendPoints,
    'cov',
    s.inside.map((x) => x.toFixed(2)).join(' '),
    '| h',
    s.byHorizon.map((h) => `${h.horizon}:${pc(h.error)}/${pc(h.lastError)}/${pc(h.trendError)}`).join(' '),
  )
}
console.log(
  b.widening,
  b.overall,
  b.coverageAsMade.map((x) => x.inside),
  b.coverage,
  b.effective,
  b.shared,
)
console.log('lost', file.posterior.lost, 'told', file.posterior.told.length)
for (const p of file.posterior.told)
  console.log(p.id.padEnd(28), p.shift, p.spread, p.prior[4], p.prior[8], p.prior[12], '->', p.posterior[4], p.posterior[8], p.posterior[12])

console.log(file.posterior.blank, file.posterior.untold.length)
