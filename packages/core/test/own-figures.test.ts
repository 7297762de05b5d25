import { beforeAll, describe, expect, it } from 'vitest'
import { lanes } from '../src/engine/columns.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import { indicatorValues, type Outcome } from '../src/outcome.ts'
import { noPolicy, noStart, type Start } from '../src/engine/policy.ts'
import { startRanges } from '../src/start/ranges.ts'
import { engine, measureIn, run, threeRegions } from './courses.ts'
import { readPack } from './pack.ts'

let evidence: Evidence
let region: number
beforeAll(() => {
  evidence = readPack().evidence
  region = threeRegions[1]
})

const withFigures = (own: Readonly<Partial<Record<keyof Start, number>>>): Start =>
  Object.fromEntries(
    Object.entries(own).map(([id, value]) => [
      id,
      evidence.regions.map((_, index) => (index === region ? value : null)),
    ]),
  )
const draws = 6
const ofRegion = (start: Start, count = draws) =>
  run(evidence, noPolicy, { start, regions: [region], draws: count })[0]!
/** On the first day, by stepping a course that has not moved. */
const firstDay = (start: Start) => {
  const laneOf = Array.from({ length: lanes }, (_, lane) => ({ region, outcome: 0, draw: Math.min(lane, draws - 1) }))
  const now = engine.prepareCourse(
    { evidence, policy: noPolicy, start, seed: 'own', regions: [region], fromDraw: 0, draws },
    laneOf,
  )
  engine.startCourse(now)
  return now
}
const lanesOf = (read: (lane: number) => number) => Array.from({ length: draws }, (_, lane) => read(lane))
const sum = (parts: readonly Float64Array[], lane: number) => parts.reduce((total, part) => total + part[lane]!, 0)

const people = (now: ReturnType<typeof firstDay>, lane: number) => {
  const share = now.parameter.of('aflopend.share.vv')[lane]!
  const open = [0, 1].reduce((total, group) => {
    const { home, queue, stay } = now.state.groups[group]!
    return total + sum([...home, ...queue, ...stay], lane)
  }, 0)
  return open + (now.state.closed.stay[lane]! + now.state.closed.home[lane]!) * share
}
const waiting = (now: ReturnType<typeof firstDay>, lane: number) =>
  sum(
    now.state.groups.flatMap(({ queue }) => queue),
    lane,
  )
const places = (now: ReturnType<typeof firstDay>, lane: number) => sum(now.state.places, lane)
const everyone = (now: ReturnType<typeof firstDay>, lane: number) =>
  sum(
    now.state.groups.flatMap(({ home, queue, stay }) => [...home, ...queue, ...stay]),
    lane,
  )
const near = (found: readonly number[], wanted: number) => {
  for (const value of found) expect(Math.abs(value / wanted - 1)).toBeLessThan(1e-12)
}

describe("a region's own figures", () => {
  it('are where it starts, in every draw: people with VV, people waiting, places', () => {
    const usual = firstDay(noStart)
    const wanted = {
      'wlz.indicated.vv': people(usual, 0) * 1.1,
      'waiting.total': waiting(usual, 0) * 0.8,
      'places.available': places(usual, 0) * 1.05,
    }
    const own = firstDay(withFigures(wanted))
    near(
      lanesOf((lane) => people(own, lane)),
      wanted['wlz.indicated.vv'],
    )
    near(
      lanesOf((lane) => waiting(own, lane)),
      wanted['waiting.total'],
    )
    near(
      lanesOf((lane) => places(own, lane)),
      wanted['places.available'],
    )
    expect(new Set(lanesOf((lane) => people(usual, lane))).size).toBe(draws) // without them every draw has its own
  })

  it('keep people in all, and in every age, when only where they stand is known', () => {
    const usual = firstDay(noStart)
    const own = firstDay(
      withFigures({ 'waiting.total': waiting(usual, 0) * 1.2, 'places.available': places(usual, 0) * 0.9 }),
    )
    for (let lane = 0; lane < draws; lane++) expect(everyone(own, lane) / everyone(usual, lane)).toBeCloseTo(1, 12)
    expect(own.state.tables.map((table) => table.block)).toEqual(usual.state.tables.map((table) => table.block))
  })

  it('carry on: who comes after follows the use of care that the count tells of', () => {
    const before = ofRegion(noStart)
    const count = measureIn(before, 'wlz.indicated.vv', 2024)[0]! * 1.15
    const own = ofRegion(withFigures({ 'wlz.indicated.vv': count }))
    const inflow = (outcome: Outcome) => indicatorValues(outcome, 'wlz.inflow.vv')
    const mean = (outcome: Outcome, year: number) =>
      inflow(outcome)
        .subarray(year * draws, (year + 1) * draws)
        .reduce((total, value) => total + value, 0)
    expect(mean(own, 10) / mean(before, 10)).toBeGreaterThan(1.05)
    const others = run(evidence, noPolicy, { start: withFigures({ 'wlz.indicated.vv': count }), draws })
    const usual = run(evidence, noPolicy, { draws })
    expect([...others[0]!.data]).toEqual([...usual[0]!.data]) // another region stays as it is, to the bit
    expect([...others[1]!.data]).toEqual([...own.data])
  })

  it('have a range that no draw decides, and that other counts move', () => {
    const { code } = evidence.regions[region]!
    const rangeOf = (figure: string, start: Start = noStart) =>
      startRanges(evidence, start).find((range) => range.region === code && range.figure === figure)!
    expect(startRanges(evidence, noStart)).toHaveLength(3 * evidence.regions.length)
    const { modelled, low, high } = rangeOf('waiting.total')
    expect(low / modelled).toBeCloseTo(0.5, 12)
    expect(high / modelled).toBeCloseTo(2, 12)
    const central = run(evidence, noPolicy, { regions: [region], draws: 1, central: true })[0]!
    expect(measureIn(central, 'waiting.total', 2024)[0]! / modelled).toBeGreaterThan(0.8) // a year later
    const vv = rangeOf('wlz.indicated.vv')
    expect(vv.low / vv.modelled).toBeGreaterThan(0.5) // who is in care that is ending is no part of what can be scaled
    const moved = rangeOf('waiting.total', withFigures({ 'wlz.indicated.vv': vv.modelled * 1.2 }))
    expect(moved.modelled).toBeGreaterThan(1.05 * modelled)
  })

  it('hold in every draw when they are accepted, and stop none when it cannot bear them', () => {
    const { code } = evidence.regions[region]!
    for (const { figure, low, modelled } of startRanges(evidence, noStart).filter((range) => range.region === code))
      for (const value of [low, modelled * 1.1]) {
        const own = firstDay(withFigures({ [figure]: value }))
        const found = { 'wlz.indicated.vv': people, 'waiting.total': waiting, 'places.available': places }[figure]
        near(
          lanesOf((lane) => found(own, lane)),
          value,
        )
      }
    const finite = (start: Start) => ofRegion(start, 64).data.every((number) => Number.isFinite(number))
    for (const { figure, low, high } of startRanges(evidence, noStart).filter((range) => range.region === code))
      for (const value of [low, high]) expect(finite(withFigures({ [figure]: value }))).toBe(true)
    for (const figure of ['waiting.total', 'places.available'])
      expect(finite(withFigures({ [figure]: 900_000 }))).toBe(true) // as near as a draw can be
  })
})
