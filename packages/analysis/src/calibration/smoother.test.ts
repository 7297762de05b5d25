import { exp, normalQuantile, stream, uniform } from '@wlz/exact'
import { describe, expect, it } from 'vitest'
import { assimilate, inflations } from './smoother.ts'

const normals = (name: string, draws: number): Float64Array => {
  const source = stream('smoother', name)
  return Float64Array.from({ length: draws }, (_, draw) => normalQuantile(uniform(source, draw)))
}

interface Problem {
  readonly model: (unknowns: readonly number[]) => readonly number[]
  readonly observed: readonly number[]
  readonly sd: readonly number[]
  readonly unknowns: number
  readonly draws: number
  readonly rounds: number
  readonly name: string
}

function solve({ model, observed, sd, unknowns, draws, rounds, name }: Problem): Float64Array[] {
  let now = Array.from({ length: unknowns }, (_, index) => normals(`${name} x${index}`, draws))
  inflations(rounds).forEach((inflation, round) => {
    const outcomes = Array.from({ length: draws }, (_, draw) => model(now.map((values) => values[draw]!)))
    const predicted = observed.map((_, index) => Float64Array.from(outcomes, (each) => each[index]!))
    const noise = observed.map((_, index) => normals(`${name} e${round} ${index}`, draws))
    now = assimilate(
      { unknowns: now, predicted },
      { observed: Float64Array.from(observed), sd: Float64Array.from(sd), noise, inflation },
    )
  })
  return now
}

const mean = (values: Float64Array) => values.reduce((sum, each) => sum + each, 0) / values.length
const product = (first: Float64Array, second: Float64Array) =>
  mean(first.map((each, draw) => each * second[draw]!)) - mean(first) * mean(second)
const share = (values: Float64Array, below: number) =>
  values.reduce((count, each) => count + (each < below ? 1 : 0), 0) / values.length

describe('a linear model', () => {
  // y1 = x1 + x2, y2 = 2 x1 - x2, x3 unread; posterior by hand: precision = I + H' R^-1 H
  const model = ([first, second]: readonly number[]) => [first! + second!, 2 * first! - second!]
  const observed = [1.2, -0.5]
  const sd = [0.5, 1]
  const precision = [1 + 4 + 4, 4 - 2, 1 + 4 + 1] as const // a, b, d of [[a, b], [b, d]]
  const determinant = precision[0] * precision[2] - precision[1] * precision[1]
  const covariance = [precision[2] / determinant, -precision[1] / determinant, precision[0] / determinant] as const
  const pull = [1.2 * 4 + 2 * -0.5, 1.2 * 4 - 1 * -0.5] as const
  const expected = [
    covariance[0] * pull[0] + covariance[1] * pull[1],
    covariance[1] * pull[0] + covariance[2] * pull[1],
  ] as const

  it.each([1, 6])('gives the posterior that can be worked out by hand, in %i rounds', (rounds) => {
    const [first, second, blank] = solve({ model, observed, sd, unknowns: 3, draws: 4096, rounds, name: 'linear' }) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    expect(mean(first)).toBeCloseTo(expected[0], 1)
    expect(mean(second)).toBeCloseTo(expected[1], 1)
    expect(product(first, first)).toBeCloseTo(covariance[0], 1)
    expect(product(second, second) / covariance[2]).toBeCloseTo(1, 1)
    expect(product(first, second)).toBeCloseTo(covariance[1], 1)
    expect(Math.abs(mean(blank))).toBeLessThan(0.05)
    expect(product(blank, blank)).toBeGreaterThan(0.95)
  })

  it('is right as often as it says: planted truths lie inside the 80% band in 80% of 200 fits', () => {
    let inside = 0
    const truths = [normals('truth 1', 200), normals('truth 2', 200)]
    const errors = [normals('error 1', 200), normals('error 2', 200)]
    for (let each = 0; each < 200; each++) {
      const truth = truths.map((values) => values[each]!)
      const seen = model(truth).map((value, index) => value + sd[index]! * errors[index]![each]!)
      const found = solve({ model, observed: seen, sd, unknowns: 2, draws: 256, rounds: 4, name: `plant ${each}` })
      found.forEach((values, index) => {
        const below = share(values, truth[index]!)
        if (below > 0.1 && below < 0.9) inside++
      })
    }
    expect(inside / 400).toBeGreaterThan(0.75)
    expect(inside / 400).toBeLessThan(0.85)
  })
})

it('follows a curved model closely enough to be right about as often as it says', () => {
  const model = ([first, second]: readonly number[]) => [
    exp(0.5 * first!) + second!,
    exp(0.5 * first!) * (1 + 0.2 * second!),
  ]
  const sd = [0.2, 0.2]
  let inside = 0
  const truths = [normals('curved 1', 100), normals('curved 2', 100)]
  const errors = [normals('curved e1', 100), normals('curved e2', 100)]
  for (let each = 0; each < 100; each++) {
    const truth = truths.map((values) => values[each]!)
    const seen = model(truth).map((value, index) => value + sd[index]! * errors[index]![each]!)
    solve({ model, observed: seen, sd, unknowns: 2, draws: 256, rounds: 6, name: `curve ${each}` }).forEach(
      (values, index) => {
        const below = share(values, truth[index]!)
        if (below > 0.1 && below < 0.9) inside++
      },
    )
  }
  expect(inside / 200).toBeGreaterThan(0.72)
  expect(inside / 200).toBeLessThan(0.88)
})

it('has inflations whose inverses add to one, the first the largest', () => {
  const found = inflations(5)
  expect(found.reduce((sum, each) => sum + 1 / each, 0)).toBeCloseTo(1, 12)
  expect(found[0]!).toBeGreaterThan(found[4]!)
})

it('gives the same bits again, and leaves what it was given alone', () => {
  const unknowns = [normals('again', 64)]
  const copy = unknowns[0]!.slice()
  const what = { observed: Float64Array.of(1), sd: Float64Array.of(0.5), noise: [normals('noise', 64)], inflation: 1 }
  const first = assimilate({ unknowns, predicted: unknowns }, what)
  expect(assimilate({ unknowns, predicted: unknowns }, what)).toEqual(first)
  expect(unknowns[0]).toEqual(copy)
})
