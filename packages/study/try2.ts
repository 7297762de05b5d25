import { readFileSync } from 'node:fs'
import { decodePast } from '@wlz/data'
import { fit, predictedOf } from './src/calibration/fit.ts'
const past = decodePast(readFileSync('../data/dist/history.json', 'utf8'))
const [draws, rounds] = [+process.argv[2]!, +process.argv[3]!]
const q = (v: Float64Array, p: number) => [...v].sort((a, b) => a - b)[Math.floor(p * (v.length - 1))]!
for (const c of [2019, 2022]) {
  const f = fit(past, c, 2023, { seed: 'wlz-2026', draws, rounds })
  const pr = predictedOf(f, past.targets)
  console.log(c, f.misfit.map((x) => x.toFixed(1)).join(' '), f.refused)
  const fm = (x: number) => (Math.abs(x) < 10 ? x.toFixed(3) : x > 1e8 ? (x / 1e9).toFixed(2) : (x / 1000).toFixed(1))
  past.targets.forEach((t, i) => {
    if (!/^(indicated|verblijf|mpt|vpt|waiting|spending|absence)/.test(t.series) || t.date < '2019') return
    const z = (q(pr[i]!, 0.5) - t.value) / t.sd
    console.log(
      t.id.padEnd(30),
      f.fitted.includes(t) ? 'fit ' : 'fore',
      fm(t.value).padStart(8),
      fm(q(pr[i]!, 0.5)).padStart(8),
      `[${fm(q(pr[i]!, 0.1))}, ${fm(q(pr[i]!, 0.9))}]`,
      z.toFixed(1),
    )
  })
  let sum = 0,
    n = 0,
    big = 0
  for (const p of f.parameters) {
    const v = f.scores.get(p)!
    const m = v.reduce((a, b) => a + b) / v.length
    const s = Math.sqrt(v.reduce((a, b) => a + (b - m) ** 2, 0) / v.length)
    sum += s
    n++
    if (Math.abs(m) > 1) big++
  }
  console.log('mean spread', sum / n, n, 'shift>1', big)
}
