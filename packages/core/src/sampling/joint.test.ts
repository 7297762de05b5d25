import { describe, expect, it } from 'vitest'
import { normalQuantile, stream, uniform } from '@wlz/exact'
import { lanes, stride, type Column } from '../engine/columns.ts'
import { jointValues, type Joint } from './joint.ts'

const joint: Joint = {
  names: ['a', 'b'],
  chances: [0.1, 0.5, 0.9],
  marginals: [
    [-1, 0, 2],
    [10, 20, 40],
  ],
  correlation: [1, 0.8, 1],
}
const drawn = (name: string, from: number): Column => {
  const source = stream('joint', name)
  return Float64Array.from({ length: lanes }, (_, lane) => normalQuantile(uniform(source, from + lane)))
}
const zero = () => new Float64Array(lanes)

describe('a joint distribution', () => {
  it('has its medians where every score is zero', () => {
    expect(jointValues(joint, 'a', zero)![0]).toBe(0)
    expect(jointValues(joint, 'b', zero)![0]).toBe(20)
  })

  it('leaves a parameter alone that it does not hold', () => expect(jointValues(joint, 'c', zero)).toBeUndefined())

  it('keeps marginals and correlation over many draws', () => {
    const values = { a: [] as number[], b: [] as number[] }
    for (let from = 0; from < 4096; from += stride) {
      const scores = (name: string) => drawn(name, from)
      values.a.push(...jointValues(joint, 'a', scores)!)
      values.b.push(...jointValues(joint, 'b', scores)!)
    }
    const share = (list: readonly number[], below: number) => list.filter((value) => value < below).length / list.length
    expect(share(values.a, 0)).toBeCloseTo(0.5, 1)
    expect(share(values.b, 40)).toBeCloseTo(0.9, 1)
    const both = values.a.filter((value, draw) => value > 0 === values.b[draw]! > 20).length / 4096
    expect(both).toBeCloseTo(0.5 + Math.asin(0.8) / Math.PI, 1) // chance that two normals are on one side
  })

  it('does not move an earlier name when the later one changes', () => {
    const other: Joint = { ...joint, names: ['a', 'z'], correlation: [1, -0.5, 1] }
    const scores = (name: string) => drawn(name, 0)
    expect(jointValues(other, 'a', scores)).toEqual(jointValues(joint, 'a', scores))
  })

  it('refuses a matrix that is no correlation', () => {
    expect(() => jointValues({ ...joint, correlation: [1, 2, 1] }, 'a', zero)).toThrow(
      'the correlation of a joint distribution is none',
    )
  })
})
