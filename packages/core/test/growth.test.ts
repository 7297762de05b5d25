import { expect, it } from 'vitest'
import { lanes } from '../src/columns.ts'
import type { Evidence } from '../src/evidence.ts'
import { noPolicy } from '../src/policy.ts'
import { run, threeRegions } from './courses.ts'
import { readPack } from './pack.ts'

/** Evidence that counts how often somebody looks a parameter up. */
function counting(): { readonly evidence: Evidence; readonly reads: () => number } {
  const { evidence } = readPack()
  let reads = 0
  const parameters = new Proxy(evidence.parameters, { get: (all, id) => (reads++, Reflect.get(all, id) as unknown) })
  return { evidence: { ...evidence, parameters }, reads: () => reads }
}

it('draws the parameters of a column once for all regions, however many columns there are', { timeout: 60_000 }, () => {
  const perColumn = (columns: number) => {
    const { evidence, reads } = counting()
    const from = evidence.firstYear
    run(evidence, noPolicy, { regions: threeRegions, draws: columns * lanes, indicators: ['waiting.total'], from, to: from, isLook: true })
    return reads() / columns
  }
  expect(perColumn(13) / perColumn(12)).toBeLessThan(1.01)
})
