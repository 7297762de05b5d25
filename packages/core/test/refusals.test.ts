import type { ParameterId } from '../src/engine/parameter-id.ts'
import { stride } from '../src/engine/columns.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Evidence, Parameter } from '../src/engine/evidence.ts'
import type { ModelError, ModelFault } from '../src/engine/fault.ts'
import { bands, cells, closedGroup, groups } from '../src/people/groups.ts'
import { course, engine, inWorld, pull, run, threeRegions } from './courses.ts'
import { readPack } from './pack.ts'

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

const faultOf = (work: () => unknown): ModelFault => {
  try {
    work()
  } catch (error) {
    if (error instanceof Error && error.name === 'ModelError') return (error as ModelError).fault
    throw error
  }
  throw new Error('nothing was refused')
}
const withParameters = (parameters: Readonly<Record<string, Partial<Parameter> | undefined>>): Evidence => {
  const changed: Record<string, Parameter> = { ...evidence.parameters }
  for (const [id, value] of Object.entries(parameters)) {
    if (value === undefined) delete changed[id]
    else changed[id] = { ...changed[id]!, ...value }
  }
  const { joint: _, ...alone } = evidence // what is planted is not drawn with others
  return { ...alone, parameters: changed }
}
const flat = (value: number) => ({
  low: value,
  central: value,
  high: value,
  min: Math.min(value, 0),
  max: Math.max(value, 2),
})

describe('a run stops', () => {
  it.each(['acceptance.urgent', 'stay.mean.vv', 'world.dementie', 'cost.fte', 'signal.pgb'])(
    'when the evidence lacks %s, and names it',
    (parameter) => {
      expect(faultOf(() => run(withParameters({ [parameter]: undefined })))).toEqual({
        code: 'missing-parameter',
        parameter,
      })
    },
  )

  it('at a lever without a known effect when nobody states one', () => {
    const policy = { ...pull(evidence, { tussenvormen: 0.2 }), effects: {} }
    expect(faultOf(() => run(evidence, policy))).toEqual({
      code: 'missing-parameter',
      parameter: 'effect of tussenvormen',
    })
  })

  it('at a region that is not there', () => {
    expect(faultOf(() => run(evidence, undefined, { regions: [31] }))).toEqual({ code: 'unknown-region', region: 31 })
  })

  it('when shortage of staff feeds itself, with loop, draw and gain', () => {
    const wild = withParameters({ 'staff.absence.elasticity': flat(1), 'staff.leaving.elasticity': flat(1) })
    expect(faultOf(() => run(wild, undefined, { fromDraw: 5, draws: 1 }))).toMatchObject({
      code: 'runaway-loop',
      draw: 5,
      max: 0.8,
    })
  })

  it('not when a draw alone goes beyond what the loop can bear: it lies on the bound', () => {
    const wide = { low: 0.8, central: 1, high: 1.2, max: 2 }
    const wild = withParameters({ 'staff.absence.elasticity': wide, 'staff.leaving.elasticity': wide })
    const now = course(wild, undefined, { draws: 8, regions: [threeRegions[0]] })
    const part = (id: ParameterId, bound: Float64Array) => bound[0]! / now.parameter.of(id)[0]!
    for (const { staffYear } of now.state.sectors) {
      const ofLeaving = part('staff.leaving.elasticity', staffYear.leavingElasticity)
      expect(ofLeaving).toBeLessThan(1)
      expect(part('staff.absence.elasticity', staffYear.absenceElasticity)).toBeCloseTo(ofLeaving, 12)
    }
    expect(() => run(wild, undefined, { draws: 8 })).not.toThrow()
  })

  it('at what is no number, with block, region, year and draw', () => {
    const people = evidence.population.slice()
    people[threeRegions[1] * 202 + 40] = Number.NaN
    expect(faultOf(() => run({ ...evidence, population: people }, undefined, { draws: 2 }))).toMatchObject({
      code: 'not-finite',
      year: 2023,
      month: 12,
      draw: 0,
    })
  })

  it('at money that is no number, which no stock shows', () => {
    const worthless = withParameters({ 'cost.fte': { central: Number.NaN } })
    expect(faultOf(() => run(worthless, undefined, { draws: 2 }))).toMatchObject({ code: 'not-finite', year: 2024 })
  })

  it('at a negative stock, with block, region, year and draw', () => {
    const table = evidence.indicated.slice()
    table[2 * cells + 12] = -90_000
    expect(faultOf(() => run({ ...evidence, indicated: table }, undefined, { draws: 2 }))).toMatchObject({
      code: 'negative-stock',
      year: 2023,
      month: 12,
    })
  })

  it.each([
    [
      'of the base, on the day before the first year',
      { 'stay.mean.vv': Number.NaN },
      'waiting vv-pg verblijf',
      2023,
      12,
      'not-finite',
    ],
    [
      'of places, already in the pipeline of the base',
      { 'places.lead': Number.NaN },
      'places pipeline vv',
      2023,
      12,
      'not-finite',
    ],
    [
      'of need, in the first month that uses it',
      { 'world.dementie': Number.NaN },
      'waiting vv-pg vpt',
      2024,
      1,
      'not-finite',
    ],
    [
      'of staff that leaves less than nobody',
      { 'staff.leaving': -1 },
      'workforce vvt young',
      2024,
      10,
      'negative-stock',
    ],
    ['of the same, more slowly', { 'staff.leaving': -0.2 }, 'workforce ghz young', 2028, 6, 'negative-stock'],
    ['of a queue that flows backwards', { 'worsen.actief': -0.2 }, 'waiting ggz urgent', 2029, 3, 'negative-stock'],
    [
      'of a work queue, before its signal would be read',
      { 'casework.growth': Number.NaN },
      'path caseworkGrowth',
      2024,
      1,
      'not-finite',
    ],
    [
      'of money, booked when the year is closed',
      { 'cost.startup': Number.NaN },
      'money wlz capaciteit',
      2024,
      12,
      'not-finite',
    ],
  ] as const)('and names block, year and month where the fault begins: %s', (_, values, block, year, month, code) => {
    const planted = Object.entries({ ...values, 'drift.scale': 0 }).map(([id, value]) => [
      id,
      { low: value, central: value, high: value, min: -9 },
    ])
    const fault = faultOf(() =>
      run(withParameters(Object.fromEntries(planted)), undefined, { draws: 1, regions: [threeRegions[0]] }),
    )
    expect(fault).toMatchObject({ code, block, region: evidence.regions[threeRegions[0]]!.code, year, month, draw: 0 })
  })

  it('at the month that somebody sees who steps by hand, and not one earlier', () => {
    const broken = withParameters({ 'staff.leaving': { low: -1, central: -1, high: -1, min: -1 } })
    const now = course(broken, undefined, { draws: 1, regions: [threeRegions[0]] })
    const sound: boolean[] = []
    engine.stepYear(now, 0, {
      month: () => void sound.push(now.state.staff.every(({ heads }) => heads.every(([people]) => people! >= 0))),
    })
    const fault = faultOf(() => run(broken, undefined, { draws: 1, regions: [threeRegions[0]] }))
    expect(fault).toMatchObject({ year: 2024, month: sound.indexOf(false) + 1 })
    expect(sound).toHaveLength(12)
  })

  it('when use grows so far above ageing that deaths outside the Wlz would be unbelievable, and names the trend', () => {
    // Held at 6% a year to the end: without fading, which is a parameter of its own, and with very long lives.
    const held = withParameters({ 'trend.fade': { low: 2060, central: 2060, high: 2060 } })
    const world = inWorld({ 'trend-boven-vergrijzing': 0.06, 'verborgen-vraag': 1.3, levensduur: 6, dementie: 0 })
    const fault = faultOf(() => run(held, world, { draws: 21 }))
    expect(fault).toMatchObject({ code: 'mortality-outside-wlz', trend: 'trend-boven-vergrijzing', min: 0.5 })
    // Years that are asked cut what is kept, never the run: only a look stops before what breaks.
    expect(faultOf(() => run(held, world, { draws: 21, from: 2025, to: 2026 }))).toEqual(fault)
    expect(run(held, world, { draws: 21, to: 2026, isLook: true })[0]!.years).toEqual([2024, 2025, 2026])
  })
})

