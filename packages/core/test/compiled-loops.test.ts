import { describe, expect, it } from 'vitest'
import { exp, ln } from '@wlz/exact'
import { addressOf, isCompiled, overLanes, sharedArray } from '@wlz/lanes'
import { column, lanes, sharedColumn, type Column } from '../src/engine/columns.ts'
import { competingExits } from '../src/blocks/waiting/year.ts'
import { careCost } from '../src/blocks/money/care-cost.ts'
import { informalCareFactor } from '../src/blocks/need/need.ts'

/** Values from the least to the largest float, of both signs, and those that are no number. */
function values(): Float64Array {
  const found = [
    0,
    -0,
    1,
    -1,
    5e-324,
    -5e-324,
    2.2e-308,
    1.7e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  const edges = [745.1, 745.13, 745.14, 745.2, 746, 747, 708.3, 708.5, 709.78, 709.79, 710, 711]
  for (const edge of edges) found.push(edge * 12, -edge * 12, edge, -edge)
  for (let power = -1074; power <= 1023; power++) {
    const mantissa = 1 + (Math.imul(power + 5000, 0x9e3779b1) >>> 0) / 2 ** 32
    found.push(mantissa * 2 ** power, -mantissa * 2 ** power)
  }
  for (let x = -760; x < 760; x += 0.37) found.push(x, x * 12)
  while (found.length % lanes > 0) found.push(0)
  return Float64Array.from(found)
}

function byColumns(given: Float64Array, run: (result: Column, part: Column) => void): Float64Array {
  const result = new Float64Array(given.length)
  const [part, out] = [sharedColumn(), sharedColumn()]
  for (let from = 0; from < given.length; from += lanes) {
    part.set(given.subarray(from, from + lanes))
    run(out, part)
    result.set(out, from)
  }
  return result
}

const ones = sharedColumn().fill(1)

describe('loops over lanes', () => {
  it('run compiled here', () => {
    expect(isCompiled()).toBe(true)
    expect(addressOf(sharedColumn())).toBeGreaterThan(0)
  })

  it('have the exponential of one value, for any value', () => {
    const given = values()
    const [gone, none] = [sharedColumn(), sharedColumn()]
    const found = byColumns(given, (keep, rate) => competingExits(keep, gone, rate, none))
    expect(found).toEqual(given.map((rate) => exp((rate + 0) * (-1 / 12))))
  })

  it('have the logarithm of one value, for any value', () => {
    const given = values()
    const [base, elasticity] = [sharedColumn().fill(1), sharedColumn().fill(-1)]
    const found = byColumns(given, (factor, potential) => informalCareFactor(factor, potential, base, elasticity))
    expect(found).toEqual(given.map((potential) => exp(1 * ln(potential / 1))))
  })

  it('take arrays from elsewhere, to read and to write', () => {
    const rate = Float64Array.from({ length: lanes }, (_, lane) => lane / 100)
    const wanted = rate.map((value) => exp(value * (-1 / 12)))
    const [keep, gone, none] = [sharedColumn(), sharedColumn(), sharedColumn()]
    competingExits(keep, gone, rate, none)
    expect(keep).toEqual(wanted)
    const [keepElsewhere, goneElsewhere] = [column(), column()]
    competingExits(keepElsewhere, goneElsewhere, rate, column())
    expect(keepElsewhere).toEqual(wanted)
    expect(goneElsewhere).toEqual(gone)
  })

  it('take records of columns, within reach and elsewhere', () => {
    const forms = (value: number, made = sharedColumn) => ({
      verblijf: made().fill(value),
      vpt: made().fill(2 * value),
      mpt: made().fill(3 * value),
      pgb: made().fill(4 * value),
    })
    const wanted = (1 * 10 + 2 * 20 + 3 * 30 + 4 * 40) / 12
    for (const [cost, price] of [
      [sharedColumn(), forms(10)],
      [sharedColumn(), forms(10, column)],
      [column(), forms(10)],
    ] as const) {
      careCost(cost, forms(1), price, { verblijf: ones, vpt: ones, mpt: ones, pgb: ones })
      expect(cost).toEqual(new Float64Array(lanes).fill(wanted))
    }
  })

  it('go on when the shared memory is full', () => {
    while (addressOf(sharedArray(100_000)) !== undefined);
    const [keep, gone] = [sharedColumn(), sharedArray(100_000)]
    expect(addressOf(gone)).toBeUndefined()
    competingExits(keep, gone, sharedColumn().fill(0.3), sharedColumn())
    expect(keep[lanes - 1]).toBe(exp(0.3 * (-1 / 12)))
  })

  it('run as written where nobody compiled them', () => {
    let seen = 0
    const loop = overLanes('notOfThisPackage', (row: Column): void => {
      seen = row.length
    })
    loop(column())
    expect(seen).toBe(lanes)
  })
})
