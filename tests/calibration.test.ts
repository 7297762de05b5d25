import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodePast, type PastPack, type Target } from '@wlz/data'
import type * as Study from '@wlz/study'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleTs } from '../scripts/lib/bundle-ts.mjs'

const root = resolve(import.meta.dirname, '..')
const past = decodePast(readFileSync(resolve(root, 'packages/data/dist/history.json'), 'utf8'))
const settings = { seed: 'wlz-test', draws: 256, rounds: 4 }

/** Whole runs go through a bundle, as in the tests of the engine: vitest makes its loops ten times slower. */
let study: typeof Study
beforeAll(async () => {
  study = (await import(/* @vite-ignore */ await bundleTs(resolve(root, 'packages/study/src/index.ts'), { name: 'study' }))) as typeof Study
})

const withTargets = (change: (target: Target) => Target): PastPack => ({ ...past, targets: past.targets.map(change) })
const bits = (fit: Study.Fit) => [...fit.scores].map(([name, values]) => `${name} ${values.join(' ')}`).join('\n')

describe('a fit on what was known at the end of 2018', () => {
  it('is the same to the bit when it is done again', async () => {
    expect(bits(await study.fit(past, 2018, 2021, settings))).toBe(bits(await study.fit(past, 2018, 2021, settings)))
  })

  it('does not hear of later years: another 2019 and after, or none, changes no bit of the fit or of its forecasts', async () => {
    const honest = await study.fit(past, 2018, 2021, settings)
    const another = withTargets((target) => (study.isKnownAt(target, 2018) ? target : { ...target, value: target.value * 3, sd: target.sd * 5 }))
    const changed = await study.fit(another, 2018, 2021, settings)
    expect(bits(changed)).toBe(bits(honest))
    expect(
      study
        .vintageOf(another, changed)
        .forecasts.filter(({ id }) => !id.startsWith('share'))
        .map(({ id }) => id),
    ).toEqual(
      study
        .vintageOf(past, honest)
        .forecasts.filter(({ id }) => !id.startsWith('share'))
        .map(({ id }) => id),
    )
  })

  it('does hear of its own years', async () => {
    const another = withTargets((target) => (study.isKnownAt(target, 2018) ? { ...target, value: target.value * 1.05 } : target))
    expect(bits(await study.fit(another, 2018, 2018, settings))).not.toBe(bits(await study.fit(past, 2018, 2018, settings)))
  })
})

describe('a planted history', () => {
  it('is recovered: figures that were not fitted and parameters lie inside the 80% band about as often as they should', async () => {
    const figures: boolean[] = []
    const parameters: boolean[] = []
    for (let plant = 0; plant < 10; plant++) {
      // The truth is a draw of the prior, with a drift of its own and errors in the rows: all that the fit supposes, at values it does not know.
      const truth = await study.fit(past, 2015, 2023, { seed: `plant ${plant}`, draws: 64, rounds: 0 })
      const seen = study.predictedOf(truth, past.targets)
      const noise = study.standardNormals(`plant ${plant}`, 'errors of rows', past.targets.length)
      const planted: PastPack = {
        ...past,
        targets: past.targets.map((target, index) => ({ ...target, value: seen[index]![7]! + target.sd * noise[index]! })),
      }
      const found = await study.fit(planted, 2020, 2023, { ...settings, rounds: 6 })
      const later = planted.targets.filter((target) => !study.isKnownAt(target, 2020))
      study
        .predictedOf(found, later)
        .forEach((values, index) =>
          figures.push(isInBand(values, seen[past.targets.indexOf(past.targets.find(({ id }) => id === later[index]!.id)!)]![7]!)),
        )
      for (const name of found.parameters) parameters.push(isInBand(found.scores.get(name)!, truth.scores.get(name)![7]!))
    }
    const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length
    expect(share(parameters)).toBeGreaterThan(0.72)
    expect(share(parameters)).toBeLessThan(0.88)
    expect(share(figures)).toBeGreaterThan(0.65)
    expect(share(figures)).toBeLessThan(0.95)
  }, 300_000)
})

function isInBand(values: Float64Array, truth: number): boolean {
  const below = values.reduce((count, value) => count + (value < truth ? 1 : 0), 0) / values.length
  return below > 0.1 && below < 0.9
}
