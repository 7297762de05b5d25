import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { backtest, type CalibrationFile } from '@wlz/calibration'
import { decodePast } from '@wlz/data'
import { expect, it } from 'vitest'
import { lostTests } from './lost-tests.ts'

const root = resolve(import.meta.dirname, '../../../..')
const scores = backtest(
  decodePast(readFileSync(resolve(root, 'packages/data/dist/history.json'), 'utf8')),
  JSON.parse(readFileSync(resolve(root, 'packages/data/calibration/calibration.json'), 'utf8')) as CalibrationFile,
)

it('marks every outcome that each simple line foretold better, and no other', () => {
  expect([...lostTests(scores)]).toEqual(['clients.verblijf', 'waiting.urgent', 'waiting.actief'])
  const series = scores.series.map((each) => ({ ...each, againstLast: 'worse', againstTrend: 'worse' }) as const)
  expect([...lostTests({ series })]).toEqual(expect.arrayContaining(['waiting.total', 'wlz.indicated', 'cost.wlz']))
  const mixed = scores.series.map((each) => ({ ...each, againstLast: 'worse', againstTrend: 'level' }) as const)
  expect([...lostTests({ series: mixed })]).toEqual([])
})
