import { beforeAll, describe, expect, it } from 'vitest'
import { indicatorCatalogue, usualIndicators, type IndicatorId } from '../src/catalogue/indicators.ts'
import { leverCatalogue } from '../src/catalogue/levers.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import { countedWeeks, percentileWeeks } from '../src/blocks/waiting/percentile.ts'
import { addToNational, emptyNational, indicatorValues, layoutOf, measures, type Outcome } from '../src/outcome.ts'
import { noPolicy } from '../src/engine/policy.ts'
import { central, course, engine, measureIn, pull, run, threeRegions } from './courses.ts'
import { readPack } from './pack.ts'

const { reuse, stepYear, workforceYear } = engine

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

/** Draws of an outcome, [measure][year][draw], as one list. */
const drawsOf = (outcome: Outcome, first: number, count: number): number[] => {
  const rows = outcome.data.length / outcome.draws
  return Array.from({ length: rows }, (_, row) => [
    ...outcome.data.subarray(row * outcome.draws + first, row * outcome.draws + first + count),
  ]).flat()
}
const moved = (outcome: Outcome, other: Outcome) =>
  measures
    .filter((_, index) => {
      const size = outcome.years.length * outcome.draws
      return outcome.data
        .subarray(index * size, (index + 1) * size)
        .some((value, at) => !Object.is(value, other.data[index * size + at]))
    })
    .map(({ id }) => id)

const policy = () =>
  pull(evidence, { 'vpt-verschuiving': 0.3, valpreventie: 0.5, groeiverzoeken: 0.02, 'regionale-personeelspool': 0.1 })

