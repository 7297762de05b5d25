import { beforeAll, describe, expect, it } from 'vitest'
import { lanes } from '../src/columns.ts'
import type { Evidence } from '../src/evidence.ts'
import { indicatorValues, type Outcome } from '../src/outcome.ts'
import { noPolicy, type Policy } from '../src/policy.ts'
import { engine, measureIn, run, threeRegions } from './courses.ts'
import { readPack } from './pack.ts'

let evidence: Evidence
let region: number
beforeAll(() => {
  evidence = readPack().evidence
  region = threeRegions[1]
})

type Figures = NonNullable<Policy['figures']>
const withFigures = (own: Readonly<Partial<Record<keyof Figures, number>>>): Policy => ({
  ...noPolicy,
  figures: Object.fromEntries(Object.entries(own).map(([id, value]) => [id, evidence.regions.map((_, index) => (index === region ? value : null))])),
})
const draws = 6
const ofRegion = (policy: Policy) => run(evidence, policy, { regions: [region], draws })[0]!
/** On the first day, by stepping a course that has not moved. */
const firstDay = (policy: Policy) => {
  const laneOf = Array.from({ length: lanes }, (_, lane) => ({ region, outcome: 0, draw: Math.min(lane, draws - 1) }))
  const now = engine.prepareCourse({ evidence, policy, seed: 'own', regions: [region], fromDraw: 0, draws }, laneOf)
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
    const usual = firstDay(noPolicy)
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
    const usual = firstDay(noPolicy)
    const own = firstDay(withFigures({ 'waiting.total': waiting(usual, 0) * 1.2, 'places.available': places(usual, 0) * 0.9 }))
    for (let lane = 0; lane < draws; lane++) expect(everyone(own, lane) / everyone(usual, lane)).toBeCloseTo(1, 12)
    expect(own.state.tables.map((table) => table.block)).toEqual(usual.state.tables.map((table) => table.block))
  })

  it('carry on: who comes after follows the use of care that the count tells of', () => {
    const before = ofRegion(noPolicy)
    const count = measureIn(before, 'wlz.indicated.vv', 2024)[0]! * 1.15
    const own = ofRegion(withFigures({ 'wlz.indicated.vv': count }))
    const inflow = (outcome: Outcome) => indicatorValues(outcome, 'wlz.inflow.vv')
    const mean = (outcome: Outcome, year: number) =>
      inflow(outcome)
        .subarray(year * draws, (year + 1) * draws)
        .reduce((total, value) => total + value, 0)
    expect(mean(own, 10) / mean(before, 10)).toBeGreaterThan(1.05)
    const others = run(evidence, withFigures({ 'wlz.indicated.vv': count }), { draws })
    const usual = run(evidence, noPolicy, { draws })
    expect([...others[0]!.data]).toEqual([...usual[0]!.data]) // another region stays as it is, to the bit
    expect([...others[1]!.data]).toEqual([...own.data])
  })

  it('are refused when they must count something else', () => {
    const refused = (own: Parameters<typeof withFigures>[0]) => {
      try {
        ofRegion(withFigures(own))
      } catch (error) {
        return (error as { fault: unknown }).fault
      }
      return 'taken'
    }
    const { code } = evidence.regions[region]!
    expect(refused({ 'wlz.indicated.vv': 12 })).toMatchObject({ code: 'own-figure', figure: 'wlz.indicated.vv', region: code, draw: 0, value: 12 })
    expect(refused({ 'waiting.total': 900_000 })).toMatchObject({ code: 'own-figure', figure: 'waiting.total', region: code })
    expect(refused({ 'places.available': 0 })).toMatchObject({ code: 'own-figure', figure: 'places.available', region: code })
  })
})
