import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { ParameterRecord } from '../src/records.ts'
import { takeOver } from './fitted.ts'

const record = (id: string, central: number): ParameterRecord => ({
  id,
  unit: 'share',
  low: central - 1,
  central,
  high: central + 1,
  as: 0.5,
  min: -9,
  max: 9,
  certainty: 'assumed',
  source: ['ASSUME'],
  label: { nl: id, en: id },
  reason: { nl: id, en: id },
})
const supposed = ['a', 'b', 'c', 'd', 'drift.scale'].map((id, index) => record(id, index))
const chances = [0.01, 0.1, 0.5, 0.9, 0.99]
const found = {
  posterior: {
    chances,
    told: [
      { id: 'a', posterior: [1, 2, 3, 4, 5] },
      { id: 'b', posterior: [0, 0, 0, 0, 0] },
      { id: 'elsewhere', posterior: [0, 0, 0, 0, 0] },
      { id: 'd', posterior: [5, 6, 7, 8, 9] },
    ],
    correlation: [1, 0.1, 1, 0.2, 0.3, 1, 0.4, 0.5, 0.6, 1],
    scale: 1.5,
  },
}

describe('what a projection takes over from the fit', () => {
  const directory = mkdtempSync(join(tmpdir(), 'wlz-fitted-'))
  afterEach(() => rmSync(directory, { recursive: true, force: true }))
  const taken = () => {
    mkdirSync(join(directory, 'calibration'), { recursive: true })
    writeFileSync(join(directory, 'calibration/calibration.json'), JSON.stringify(found))
    return takeOver(directory, supposed, new Set(['b']))
  }

  it('is what past and future share, with its ties, and not what describes the start of the past', () => {
    expect(taken().joint).toEqual({
      names: ['a', 'd'],
      chances,
      marginals: [found.posterior.told[0]!.posterior, found.posterior.told[3]!.posterior],
      correlation: [1, 0.4, 1],
    })
  })

  it('stands in the records with what was supposed before; the rest stays as it was', () => {
    const [a, b, c, d, scale] = taken().parameters
    expect(a).toMatchObject({ low: 2, central: 3, high: 4, as: 0.8, prior: { low: -1, central: 0, high: 1, as: 0.5 } })
    expect(d).toMatchObject({ low: 6, central: 7, high: 8, prior: { central: 3 } })
    expect([b, c]).toEqual([supposed[1], supposed[2]])
    expect(scale).toMatchObject({ low: 1.5, central: 1.5, high: 1.5 })
  })

  it('is asked for where it is missing', () => {
    expect(() => takeOver(directory, supposed, new Set())).toThrow(
      'calibration.json: is missing: make it with wlz calibrate',
    )
  })
})
