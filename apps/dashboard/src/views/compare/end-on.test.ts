import { expect, it } from 'vitest'
import { endOn } from './end-on.ts'

it('ends on the number of the table, whatever the draws of the causes say', () => {
  const parts = endOn({ a: [-300], b: [-40], samplingError: [11] }, [-323])
  expect(parts).toEqual({ a: [-300], b: [-40], samplingError: [17] })
  expect(Object.values(parts).reduce((sum, [value]) => sum + value!, 0)).toBe(-323)
})
