import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodePast } from '@wlz/data'
import { backtest, type CalibrationFile } from '@wlz/calibration'
import { expect, it } from 'vitest'
import { verdictLines } from './verdict.ts'

const root = resolve(import.meta.dirname, '../../../../..')
const read = (path: string) => readFileSync(resolve(root, path), 'utf8')
const scores = backtest(
  decodePast(read('packages/data/dist/history.json')),
  JSON.parse(read('packages/data/calibration/calibration.json')) as CalibrationFile,
)

it('names every series once, also the one that loses from both rivals', () => {
  const text = verdictLines(scores, 'en').join('\n')
  for (const { label, isShare } of scores.series.filter((each) => !each.isShare)) {
    const name = label.en.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    const found = [...text.matchAll(new RegExp(`(?:: |; )${name}(?=;|\\.(?:\\n|$))`, 'g'))]
    expect(found, `${label.en} ${isShare}`).toHaveLength(1)
  }
})

it('says which way the model was wrong on the whole', () => {
  const turned = { ...scores, overall: { ...scores.overall, bias: -scores.overall.bias } }
  expect(verdictLines(turned, 'nl')).not.toEqual(verdictLines(scores, 'nl'))
})

it('says that bands are narrow when even the most favourable reading is', () => {
  const eighty = scores.coverage.find(({ band }) => band === 0.8)!
  const narrow = { ...scores, coverage: [{ ...eighty, interval: [0.3, 0.5] as const }] }
  const wide = { ...scores, coverage: [{ ...eighty, interval: [0.7, 0.9] as const }] }
  expect(verdictLines(narrow, 'en')).not.toEqual(verdictLines(wide, 'en'))
})