describe('the bits of a draw of a region', () => {
  it('are the same in memory that an outcome before it left full', () => {
    const [fresh] = run(evidence, policy(), { regions: [threeRegions[1]], draws: 70 })
    const left = fresh!.data.slice().fill(Number.NaN)
    reuse([left])
    const [again] = run(evidence, policy(), { regions: [threeRegions[1]], draws: 70 })
    expect(again!.data).toBe(left)
    expect(moved(fresh!, again!)).toEqual([])
  })

  it('are the same alone, among three, and among all', () => {
    const [, second] = run(evidence, policy(), { draws: 2 })
    const [alone] = run(evidence, policy(), { regions: [threeRegions[1]], draws: 2 })
    const all = run(evidence, policy(), { regions: evidence.regions.map((_, region) => region), draws: 2 })
    expect(moved(second!, alone!)).toEqual([])
    expect(moved(all[threeRegions[1]]!, alone!)).toEqual([])
    expect(all).toHaveLength(31)
  })

  it('do not hang on the order in which regions are asked', () => {
    const forth = run(evidence, policy(), { regions: [3, 9], draws: 3 })
    const back = run(evidence, policy(), { regions: [9, 3], draws: 3 })
    expect(moved(forth[0]!, back[1]!)).toEqual([])
    expect(moved(forth[1]!, back[0]!)).toEqual([])
  })

  it('do not hang on how draws are cut into columns: 270 at once, a few across the border of 256, and few sharing a column', () => {
    const [many] = run(evidence, policy(), { regions: [3], draws: 270 })
    const [across] = run(evidence, policy(), { regions: [3], fromDraw: 254, draws: 5 })
    const shared = run(evidence, policy(), { regions: [16, 3], fromDraw: 4, draws: 3 })
    expect(drawsOf(across!, 0, 5)).toEqual(drawsOf(many!, 254, 5))
    expect(drawsOf(shared[1]!, 0, 3)).toEqual(drawsOf(many!, 4, 3))
  })

  it.each([true, false])(
    'do not hang on the year up to which they are kept, nor on whether the run stops there: %s',
    (isLook) => {
      const [whole] = run(evidence, policy(), { regions: [3], draws: 2 })
      const [short] = run(evidence, policy(), { regions: [3], draws: 2, to: 2031, isLook })
      expect(short!.years).toEqual(whole!.years.slice(0, 8))
      const values = (outcome: Outcome) =>
        measures.map(({ id }) => short!.years.map((year) => [...measureIn(outcome, id, year)]))
      expect(values(short!)).toEqual(values(whole!))
      const presentValue = (outcome: Outcome) => [...indicatorValues(outcome, 'npv.total', outcome).subarray(0, 8 * 2)]
      expect(presentValue(short!)).toEqual(presentValue(whole!))
    },
  )

  it('do not hang on the year from which they are kept', () => {
    const indicators = ['wlz.indicated', 'waiting.expectedWeeks'] as const
    const [whole] = run(evidence, policy(), { regions: [3], draws: 300, indicators })
    const [late] = run(evidence, policy(), { regions: [3], draws: 300, indicators, from: 2030, to: 2031 })
    const [present] = run(evidence, policy(), {
      regions: [3],
      draws: 2,
      indicators: ['npv.total'],
      from: 2030,
      to: 2031,
    })
    expect(late!.years).toEqual([2030, 2031])
    expect(present!.years.at(0)).toBe(2024) // a present value adds up the years before it
    for (const id of indicators)
      expect(indicatorValues(late!, id)).toEqual(indicatorValues(whole!, id).subarray(6 * 300, 8 * 300))
  })

  it('are the same a second time, and on a copy of the evidence that nothing is kept for', () => {
    const [once] = run(evidence, policy(), { regions: [3], draws: 4 })
    const [twice] = run(evidence, policy(), { regions: [3], draws: 4 })
    const [copied] = run(structuredClone(evidence), policy(), { regions: [3], draws: 4 })
    expect(moved(once!, twice!)).toEqual([])
    expect(moved(once!, copied!)).toEqual([])
    expect(moved(central(evidence)[0]!, central(structuredClone(evidence))[0]!)).toEqual([])
  })

  it('do not hang on which outcomes are kept: whole numbers, ratios, worst signals and present values, of a region and of regions added', () => {
    const indicators = ['npv.total', 'waiting.placedWeeks', 'zorgplicht.tijdig', 'clients.vpt'] as const
    const added = (some: readonly Outcome[]) => {
      const nation = emptyNational(some[0]!)
      for (const outcome of some) addToNational(nation, outcome)
      return [...some, nation]
    }
    const whole = added(run(evidence, policy(), { draws: 3 }))
    const part = added(run(evidence, policy(), { draws: 3, indicators }))
    expect(part[0]!.data.length).toBeLessThan(whole[0]!.data.length / 6)
    for (const [index, outcome] of part.entries())
      for (const id of indicators) expect(indicatorValues(outcome, id)).toEqual(indicatorValues(whole[index]!, id))
  })

  it('do not hang on how many lanes were in use before', () => {
    const fresh = structuredClone(evidence)
    const [alone] = central(fresh, policy(), [3])
    const all = central(fresh, policy(), [16, 9, 3])
    expect(moved(all[2]!, alone!)).toEqual([])
    expect(moved(central(fresh, policy(), [3])[0]!, alone!)).toEqual([])
    const [odd] = run(fresh, policy(), { regions: [3], draws: 3 })
    const [even] = run(fresh, policy(), { regions: [3], draws: 4 })
    expect(drawsOf(odd!, 0, 3)).toEqual(drawsOf(even!, 0, 3))
  })

  it('under a parameter set by hand are those of evidence that says so, and nothing kept from before is used', () => {
    const parameters = { 'stay.mean.vv': 3.4, 'world.levensduur': 1.2 }
    const replaced = { ...evidence.parameters }
    for (const [id, value] of Object.entries(parameters))
      replaced[id] = { ...replaced[id]!, low: value, central: value, high: value }
    const [before] = run(evidence, noPolicy, { regions: [3], draws: 2 })
    const [own] = run(evidence, { ...noPolicy, parameters }, { regions: [3], draws: 2 })
    const [said] = run({ ...evidence, parameters: replaced }, noPolicy, { regions: [3], draws: 2 })
    expect(moved(own!, said!)).toEqual([])
    expect(moved(own!, before!)).toContain('population.90plus')
    expect(moved(run(evidence, noPolicy, { regions: [3], draws: 2 })[0]!, before!)).toEqual([])
  })

  it('differ between draws, and from the central run', () => {
    const [draws] = run(evidence, noPolicy, { regions: [3], draws: 2 })
    const [first, second] = measureIn(draws!, 'wlz.indicated', 2040)
    expect(first).not.toBe(second)
    expect(measureIn(central(evidence, noPolicy, [3])[0]!, 'wlz.indicated', 2040)[0]).not.toBe(first)
  })
})

