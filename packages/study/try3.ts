import { readFileSync } from 'node:fs'
import { decodePast } from '@wlz/data'
import * as study from './src/index.ts'
const past = decodePast(readFileSync('../data/dist/history.json', 'utf8'))
const [draws, rounds, plants] = process.argv.slice(2).map(Number) as [number, number, number]
const bands = [0.5, 0.8, 0.95]
const cnt = { par: [0, 0, 0, 0], told: [0, 0, 0, 0], fig: [0, 0, 0, 0], one: [0, 0, 0, 0] }
const add = (c: number[], v: Float64Array, t: number) => {
  let b = 0
  for (const x of v) if (x < t) b++
  const ch = (b + 0.5) / (v.length + 1)
  c[3]!++
  bands.forEach((w, i) => {
    if (Math.abs(ch - 0.5) <= w / 2) c[i]!++
  })
}
for (let plant = 0; plant < plants; plant++) {
  const truth = await study.fit(past, 2015, 2023, { seed: `plant ${plant}`, draws: 64, rounds: 0 })
  const seen = study.predictedOf(truth, past.targets)
  const noise = study.standardNormals(`plant ${plant}`, 'errors of rows', past.targets.length)
  const planted = { ...past, targets: past.targets.map((t, i) => ({ ...t, value: seen[i]![7]! + t.sd * noise[i]! })) }
  const found = await study.fit(planted, 2020, 2023, { seed: 'wlz-test', draws, rounds })
  const m = found.misfit
  planted.targets.forEach((t, i) => {
    if (!study.isKnownAt(t, 2020)) {
      const v = study.predictedOf(found, [t])[0]!
      add(cnt.fig, v, seen[i]![7]!)
    }
  })
  for (const name of found.parameters) {
    const v = found.scores.get(name)!
    const mean = v.reduce((a, b) => a + b) / v.length
    const sd = Math.sqrt(v.reduce((a, b) => a + (b - mean) ** 2, 0) / v.length)
    add(cnt.par, v, truth.scores.get(name)![7]!)
    if (sd < 0.85) add(cnt.told, v, truth.scores.get(name)![7]!)
  }
}
for (const [k, c] of Object.entries(cnt)) console.log(draws, rounds, k, c[3], bands.map((_, i) => (c[i]! / c[3]!).toFixed(3)).join(' '))
