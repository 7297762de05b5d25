import { beforeAll, describe, expect, it } from 'vitest'
import type { IndicatorId } from '../src/catalogue/indicators.ts'
import { leverById, leverCatalogue, type LeverId } from '../src/catalogue/levers.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import type { Outcome } from '../src/outcome.ts'
import { central, centralValue, course, pull, threeRegions } from './courses.ts'
import { readPack } from './pack.ts'

let evidence: Evidence
let before: Outcome[]
beforeAll(() => {
  evidence = readPack().evidence
  before = central(evidence)
})

interface Promise_ {
  readonly lever: LeverId
  /** Which indicator must move, and which way, when the lever goes from neutral to `value` (its maximum when absent). */
  readonly moves: IndicatorId
  readonly by: 'up' | 'down'
  readonly value?: number
  /** Year looked at; 2035 when absent. */
  readonly in?: number
  /** Levers that stand pulled in both runs, where the lever works on what others do. */
  readonly beside?: Readonly<Record<string, number>>
  readonly region?: number
}

/** The equation each lever enters, as its `moves` and the docstring of that equation promise. */
const promises: readonly Promise_[] = [
  // choice.shift: fewer entrants ask for verblijf, more take vpt or mpt
  { lever: 'vpt-verschuiving', moves: 'waiting.total', by: 'down' },
  { lever: 'recht-op-verblijf', moves: 'waiting.total', by: 'down' },
  { lever: 'scheiden-wonen-zorg', moves: 'waiting.total', by: 'down' },
  // waiting.ask: people settled at home come to ask later
  { lever: 'langer-thuis', moves: 'waiting.total', by: 'down' },
  // choice.profile: VV4 asks less for verblijf every year
  { lever: 'thuis-tenzij', moves: 'vv4.verblijf', by: 'down' },
  { lever: 'thuis-tenzij', moves: 'waiting.total', by: 'down' },
  { lever: 'tussenvormen', moves: 'waiting.total', by: 'down' },
  // places
  { lever: 'geclusterd-wonen', moves: 'dwellings.clustered', by: 'up' },
  { lever: 'intramuraal-plafond', moves: 'places.available', by: 'down', value: 0.5 },
  { lever: 'groeiverzoeken', moves: 'places.available', by: 'up' },
  { lever: 'maatwerkplekken', moves: 'places.available', by: 'up' },
  { lever: 'realisatie-groei', moves: 'places.available', by: 'up' },
  { lever: 'bouwtijd', moves: 'places.available', by: 'down', beside: { groeiverzoeken: 0.05 } },
  { lever: 'bouwtijd', moves: 'places.available', by: 'up', value: -3, beside: { groeiverzoeken: 0.05 } },
  // waiting
  { lever: 'terug-naar-huis', moves: 'clients.home.settled', by: 'up' },
  // waiting.crisis: beds find more of the urgent where they are full, here because places close
  { lever: 'crisisbedden', moves: 'waiting.urgent', by: 'down', beside: { 'intramuraal-plafond': 0.5 } },
  { lever: 'volume-gewenste-aanbieders', moves: 'waiting.voorkeur', by: 'down' },
  // waiting.acceptance: a larger part of the queue takes a free place, so fewer places stay empty
  { lever: 'zorgbemiddeling', moves: 'places.empty', by: 'down', in: 2025 },
  { lever: 'zorgbemiddeling', moves: 'waiting.total', by: 'down', in: 2025 },
  { lever: 'centrale-toewijzing', moves: 'places.empty', by: 'down', in: 2025 },
  { lever: 'centrale-toewijzing', moves: 'waiting.placedWeeks', by: 'down', in: 2026 },
  { lever: 'tariefopslag', moves: 'places.empty', by: 'down', in: 2025 },
  { lever: 'tariefopslag', moves: 'waiting.total', by: 'down', in: 2025 },
  { lever: 'logeerbedden', moves: 'informal.overload', by: 'down' },
  {
    lever: 'medisch-generalistische-zorg',
    moves: 'clients.vpt',
    by: 'up',
    in: 2027,
    beside: { 'vpt-verschuiving': 0.5 },
  },
  // delay.reach: people helped are held in the delay stage
  ...(
    [
      'valpreventie',
      'reablement',
      'casemanagement-dementie',
      'respijtzorg',
      'sociale-benadering-dementie',
      'e-health-thuis',
      'wijkverpleging-preventief',
      'dementieondersteuning',
      'preventiepakket',
      'preventiebudget',
      'domeinoverstijgend-arrangement',
      'dementie-arrangement',
      'vroeg-contact',
    ] as const
  ).flatMap((lever): Promise_[] => [
    { lever, moves: 'delay.supported', by: 'up' },
    { lever, moves: 'wlz.indicated.vv', by: 'down' },
    { lever, moves: 'cost.total', by: 'up', in: 2025 },
  ]),
  { lever: 'evaluatiepoort', moves: 'delay.supported', by: 'down', value: 2, beside: { respijtzorg: 1 } },
  // money.split: no euro appears or goes, payers change
  { lever: 'zorgkantoor-medefinanciering', moves: 'cost.wmo', by: 'down', beside: { valpreventie: 1 } },
  { lever: 'spuk-dos', moves: 'cost.rijk', by: 'up', beside: { valpreventie: 1 } },
  { lever: 'kostenverdeling-wmo', moves: 'cost.wmo', by: 'up', beside: { valpreventie: 1 } },
  { lever: 'kostenverdeling-wmo', moves: 'cost.wmo', by: 'down', value: 0, beside: { valpreventie: 1 } },
  // workforce
  { lever: 'instroom-opleiding', moves: 'workforce.available', by: 'up' },
  { lever: 'zij-instroom', moves: 'workforce.available', by: 'up' },
  { lever: 'behoud', moves: 'workforce.available', by: 'up' },
  { lever: 'behoud', moves: 'workforce.available', by: 'down', value: -0.05 },
  { lever: 'deeltijdfactor', moves: 'workforce.available', by: 'up' },
  { lever: 'verzuim', moves: 'workforce.absence', by: 'down' },
  { lever: 'administratie', moves: 'workforce.available', by: 'up' },
  { lever: 'technologie', moves: 'workforce.required', by: 'down' },
  { lever: 'personeelsnorm', moves: 'workforce.required', by: 'up' },
  { lever: 'profielmix', moves: 'workforce.required', by: 'up', in: 2026 },
  { lever: 'mpt-praktijkvariatie', moves: 'workforce.required', by: 'down', in: 2026 },
  { lever: 'plafond-pnil', moves: 'care.unmetHours', by: 'up', value: 0 },
  // money.price
  { lever: 'tarief-verblijf', moves: 'cost.wlz', by: 'up' },
  { lever: 'tarief-vpt', moves: 'cost.wlz', by: 'up', in: 2025 },
  { lever: 'tarief-mpt', moves: 'cost.wlz', by: 'up', in: 2025 },
  { lever: 'pgb-op-maat', moves: 'cost.wlz', by: 'down' },
  { lever: 'meerzorg-toetsing', moves: 'cost.wlz', by: 'down' },
  { lever: 'materiele-controle', moves: 'cost.wlz', by: 'down', in: 2025 },
  { lever: 'persoonsvolgend', moves: 'cost.wlz', by: 'down', in: 2026, beside: { kadergroei: -0.05 } },
  { lever: 'pgb-naar-zin', moves: 'clients.pgb', by: 'down' },
  // zorgplicht: fewer people to decide lengthen the queue past its norm
  { lever: 'behandelcapaciteit-pgb', moves: 'zorgplicht.pgb', by: 'down', value: -0.5 },
  { lever: 'behandelcapaciteit-eigen-bijdrage', moves: 'zorgplicht.eigen-bijdrage', by: 'down', value: -0.5 },
  // need
  { lever: 'ggz-poort', moves: 'wlz.inflow.ggz', by: 'down' },
  { lever: 'eigen-bijdrage', moves: 'wlz.inflow', by: 'down', in: 2025 },
  { lever: 'eigen-bijdrage', moves: 'cost.client', by: 'up' },
  { lever: 'instroom-vg67', moves: 'wlz.inflow.vg', by: 'down', region: 16 },
  { lever: 'instroom-vg67', moves: 'wlz.inflow.vg', by: 'up', region: 3 },
  // money.frame
  { lever: 'kadergroei', moves: 'budget.frame', by: 'up' },
  { lever: 'kadergroei', moves: 'budget.frame', by: 'down', value: -0.05 },
]

