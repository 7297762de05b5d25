import { describe, expect, it } from 'vitest'
import { lanes } from '../src/engine/columns.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import { noPolicy } from '../src/engine/policy.ts'
import { run, threeRegions } from './courses.ts'
import { readPack } from './pack.ts'

/** Evidence that counts how often somebody looks a parameter up. */
function counting(): { readonly evidence: Evidence; readonly reads: () => number } {
  const { evidence } = readPack()
  let reads = 0
  const parameters = new Proxy(evidence.parameters, { get: (all, id) => (reads++, Reflect.get(all, id) as unknown) })
  return { evidence: { ...evidence, parameters }, reads: () => reads }
}

const perColumn = (columns: number) => {
  const { evidence, reads } = counting()
  const from = evidence.firstYear
  run(evidence, noPolicy, {
    regions: threeRegions,
    draws: columns * lanes,
    indicators: ['waiting.total'],
    from,
    to: from,
    isLook: true,
  })
  return reads() / columns
}

describe('the parameters of a column', () => {
  it('are drawn once for all regions, however many columns there are', () => {
    expect(perColumn(13) / perColumn(12)).toBeLessThan(1.01)
  })

  it('are drawn again by other regions only as far as the columns do not fit, so that cost has no cliff', () => {
    const once = perColumn(12)
    expect(perColumn(48) / once).toBeLessThan(1.01)
    expect(perColumn(51) / once).toBeLessThan(1.2) // three of 51 columns, and the one that makes room, by each of two other regions
  })
})
