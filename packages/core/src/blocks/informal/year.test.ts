import { describe, expect, it } from 'vitest'
import { lane, nothing } from '../../../test/lane.ts'
import { overload } from './year.ts'

describe('overload of carers', () => {
  const index = (asking: number, carers: number, base: number) => {
    const out = nothing()
    overload(out, lane(asking), lane(carers), lane(base))
    return out[0]!
  }

  it('is one in the base year, and rises as more lean on fewer', () => {
    expect(index(200, 1000, 0.2)).toBe(1)
    expect(index(300, 1000, 0.2)).toBeCloseTo(1.5, 12)
    expect(index(200, 800, 0.2)).toBeCloseTo(1.25, 12)
  })
})
