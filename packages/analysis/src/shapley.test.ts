import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shapley } from './shapley.ts'

const game = (values: readonly number[]) => (subset: number) => Float64Array.of(values[subset]!)
const shares = (groups: number, values: readonly number[]) =>
  shapley(groups, game(values)).shares.map((share) => share[0]!)

it('divides the glove game as in the textbook', () => {
  // one left glove (bit 0) and two right gloves (bits 1 and 2); only a pair is worth one
  const values = Array.from({ length: 8 }, (_, subset) => (subset & 1 && subset & 6 ? 1 : 0))
  expect(shares(3, values)).toEqual([expect.closeTo(2 / 3, 14), expect.closeTo(1 / 6, 14), expect.closeTo(1 / 6, 14)])
})

it('divides what two do together in equal parts, and shows each alone', () => {
  const { shares: divided, alone, total } = shapley(2, game([100, 110, 120, 126])) // together 26, not 30
  expect(divided.map((share) => share[0])).toEqual([8, 18])
  expect(alone.map((effect) => effect[0])).toEqual([10, 20])
  expect(total[0]).toBe(26)
})

it('asks every subset once', () => {
  const asked: number[] = []
  shapley(6, (subset) => (asked.push(subset), Float64Array.of(0)))
  expect(asked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, subset) => subset))
})

const groupCount = fc.integer({ min: 0, max: 6 })
const anyGame = groupCount.chain((groups) =>
  fc.record({
    groups: fc.constant(groups),
    values: fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1 << groups, maxLength: 1 << groups }),
  }),
)

it('adds up to the total (efficiency)', () => {
  fc.assert(
    fc.property(anyGame, ({ groups, values }) => {
      const sum = shares(groups, values).reduce((total, share) => total + share, 0)
      expect(sum).toBeCloseTo(values.at(-1)! - values[0]!, 9)
    }),
  )
})

it('gives equal shares where only the number of groups counts (symmetry)', () => {
  const members = (subset: number) => subset.toString(2).replaceAll('0', '').length
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 7, maxLength: 7 }),
      (groups, bySize) => {
        const found = shares(
          groups,
          Array.from({ length: 1 << groups }, (_, subset) => bySize[members(subset)]!),
        )
        for (const share of found) expect(share).toBeCloseTo((bySize[groups]! - bySize[0]!) / groups, 9)
      },
    ),
  )
})

it('gives nothing to a group that changes nothing, wherever it stands (dummy)', () => {
  fc.assert(
    fc.property(anyGame, fc.nat({ max: 5 }), ({ groups, values }, place) => {
      if (groups === 0) return
      const dummy = 1 << (place % groups)
      const found = shares(
        groups,
        values.map((_, subset) => values[subset & ~dummy]!),
      )
      expect(found[place % groups]).toBe(0)
    }),
  )
})

it('agrees with the mean over all orders of joining', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 16, maxLength: 16 }), (values) => {
      const sums = [0, 0, 0, 0]
      for (const order of orders([0, 1, 2, 3])) {
        let subset = 0
        for (const group of order) {
          sums[group]! += values[subset | (1 << group)]! - values[subset]!
          subset |= 1 << group
        }
      }
      for (const [group, share] of shares(4, values).entries()) expect(share).toBeCloseTo(sums[group]! / 24, 9)
    }),
  )
})

it('refuses more groups than it can enumerate', () => {
  expect(() => shapley(7, () => Float64Array.of(0))).toThrow('7 groups would need 2^7 runs')
})

function orders(groups: readonly number[]): number[][] {
  if (groups.length === 0) return [[]]
  return groups.flatMap((first) => orders(groups.filter((group) => group !== first)).map((rest) => [first, ...rest]))
}
