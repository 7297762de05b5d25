import { beforeAll, describe, expect, it } from 'vitest'
import { lanes } from '../src/engine/columns.ts'
import type { Course } from '../src/course.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import { homeForms, sectors, statuses } from '../src/people/groups.ts'
import { indicatorCatalogue } from '../src/catalogue/indicators.ts'
import { layoutOf } from '../src/outcome.ts'
import { noPolicy, noStart, type Policy } from '../src/engine/policy.ts'
import { monthlyColumns, yearlyColumns, type State } from '../src/state.ts'
import { engine as built } from './courses.ts'
import { readPack } from './pack.ts'
import type { ByProfile, Start, SectorStart } from './second-opinion/place.ts'
import { pathScalars, stateScalars } from './second-opinion/report.ts'
import { secondOpinion, type YearOfOpinion } from './second-opinion/run.ts'
import { worldOf } from './second-opinion/world.ts'

const { prepareCourse, runRegions, startCourse, stepYear } = built
const seed = 'second-opinion'
const regions = [3, 15]
const fromDraw = 4
const draws = 2

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

/** Many levers at once, at different times, one of them in one region only, with effects filled in where none is known. */
const busy = (): Policy => {
  const everywhere = (...points: readonly (readonly [number, number])[]) =>
    evidence.regions.map(() => [points.map(([year, value]) => ({ year, value }))])
  return {
    levers: {
      'vpt-verschuiving': everywhere([2025, 0], [2030, 0.3]),
      'langer-thuis': everywhere([2026, 0.1]),
      'thuis-tenzij': everywhere([2024, 1], [2028, 0]),
      'centrale-toewijzing': everywhere([2027, 0.6]),
      'geclusterd-wonen': everywhere([2025, 2]),
      'scheiden-wonen-zorg': everywhere([2027, 0.02], [2032, 0]),
      'intramuraal-plafond': everywhere([2028, 0.97]),
      tussenvormen: everywhere([2025, 0.2]),
      'terug-naar-huis': everywhere([2029, 0.02]),
      valpreventie: everywhere([2024, 0.3], [2034, 0]),
      reablement: everywhere([2026, 0.4]),
      'dementie-arrangement': everywhere([2027, 0.5]),
      preventiebudget: everywhere([2025, 60]),
      'zorgkantoor-medefinanciering': everywhere([2027, 0.3]),
      'spuk-dos': everywhere([2025, 0.2]),
      'kostenverdeling-wmo': everywhere([2025, 0.3]),
      evaluatiepoort: everywhere([2031, 6]),
      groeiverzoeken: everywhere([2025, 0.03]),
      'realisatie-groei': everywhere([2026, 0.2]),
      bouwtijd: everywhere([2026, -1]),
      crisisbedden: everywhere([2026, 3]),
      logeerbedden: everywhere([2026, 10]),
      'zij-instroom': everywhere([2025, 0.01]),
      'instroom-opleiding': everywhere([2024, 0.2]),
      technologie: everywhere([2026, 0.005]),
      'regionale-personeelspool': everywhere([2026, 0.05]),
      'plafond-pnil': everywhere([2027, 0.1]),
      personeelsnorm: everywhere([2028, 0.97]),
      'tarief-vpt': everywhere([2026, 1.05]),
      persoonsvolgend: everywhere([2030, 0], [2033, 1]),
      'pgb-naar-zin': everywhere([2027, 0.03]),
      'meerzorg-toetsing': everywhere([2026, 0.5]),
      zorgbemiddeling: everywhere([2025, 0.5]),
      tariefopslag: evidence.regions.map((_, region) => (region === regions[1] ? [[{ year: 2026, value: 0.02 }]] : [])),
      'eigen-bijdrage': everywhere([2028, 1.2]),
      'ggz-poort': everywhere([2027, 0.2]),
      'instroom-vg67': everywhere([2026, 0.2]),
      kadergroei: everywhere([2024, 0.035]),
      herverdeling: everywhere([2026, 0.01]),
      flankdemping: everywhere([2026, 0.7]),
    },
    effects: {
      tussenvormen: { low: 0.1, central: 0.3, high: 0.4, as: 0.8 },
      logeerbedden: 4,
      tariefopslag: 0.3,
      'eigen-bijdrage': -0.1,
    },
    context: {
      dementie: [
        [
          { year: 2024, value: 0 },
          { year: 2040, value: -0.01 },
        ],
      ],
      bouwsnelheid: [[{ year: 2026, value: { low: 0.8, central: 1, high: 1.3, as: 0.8 } }]],
    },
    parameters: {
      'signal.tijdig': 0.6,
      'need.threshold': { low: -0.01, central: 0.005, high: 0.02, as: 0.8 },
      'crisis.full': 0.4,
      'lag.reablement': 1.5,
      'ramp.dementie-arrangement': { low: 2, central: 3, high: 6, as: 0.8 },
      'budget.tolerance': { low: 0.01, central: 0.02, high: 0.04, as: 0.8 },
    },
  }
}

