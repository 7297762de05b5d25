import { expect, it } from 'vitest'
import { cholesky, solveCholesky } from './cholesky.ts'

it('takes the root of a matrix that can be done by hand', () => {
  const lower = cholesky(Float64Array.of(4, 0, 2, 5), 2)! // [[4, 2], [2, 5]] = [[2, 0], [1, 2]] times its transpose
  expect([...lower]).toEqual([2, 0, 1, 2])
  const vector = Float64Array.of(8, 14)
  solveCholesky(lower, 2, vector)
  expect(vector[0]).toBeCloseTo(0.75, 14)
  expect(vector[1]).toBeCloseTo(2.5, 14)
})

it('has no root of a matrix that no spread can have', () => {
  expect(cholesky(Float64Array.of(1, 0, 2, 1), 2)).toBeUndefined()
})