describe('the nation', () => {
  it('is the sum of its regions per draw, in their order; ratios of sums; the worst of signals', () => {
    const regions = run(evidence, noPolicy, { draws: 3 })
    const nation = emptyNational(regions[0]!)
    for (const region of regions) addToNational(nation, region)
    for (const { id, combine, presentValueOf } of indicatorCatalogue.filter(({ onRequest }) => onRequest !== true)) {
      const told = indicatorValues(nation, id)
      const parts = regions.map((region) => indicatorValues(region, id))
      told.forEach((value, at) => {
        const sum = parts.reduce((all, part) => all + part[at]!, 0)
        if (presentValueOf !== undefined) expect(Math.abs(value - sum)).toBeLessThanOrEqual(1e-11 * sum)
        else if (combine === 'sum') expect(value).toBe(sum)
        if (combine === 'same') expect(parts.map((part) => part[at]!)).toEqual(parts.map(() => value))
        if (combine === 'worst') expect(value).toBe(Math.min(...parts.map((part) => part[at]!)))
        if (combine === 'ratio') {
          expect(value).toBeGreaterThanOrEqual(Math.min(...parts.map((part) => part[at]!)) - 1e-12)
          expect(value).toBeLessThanOrEqual(Math.max(...parts.map((part) => part[at]!)) + 1e-12)
        }
      })
    }
  })
})

describe('what is recorded on request', () => {
  const ids = indicatorCatalogue.flatMap(({ id, onRequest }) => (onRequest === true ? [id] : []))

  it('is not there when nobody asks, and moves no bit of the rest', () => {
    expect(ids).toHaveLength(84)
    expect(measures.filter(({ indicator }) => ids.includes(indicator))).toEqual([])
    const usual = central(evidence)[0]!
    const both = run(evidence, noPolicy, { draws: 1, central: true, indicators: [...usualIndicators, ...ids] })[0]!
    expect(usual.data).toHaveLength(measures.length * usual.years.length)
    for (const id of usualIndicators) expect(indicatorValues(both, id)).toEqual(indicatorValues(usual, id))
  })

  it('counts people by sector and wait who add over regions; a percentile of NL is that of all people together', () => {
    const regions = run(evidence, noPolicy, { draws: 2, indicators: ids })
    const nation = emptyNational(regions[0]!)
    for (const region of regions) addToNational(nation, region)
    const at = (outcome: Outcome, id: IndicatorId) => indicatorValues(outcome, id).at(-1)!
    const last = regions[0]!.data.length / layoutOf(ids).measures.length - 1
    const counted = (region: Outcome, weeks: number) =>
      region.data[layoutOf(ids).places.get(`waiting.vv.weeks/${weeks}`)! * (last + 1) + last]!
    const together = countedWeeks.map((weeks) =>
      Float64Array.of(regions.reduce((sum, region) => sum + counted(region, weeks), 0)),
    )
    expect(at(nation, 'waiting.vv.weeks.p90')).toBeCloseTo(percentileWeeks(together, 0.9)[0]!, 9)
    expect(at(nation, 'waiting.vv')).toBeCloseTo(
      regions.reduce((sum, region) => sum + at(region, 'waiting.vv'), 0),
      6,
    )
    for (const weeks of countedWeeks)
      expect(
        (['vv4', 'vv57', 'vv68'] as const).reduce(
          (sum, profile) =>
            sum + regions[0]!.data[layoutOf(ids).places.get(`waiting.${profile}.weeks/${weeks}`)! * (last + 1) + last]!,
          0,
        ),
      ).toBeCloseTo(counted(regions[0]!, weeks), 8)
    const timely = regions.reduce((sum, region) => sum + at(region, 'quality.timelyRegions'), 0)
    expect(at(nation, 'quality.timelyRegions')).toBe(timely)
    expect(regions.map((region) => at(region, 'quality.timelyRegions'))).toEqual(
      run(evidence, noPolicy, { draws: 2, indicators: ['zorgplicht.tijdig'] }).map((region) =>
        at(region, 'zorgplicht.tijdig'),
      ),
    )
    for (const family of [
      'waiting.weeks',
      'waiting.vv.placedWeeks',
      'waiting.ghz.weeks',
      'waiting.vv4.weeks',
      'waiting.vv68.placedWeeks',
    ] as const) {
      const [short, half, long] = ([10, 50, 90] as const).map((share) => at(nation, `${family}.p${share}`))
      expect(short).toBeGreaterThan(0)
      expect(half).toBeGreaterThan(short!)
      expect(long).toBeGreaterThan(half!)
    }
  })
})