const laneOf = Array.from({ length: lanes }, (_, lane) => {
  const used = Math.min(lane, regions.length * draws - 1)
  return {
    region: regions[Math.floor(used / draws)]!,
    outcome: Math.floor(used / draws),
    draw: fromDraw + (used % draws),
  }
})

function startOf({ base, weights, nation, regionOf }: Course, lane: number): Start {
  const named = <Name extends string>(names: readonly Name[], parts: readonly Float64Array[]) =>
    Object.fromEntries(names.map((name, index) => [name, parts[index]![lane]!])) as Record<Name, number>
  const all = (parts: readonly Float64Array[]) => parts.map((part) => part[lane]!)
  const sector = (index: number): SectorStart => {
    const from = base.sectors[index]!
    const one = <Key extends string>(...keys: readonly Key[]) =>
      Object.fromEntries(
        keys.map((key) => [key, (from as unknown as Record<Key, Float64Array>)[key]![lane]!]),
      ) as Record<Key, number>
    return {
      ...one(
        'people',
        'entrants',
        'verblijf',
        'shortPart',
        'placesPerVerblijf',
        'shortHazard',
        'longHazard',
        'entryVerblijf',
      ),
      queue: named(statuses, from.queue),
      home: named(homeForms, from.home),
      acceptance: named(statuses, from.acceptance),
      askRate: named(homeForms, from.askRate),
      again: { vpt: from.resettled[0]![lane]!, mpt: from.resettled[1]![lane]! },
      free: named(statuses, from.free),
      willing: named(statuses, from.willing),
      entryHome: named(homeForms, from.entryHome),
      statusShare: named(statuses, from.statusShare),
    }
  }
  return {
    waitingRatio: base.waitingRatio[lane]!,
    profiles: {
      home: all(base.profiles.shares.slice(0, 3)) as unknown as ByProfile,
      queue: all(base.profiles.shares.slice(3, 6)) as unknown as ByProfile,
      stay: all(base.profiles.shares.slice(6)) as unknown as ByProfile,
      entrants: all(base.profiles.entrants) as unknown as ByProfile,
      entryVerblijf: all(base.profiles.entryVerblijf) as unknown as ByProfile,
      asking: all(base.profiles.asking) as unknown as ByProfile,
    },
    sectors: { vv: sector(0), ghz: sector(1), ggz: sector(2) },
    indicated: all(base.indicated),
    closedInVerblijf: base.closedInVerblijf[lane]!,
    excess: all(base.excess),
    inflowLevel: all(base.inflowLevel),
    useVv: weights.useVv[regionOf[lane]!]![lane]!,
    useOther: weights.useOther[regionOf[lane]!]![lane]!,
    norm: all(weights.norm),
    prevalence: nation.prevalence,
    entryRate: nation.entryRate,
    improvement: nation.improvement,
    population: nation.population,
    regionPopulation: nation.regionPopulation,
  }
}

/** The engine's stocks by the names of the second opinion. */
function stocksOf(state: State, lane: number): Record<string, number> {
  const stocks: Record<string, number> = {}
  const names = ['vv-pg', 'vv-som', 'vg', 'lg', 'zg', 'ggz']
  state.groups.forEach(({ home, queue, resettled, stay }, group) => {
    if (group < 2)
      resettled.forEach((people, form) => (stocks[`${names[group]} again ${homeForms[form]}`] = people[lane]!))
    home.forEach((people, form) => (stocks[`${names[group]} ${homeForms[form]}`] = people[lane]!))
    queue.forEach((people, status) => (stocks[`${names[group]} ${statuses[status]}`] = people[lane]!))
    stay.forEach((people, phase) => (stocks[`${names[group]} ${phase === 0 ? 'short' : 'long'}`] = people[lane]!))
    state.tables[group]!.forEach((people, cell) => (stocks[`${names[group]} cell ${cell}`] = people[lane]!))
  })
  state.tables[6]!.forEach((people, cell) => (stocks[`aflopend cell ${cell}`] = people[lane]!))
  state.entrantShare.forEach((share, cell) => (stocks[`entrants cell ${cell}`] = share[lane]!))
  stocks['aflopend stay'] = state.closed.stay[lane]!
  stocks['aflopend home'] = state.closed.home[lane]!
  state.delayed.forEach((people, index) => (stocks[`delayed ${index}`] = people[lane]!))
  state.places.forEach((people, sector) => (stocks[`places ${sectors[sector]}`] = people[lane]!))
  stocks['dwellings'] = state.dwellings[lane]!
  state.staff.forEach(({ heads, workload, absence }, branch) => {
    for (const [age, name] of ['young', 'middle', 'old'].entries())
      stocks[`staff ${branch} ${name}`] = heads[age]![lane]!
    stocks[`staff ${branch} felt`] = workload[lane]!
    stocks[`staff ${branch} absence`] = absence[lane]!
  })
  state.pipelines.forEach((pipeline, kind) => {
    for (const [name, values] of Object.entries(pipeline) as [string, Float64Array][])
      stocks[`building ${kind} ${name}`] = values[lane]!
  })
  state.profiles.forEach(
    (shares, row) => (stocks[`profile ${['home', 'queue', 'stay'][Math.floor(row / 3)]} ${row % 3}`] = shares[lane]!),
  )
  for (const name of stateScalars) stocks[name] = state[name][lane]!
  for (const name of pathScalars) stocks[name] = state.paths[name][lane]!
  return stocks
}

