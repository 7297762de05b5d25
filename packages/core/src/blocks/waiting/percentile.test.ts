import { describe, expect, it } from 'vitest'
import { countedWeeks, percentileWeeks } from './percentile.ts'

/** People who waited longer than each of the weeks, where waits have a mean and nobody stops sooner or later than others. */
const waiting = (people: number, mean: number) => countedWeeks.map((weeks) => people * Math.exp(-weeks / mean))
const columns = (...places: readonly (readonly number[])[]) =>
  countedWeeks.map((_, week) => Float64Array.from(places, (place) => place[week]!))

describe('a percentile of weeks', () => {
  it('is that of the waits behind the counts, within a thirtieth', () => {
    for (const mean of [20, 60, 150])
      for (const at of [0.1, 0.5, 0.9]) {
        const off = percentileWeeks(columns(waiting(1000, mean)), at)[0]! / (-mean * Math.log(1 - at)) - 1
        expect({ mean, at, off: Math.abs(off) < 1 / 30 }).toEqual({ mean, at, off: true })
      }
  })

  it('of two groups together is that of all people, not the mean of theirs', () => {
    const many = waiting(9000, 10)
    const few = waiting(1000, 100)
    const both = many.map((people, week) => people + few[week]!)
    const [first, second, together] = percentileWeeks(columns(many, few, both), 0.9)
    expect([first, second].map((weeks) => Math.round(weeks!))).toEqual([23, 234])
    expect(together).toBeGreaterThan(25)
    expect(together).toBeLessThan(35)
  })

  it('is nothing where nobody waits, and the longest wait counted where people waited longer', () => {
    const nobody = countedWeeks.map(() => 0)
    const forever = countedWeeks.map(() => 10)
    expect([...percentileWeeks(columns(nobody, forever), 0.9)]).toEqual([0, 1040])
  })
})
