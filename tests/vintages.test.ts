import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = resolve(import.meta.dirname, '../packages/data/vintages')

/** A forecast that was published is never changed: a new one is a new file with a new line here. */
const published: Readonly<Record<string, string>> = {
  '2026-11-29.json': 'cd7f930969150a717a71e2a7b85c5e8bc96fc3fd6585f487defacf3b8dbfe7bd',
  '2026-11-30-basispad-2023.json': 'c5f9a3387ee591be569e17759a46af8a665679e495e9d96130e660c8f1841d10',
  '2026-11-30-basispad.json': 'df7597ceb08170f971f2b7d6360fa65a99d7ea01d9f11ca270332e40afcdcfd3',
}

interface Vintage {
  readonly engine: string
  readonly data: string
  readonly commit: string
  readonly years: readonly number[]
  readonly units: Readonly<Record<string, string>>
  readonly areas: readonly Readonly<{
    region: string
    hash: string
    series: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
  }>[]
}
const read = (name: string) => readFileSync(resolve(folder, name))
const vintage = (name: string) => JSON.parse(read(name).toString()) as Vintage

describe('what the model said before it could be known', () => {
  it('is kept as it was published, to the byte', () => {
    const found = readdirSync(folder).map((name) => [name, createHash('sha256').update(read(name)).digest('hex')])
    expect(Object.fromEntries(found)).toEqual(published)
  })

  it.each(Object.keys(published))('holds every area, series, year and statistic, with what made it: %s', (name) => {
    const { areas, years, units, ...made } = vintage(name)
    expect(made).toMatchObject({
      engine: expect.stringMatching(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/) as string,
      data: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
      commit: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
    })
    expect(areas.map(({ region }) => region)).toHaveLength(32)
    expect(new Set(areas.map(({ hash }) => hash)).size).toBe(32)
    expect(Object.keys(units)).toHaveLength(20)
    const quantiles = ['p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const
    for (const { series } of areas) {
      expect(Object.keys(series)).toEqual(Object.keys(units))
      for (const statistics of Object.values(series)) {
        expect(Object.keys(statistics)).toEqual(['mean', ...quantiles])
        years.forEach((_, at) => {
          const rising = quantiles.map((quantile) => statistics[quantile]![at]!)
          expect(rising.every((value, index) => index === 0 || value >= rising[index - 1]!)).toBe(true)
        })
      }
    }
  })
})