/** Tolerance for people who waited longer than some weeks: what is left of all who wait after others are taken off, as exact as all of them are. */
const countedOf = (name: string, opinion: Readonly<Record<string, number>>): number => {
  const family = /^(.*eeks)\/\d+$/.exec(name)?.[1]
  return family === undefined ? 0 : opinion[`${family}/0`]!
}

/** Names of what differs by more than 1e-9 relative, worst first. */
function differences(engine: Readonly<Record<string, number>>, opinion: Readonly<Record<string, number>>): string[] {
  expect(Object.keys(engine).toSorted()).toEqual(Object.keys(opinion).toSorted())
  return Object.keys(engine)
    .map((name) => ({
      name,
      engine: engine[name]!,
      opinion: opinion[name]!,
      off:
        Math.abs(engine[name]! - opinion[name]!) / Math.max(Math.abs(opinion[name]!), 1e-3, countedOf(name, opinion)),
    }))
    .filter(({ off }) => !(off <= 1e-9))
    .toSorted((a, b) => b.off - a.off)
    .map(({ name, ...each }) => `${name}: engine ${each.engine}, second opinion ${each.opinion}`)
}

describe.each([
  ['no policy', () => noPolicy],
  ['many levers', busy],
] as const)('a second opinion on a course with %s', (_, policyOf) => {
  let opinions: YearOfOpinion[][]
  let course: Course
  let request: Parameters<typeof prepareCourse>[0]
  beforeAll(() => {
    const policy = policyOf()
    request = { evidence, policy, start: noStart, seed, regions, fromDraw, draws }
    course = prepareCourse(request, laneOf)
    opinions = laneOf
      .slice(0, regions.length * draws)
      .map(({ region, draw }, lane) =>
        secondOpinion(worldOf(evidence, policy, seed, region, draw), startOf(course, lane)),
      )
  })

  it('agrees on every stock of every year', () => {
    startCourse(course)
    for (let year = 0; year < evidence.years; year++) {
      stepYear(course, year)
      opinions.forEach((years, lane) => {
        expect({
          year: 2024 + year,
          lane,
          off: differences(stocksOf(course.state, lane), years[year]!.stocks),
        }).toEqual({
          year: 2024 + year,
          lane,
          off: [],
        })
      })
    }
  })

  it('agrees on every measure of every year', () => {
    const indicators = indicatorCatalogue.map(({ id }) => id)
    const outcomes = runRegions({ ...request, indicators })
    const { places } = layoutOf(indicators)
    opinions.forEach((years, lane) => {
      const { data } = outcomes[Math.floor(lane / draws)]!
      years.forEach(({ measures: told }, year) => {
        const engine = Object.fromEntries(
          [...places].map(([id, place]) => [id, data[(place * evidence.years + year) * draws + (lane % draws)]!]),
        )
        expect({ year: 2024 + year, lane, off: differences(engine, told) }).toEqual({
          year: 2024 + year,
          lane,
          off: [],
        })
      })
    })
  })

  it('leaves no stock of the engine out', () => {
    const told = Object.values(opinions[0]!.at(-1)!.stocks)
    const untold = [...monthlyColumns(course.state), ...yearlyColumns(course.state)].filter(
      ({ values }) => !told.some((value) => Math.abs(value - values[0]!) <= 1e-9 * Math.max(Math.abs(value), 1e-3)),
    )
    expect(untold.map(({ block }) => block)).toEqual([])
  })
})
