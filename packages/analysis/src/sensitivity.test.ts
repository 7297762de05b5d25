import { describe, expect, it } from 'vitest'
import { gFunction, ishigami, type Known } from '../test/functions.ts'
import { hashed } from './hashed.ts'
import {
  hasMoved,
  movedLevel,
  screening,
  screeningEffects,
  screeningRows,
  startLevel,
  type Screening,
} from './morris.ts'
import { sobolDigits, sobolDimensions, sobolPoint } from './design/sobol-sequence.ts'
import { sobolIndices } from './sobol-indices.ts'

const plain = (index: number, dimension: number) => (sobolDigits(index, dimension) >>> 0) / 2 ** 32

describe('Sobol sequence', () => {
  it('has the points of Joe and Kuo', () => {
    // in the order by Gray code; the last two rows as scipy 1.17 gives them, from the same direction numbers
    const gray = (index: number) => [0, 1, 9, 32, 63].map((dimension) => plain(index ^ (index >> 1), dimension))
    expect(gray(1)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5])
    expect(gray(2)).toEqual([0.75, 0.25, 0.75, 0.25, 0.75])
    expect(gray(1000)).toEqual([0.2197265625, 0.0966796875, 0.0693359375, 0.2958984375, 0.4462890625])
    expect(gray(777)).toEqual([0.6923828125, 0.9365234375, 0.3232421875, 0.1123046875, 0.4267578125])
  })

  it('fills every stratum once in each dimension, scrambled or not, and every box of 16 x 16 in the first two', () => {
    for (const dimension of [0, 5, 31, sobolDimensions - 1])
      for (const value of [plain, (index: number, at: number) => sobolPoint(index, at, 12_345)]) {
        const strata = Array.from({ length: 256 }, (_, index) => Math.floor(value(index, dimension) * 256))
        expect(new Set(strata).size).toBe(256)
      }
    const boxes = Array.from(
      { length: 256 },
      (_, index) => `${Math.floor(sobolPoint(index, 0, 7) * 16)}/${Math.floor(sobolPoint(index, 1, 8) * 16)}`,
    )
    expect(new Set(boxes).size).toBe(256)
  })

  it('refuses a dimension without direction numbers', () => {
    expect(() => sobolDigits(1, sobolDimensions)).toThrow('Sobol sequence')
  })
})

/** The Saltelli design as the study makes it, on a function of the cube. */
function indicesOf({ inputs, of }: Known, rows: number, seed = 0) {
  const at = (row: number, input: number, half: number) =>
    sobolPoint(row, input + half * inputs, Math.floor(hashed(seed, input + half * inputs) * 2 ** 32))
  const outcome = (isFromB: (input: number) => boolean) =>
    Float64Array.from({ length: rows }, (_, row) =>
      of(Array.from({ length: inputs }, (_input, input) => at(row, input, isFromB(input) ? 1 : 0))),
    )
  return sobolIndices({
    a: outcome(() => false),
    b: outcome(() => true),
    mixed: Array.from({ length: inputs }, (_, mixed) => outcome((input) => input === mixed)),
  })!
}

describe('Sobol indices', () => {
  it.each([
    ['Ishigami', ishigami()],
    ['g', gFunction([0, 1, 4.5, 9, 99, 99])],
  ])('are those in closed form: %s', (_name, known) => {
    const { first, total } = indicesOf(known, 2 ** 13)
    known.first.forEach((value, input) => expect(first[input]!.value, `first ${input}`).toBeCloseTo(value, 2))
    known.total.forEach((value, input) => expect(total[input]!.value, `total ${input}`).toBeCloseTo(value, 2))
  })

  it('of Ishigami are the published ones', () => {
    expect(ishigami().first.map((value) => value.toFixed(4))).toEqual(['0.3139', '0.4424', '0.0000'])
    expect(ishigami().total.map((value) => value.toFixed(4))).toEqual(['0.5576', '0.4424', '0.2437'])
  })

  it('have intervals that hold the truth about as often as they say', () => {
    const known = ishigami()
    let held = 0
    const seeds = 40
    for (let seed = 0; seed < seeds; seed++) {
      const { first, total } = indicesOf(known, 256, seed + 1)
      for (let input = 0; input < 3; input++) {
        held += Number(first[input]!.low <= known.first[input]! && known.first[input]! <= first[input]!.high)
        held += Number(total[input]!.low <= known.total[input]! && known.total[input]! <= total[input]!.high)
      }
    }
    expect(held / (6 * seeds)).toBeGreaterThan(0.9)
  })

  it('are nothing of an outcome that does not vary', () => {
    const flat = new Float64Array(8).fill(3)
    expect(sobolIndices({ a: flat, b: flat, mixed: [flat] })).toBeUndefined()
  })
})

/** Outcomes of a screening, and the effects it finds. */
function screen({ inputs, of }: Pick<Known, 'inputs' | 'of'>, trajectories: number) {
  const plan: Screening = screening(inputs, trajectories, (input, trajectory) => hashed(9_000 + input, trajectory))
  const moved = hasMoved(plan)
  const start = (input: number, trajectory: number) => startLevel(hashed(input, trajectory))
  const values = Float64Array.from({ length: screeningRows(plan) }, (_, row) =>
    of(
      Array.from({ length: inputs }, (_input, input) => {
        const level = start(input, Math.floor(row / (inputs + 1)))
        return moved(row, input) ? movedLevel(level) : level
      }),
    ),
  )
  return screeningEffects(plan, values, (input, trajectory) => (start(input, trajectory) < 0.5 ? 1 : -1))
}

describe('screening in the manner of Morris', () => {
  it('finds half the slope of every input of a straight function, without spread', () => {
    const slopes = [4, -2, 0]
    const found = screen({ inputs: 3, of: (point) => point.reduce((sum, x, input) => sum + slopes[input]! * x, 0) }, 6)
    found.forEach(({ size, mean, spread }, input) => {
      expect(size).toBeCloseTo(Math.abs(slopes[input]!) / 2, 12)
      expect(mean).toBeCloseTo(slopes[input]! / 2, 12)
      expect(spread).toBeCloseTo(0, 12)
    })
  })

  it('finds 1 / (1 + a) for the g-function, which never moves up or down on the whole', () => {
    const a = [0, 1, 4.5, 9, 99]
    const found = screen(gFunction(a), 2_000)
    a.forEach((each, input) => {
      expect(Math.abs(found[input]!.size - 1 / (1 + each))).toBeLessThan(4 * found[input]!.sizeError! + 1e-9)
      expect(Math.abs(found[input]!.mean!)).toBeLessThan(0.1 / (1 + each))
    })
  })

  it('sees that the third input of Ishigami matters, though it does nothing alone', () => {
    const [one, two, three] = screen(ishigami(), 64)
    expect(three!.size).toBeGreaterThan(0.5)
    expect([one!.spread! > 0, two!.size > 0, three!.spread! > three!.mean!]).toEqual([true, true, true])
  })

  it('has no direction for an input that moves several things', () => {
    const plan = screening(1, 2, () => 0)
    const [effect] = screeningEffects(plan, Float64Array.of(0, 2, 5, 1), () => 0)
    expect(effect).toEqual({ size: 3, sizeError: 1, mean: undefined, spread: undefined })
  })
})