describe.each(
  promises.map(
    (promise) => [`${promise.lever} at ${promise.value ?? leverById.get(promise.lever)!.max}`, promise] as const,
  ),
)('%s', (_, promise) => {
  it(`moves ${promise.moves} ${promise.by}${promise.region === undefined ? '' : ` in ${promise.region === 16 ? 'a region that takes in' : 'a region that gives'}`}`, () => {
    const { lever, moves, by, in: year = 2035, beside = {}, region } = promise
    const regions = region === undefined ? threeRegions : [region]
    const without =
      Object.keys(beside).length === 0 && region === undefined
        ? before
        : central(evidence, pull(evidence, beside), regions)
    const withIt = central(
      evidence,
      pull(evidence, { ...beside, [lever]: promise.value ?? leverById.get(lever)!.max }),
      regions,
    )
    const change = centralValue(withIt, moves, year) / centralValue(without, moves, year) - 1
    if (by === 'up') expect(change).toBeGreaterThan(1e-6)
    else expect(change).toBeLessThan(-1e-6)
  })
})

describe('levers on shares of the nation', () => {
  const frameOf = (levers: Record<string, number>) =>
    threeRegions.map((region) =>
      centralValue(central(evidence, pull(evidence, levers), [region]), 'budget.frame', 2040),
    )
  const driver = (region: number, year: number) => evidence.costDriverShare[region * evidence.years + year - 2024]!

  it('flankdemping 0 holds the share of the kader where it was; 1 lets it follow the cost drivers', () => {
    const held = frameOf({ flankdemping: 0 })
    const free = frameOf({})
    threeRegions.forEach((region, index) => {
      expect(Math.sign(free[index]! - held[index]!)).toBe(Math.sign(driver(region, 2040) - driver(region, 2025)))
    })
  })

  it('herverdeling pulls the share of the kader towards that of the cost drivers', () => {
    const pulled = frameOf({ herverdeling: 0.05, flankdemping: 0 })
    const held = frameOf({ flankdemping: 0 })
    const own = [...course(evidence, pull(evidence, {}), { draws: 1, central: true }).state.kaderShare]
    threeRegions.forEach((region, index) => {
      expect(Math.sign(pulled[index]! - held[index]!)).toBe(Math.sign(driver(region, 2035) - own[index]!))
    })
  })
})