describe('a lever', () => {
  it('that stands at neutral changes no bit, nor do all of them together', () => {
    const neutral = pull(
      evidence,
      Object.fromEntries(leverCatalogue.map(({ id, neutral: value }) => [id, value])),
      2024,
    )
    const before = run(evidence)
    run(evidence, neutral).forEach((outcome, index) => expect(moved(outcome, before[index]!)).toEqual([]))
  })

  it('changes nothing before its first year, and never the population', () => {
    const [before] = run(evidence, noPolicy, { regions: [9], draws: 4 })
    const [after] = run(evidence, pull(evidence, { 'vpt-verschuiving': 1, valpreventie: 1, technologie: 0.03 }, 2030), {
      regions: [9],
      draws: 4,
    })
    const size = 4 * evidence.years
    measures.forEach(({ id }, index) => {
      const until =
        id.startsWith('population.') || id.startsWith('dementia.persons') || id.startsWith('informal.ratio')
          ? size
          : 6 * 4
      expect([id, ...after!.data.subarray(index * size, index * size + until)]).toEqual([
        id,
        ...before!.data.subarray(index * size, index * size + until),
      ])
    })
    expect(moved(before!, after!).length).toBeGreaterThan(30)
  })

  it('in one region leaves the bits of every other region alone', () => {
    const before = run(evidence)
    const here = pull(
      evidence,
      { 'vpt-verschuiving': 1, valpreventie: 1, 'intramuraal-plafond': 0.8, behoud: 0.02, 'eigen-bijdrage': 2 },
      2025,
      [9],
    )
    const after = run(evidence, here)
    expect(moved(after[0]!, before[0]!)).toEqual([])
    expect(moved(after[2]!, before[2]!)).toEqual([])
    expect(moved(after[1]!, before[1]!).length).toBeGreaterThan(50)
  })
})

describe('exchange between regions', () => {
  const all = Array.from({ length: 31 }, (_, region) => region)
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)

  it('of staff is net zero for the nation, and not for each region', () => {
    const now = course(evidence, pull(evidence, { 'regionale-personeelspool': 0.2 }, 2024), { regions: all, draws: 2 })
    workforceYear(now, 0)
    for (const column of now.state.sectors.map(({ exchange }) => exchange))
      for (const draw of [0, 1]) {
        const parts = all.map((region) => column[region * 2 + draw]!)
        expect(Math.max(...parts)).toBeGreaterThan(1)
        expect(Math.abs(sum(parts))).toBeLessThan(1e-9 * sum(parts.map(Math.abs)))
      }
  })

  it('of VG6/7 clients is net zero for the nation: two regions take in less, all others keep more', () => {
    const inflowOf = (levers: Record<string, number>) => {
      const now = course(evidence, pull(evidence, levers, 2024), { regions: all, draws: 1, central: true })
      stepYear(now, 0)
      return all.map((region) => now.work.arrived[2]![region]!)
    }
    const before = inflowOf({})
    const after = inflowOf({ 'instroom-vg67': 0.5 })
    expect(sum(after) / sum(before)).toBeCloseTo(1, 9)
    expect(
      all.filter((region) => after[region]! < before[region]!).map((region) => evidence.regions[region]!.code),
    ).toEqual(['5516', '5517'])
  })
})
