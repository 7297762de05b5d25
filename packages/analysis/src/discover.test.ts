import { describe, expect, it } from 'vitest'
import { growTree, splitInputs } from './cart.ts'
import { hashed } from './hashed.ts'
import { bestBox, binomialTail, boxOn, leaningInputs, limitByLuck, peel, type Cases } from './prim.ts'

/** Cases in ten inputs of which those inside a planted box fail, and a few others by chance. */
function planted(draws: number, noise: number, seed = 0): Cases {
  const inputs = Array.from({ length: 10 }, (_, input) =>
    Float64Array.from({ length: draws }, (_draw, draw) => hashed(100 * seed + input, draw)),
  )
  const isHit = Uint8Array.from({ length: draws }, (_, draw) => {
    const isInside = inputs[2]![draw]! > 0.7 && inputs[5]![draw]! < 0.4
    const isTurned = hashed(100 * seed + 99, draw) < noise
    return Number(isInside !== isTurned)
  })
  return { inputs, isHit }
}

describe('PRIM', () => {
  it('finds a planted box: its inputs, its sides, and what it holds', () => {
    const cases = planted(2_000, 0)
    const box = bestBox(peel(cases))!
    expect(box.limits.map(({ input }) => input).toSorted((a, b) => a - b)).toEqual([2, 5])
    const side = (input: number) => box.limits.find((limit) => limit.input === input)!
    expect([side(2).high, side(5).low]).toEqual([Infinity, -Infinity])
    expect(side(2).low).toBeCloseTo(0.7, 1)
    expect(side(5).high).toBeCloseTo(0.4, 1)
    expect(box.coverage).toBeGreaterThan(0.9)
    expect(box.density).toBeGreaterThan(0.9)
    expect(box.support).toBeCloseTo(0.12, 1)
  })

  it('finds it through noise, and it holds on cases that did not shape it', () => {
    const box = bestBox(peel(planted(2_000, 0.05)))!
    expect(box.limits.map(({ input }) => input)).toEqual(expect.arrayContaining([2, 5]))
    const fresh = boxOn(planted(2_000, 0.05, 1), box)
    expect(fresh.density).toBeGreaterThan(0.75)
    expect(fresh.coverage).toBeGreaterThan(0.5)
    for (const limit of box.limits.filter(({ input }) => [2, 5].includes(input)))
      expect(limitByLuck(planted(2_000, 0.05), box, limit)).toBeLessThan(1e-6)
  })

  it('goes from wide to narrow, and shows nothing where all or none fail', () => {
    const boxes = peel(planted(500, 0.02))
    boxes.slice(1).forEach((box, index) => expect(box.support).toBeLessThan(boxes[index]!.support))
    const { inputs } = planted(100, 0)
    expect(bestBox(peel({ inputs, isHit: new Uint8Array(100) }))).toBeUndefined()
    expect(bestBox(peel({ inputs, isHit: new Uint8Array(100).fill(1) }))).toBeUndefined()
  })

  it('does not believe a box in pure chance', () => {
    const cases = {
      inputs: planted(600, 0).inputs,
      isHit: Uint8Array.from({ length: 600 }, (_, draw) => Number(hashed(7_777, draw) < 0.3)),
    }
    const box = bestBox(peel(cases))
    const fresh = {
      inputs: planted(600, 0, 3).inputs,
      isHit: Uint8Array.from({ length: 600 }, (_, draw) => Number(hashed(8_888, draw) < 0.3)),
    }
    if (box !== undefined) expect(boxOn(fresh, box).density).toBeLessThan(0.45)
    expect(peel(cases).length).toBeGreaterThan(1)
  })
})

describe('inputs that lean', () => {
  it('are those of the planted box, the strongest first, and none by chance alone', () => {
    expect(leaningInputs(planted(400, 0.05))).toEqual([2, 5])
    const { inputs } = planted(400, 0)
    expect(
      leaningInputs({
        inputs,
        isHit: Uint8Array.from({ length: 400 }, (_, draw) => Number(hashed(5_555, draw) < 0.3)),
      }),
    ).toEqual([])
    expect(leaningInputs({ inputs, isHit: new Uint8Array(400) })).toEqual([])
  })
})

describe('chance of a limit by luck', () => {
  it('is the tail of a binomial', () => {
    expect(binomialTail(10, 10, 0.5)).toBeCloseTo(1 / 1024, 15)
    expect(binomialTail(4, 3, 0.25)).toBeCloseTo(4 * 0.25 ** 3 * 0.75 + 0.25 ** 4, 15)
    expect([binomialTail(5, 0, 0.3), binomialTail(5, 2, 0), binomialTail(5, 2, 1)]).toEqual([1, 0, 1])
  })
})

describe('a tree', () => {
  it('splits on the inputs of the planted box, near its sides', () => {
    const tree = growTree(planted(2_000, 0), 2, 20)
    expect(splitInputs(tree).toSorted((a, b) => a - b)).toEqual([2, 5])
    if (tree.kind !== 'split') throw new Error('no split')
    expect(tree.at).toBeCloseTo(tree.input === 2 ? 0.7 : 0.4, 1)
  })

  it('of what is pure is a leaf', () => {
    expect(growTree({ inputs: planted(50, 0).inputs, isHit: new Uint8Array(50) }, 3, 5)).toEqual({
      kind: 'leaf',
      cases: 50,
      hits: 0,
    })
  })
})