describe('deaths outside the Wlz', () => {
  it.each([
    ['in the world of the evidence', {}],
    ['with use that keeps growing', { 'trend-boven-vergrijzing': 0.027 }],
    ['with long lives', { levensduur: 2 }],
  ])('at 80 and over are never negative and never under half of their first rate: %s', (_, context) => {
    const now = course(evidence, inWorld(context), { draws: 21 })
    const first: number[] = []
    for (let year = 0; year < evidence.years; year++) {
      const tables = now.state.tables.map((table) => table.map((people) => people.slice()))
      engine.stepYear(now, year)
      for (let lane = 0; lane < 63; lane++) {
        let deaths = 0
        let dying = 0
        let people = 0
        let outside = 0
        for (const sex of [0, 1])
          for (let band = 6; band < bands; band++) {
            const cell = sex * bands + band
            const rate = now.ageing.mortality[year]!.block[cell * stride + lane]!
            const alive = now.ageing.population[year]!.block[cell * stride + lane]!
            dying += alive * rate
            people += alive
            outside += alive
            for (let group = 0; group <= closedGroup; group++) {
              outside -= tables[group]![cell]![lane]!
              deaths -= tables[group]![cell]![lane]! * rate * now.work.excess[group]![lane]!
            }
            deaths += alive * rate
          }
        const relative = deaths / outside / (dying / people)
        if (year === 0) first[lane] = relative
        expect(deaths).toBeGreaterThan(0)
        expect(relative / first[lane]!).toBeGreaterThan(0.5 - 1e-9)
      }
    }
    expect(first).toHaveLength(63)
    expect(groups).toHaveLength(6)
  })
})