describe('the catalogue', () => {
  it('has a promise for every lever, but those that only work between regions or on shares, which are tested apart', () => {
    const promised = new Set(promises.map(({ lever }) => lever))
    expect(leverCatalogue.map(({ id }) => id).filter((id) => !promised.has(id))).toEqual([
      'regionale-personeelspool',
      'herverdeling',
      'flankdemping',
    ])
  })

  it('keeps neutral inside the bounds of each lever', () => {
    for (const { min, max, neutral } of leverCatalogue) {
      expect(neutral).toBeGreaterThanOrEqual(min)
      expect(neutral).toBeLessThanOrEqual(max)
    }
  })
})

describe('measures of the delay stage', () => {
  const supported = (levers: Record<string, number>) =>
    centralValue(central(evidence, pull(evidence, levers)), 'delay.supported', 2035)

  it('on the same people do not add up: together they help less than apart', () => {
    const both = supported({ reablement: 1, respijtzorg: 1 })
    const apart = supported({ reablement: 1 }) + supported({ respijtzorg: 1 })
    expect(both).toBeLessThan(apart)
    expect(both).toBeGreaterThan(0)
  })

  it('cost from the first year, and help only after their own lag', () => {
    const from = 2030
    const look = (lever: string, parameters = {}) => {
      const after = central(evidence, { ...pull(evidence, { [lever]: 0.1 }, from), parameters })
      const supports =
        evidence.years && after[0]!.years.find((year) => centralValue(after, 'delay.supported', year) > 0)
      return { supports, costs: centralValue(after, 'cost.wmo', from) > centralValue(before, 'cost.wmo', from) }
    }
    expect(look('respijtzorg')).toEqual({ supports: from, costs: true })
    expect(look('valpreventie')).toEqual({ supports: from + 1, costs: true })
    expect(look('sociale-benadering-dementie')).toEqual({ supports: from + 2, costs: true })
    expect(look('valpreventie', { 'lag.valpreventie': 3 })).toEqual({ supports: from + 3, costs: true })
  })

  it('are rolled out over their own years when all is asked at once: cost and people grow along', () => {
    const after = central(evidence, pull(evidence, { valpreventie: 1 }, 2026))
    const spent = [2026, 2027, 2028, 2029, 2030, 2031].map(
      (year) => centralValue(after, 'cost.wmo', year) - centralValue(before, 'cost.wmo', year),
    )
    const steps = spent.map((euros, index) => euros - (spent[index - 1] ?? 0))
    for (const step of steps.slice(0, 5)) expect(step / spent[4]!).toBeGreaterThan(0.15)
    expect(Math.abs(steps[5]! / spent[4]!)).toBeLessThan(0.1)
  })

  it('postpone and do not delete: once stopped, inflow is above what it would have been, and the stage empties', () => {
    const policy = pull(evidence, { valpreventie: 1, preventiepakket: 1 }, 2025)
    const stopped = {
      ...policy,
      levers: Object.fromEntries(
        Object.entries(policy.levers).map(([id, tracks]) => [
          id,
          tracks.map(() => [[{ year: 2025, value: 1 }], [{ year: 2031, value: 0 }]]),
        ]),
      ),
    }
    const after = central(evidence, stopped)
    // Stopped in 2031, still working in that year: these two work a year after they are paid for.
    expect(centralValue(after, 'wlz.inflow.vv', 2026)).toBeLessThan(centralValue(before, 'wlz.inflow.vv', 2026))
    expect(centralValue(after, 'wlz.inflow.vv', 2032)).toBeGreaterThan(centralValue(before, 'wlz.inflow.vv', 2032))
    expect(centralValue(after, 'delay.supported', 2040)).toBeLessThan(
      0.01 * centralValue(after, 'delay.supported', 2030),
    )
  })
})
