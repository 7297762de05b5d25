import { exp, normalQuantile, stream, uniform } from '@wlz/exact'
import { expect, it } from 'vitest'
import { fitCopula, marginalChances, normalScores } from './copula.ts'

const normals = (name: string) => {
  const source = stream('copula', name)
  return Float64Array.from({ length: 4096 }, (_, draw) => normalQuantile(uniform(source, draw)))
}

it('finds the correlation of normal scores whatever the marginals, and the marginals themselves', () => {
  const [first, other] = [normals('a'), normals('b')]
  const second = first.map((value, draw) => exp(0.6 * value + 0.8 * other[draw]!))
  const { correlation, marginals } = fitCopula([first, second])
  expect(correlation[0]).toBe(1)
  expect(correlation[1]).toBeCloseTo(0.6, 1)
  expect(correlation[1]).toBe(correlation[2])
  expect(marginals[0]![marginalChances.indexOf(0.9)]).toBeCloseTo(1.2816, 1)
  expect(marginals[1]![marginalChances.indexOf(0.5)]).toBeCloseTo(1, 1)
})

it('shares the mean of their scores between equal values', () => {
  const scores = normalScores(Float64Array.of(5, 1, 5, 9))
  expect(scores[0]).toBe(scores[2])
  expect(scores[1]!).toBeLessThan(scores[0]!)
  expect(scores[3]!).toBeGreaterThan(scores[0]!)
})
