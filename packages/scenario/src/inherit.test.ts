import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { trackValue, type Track } from '@wlz/core'

import { catalogue, issuesOf, regions, valueOf } from '../test/fixture.ts'
import { loadScenario, memoryFiles, resolvedScenario, resolvedYaml, setLevers, type Scenario } from './index.ts'

const root = 'schema: 1\ntitle: Basispad\nwhy: Verwijzing\n'
const child = (parent: string, rest = '') =>
  `schema: 1\ntitle: Kind van ${parent}\nextends: ${parent}\nwhy: Toets\n${rest}`
const load = (files: Record<string, string>, name = 'x') =>
  valueOf(loadScenario(name, memoryFiles({ scenarios: { basispad: root, ...files } }), catalogue))

const regionIndex = (name: string) => regions.findIndex((region) => region.name === name)
const at = (scenario: Scenario, id: string, region: string, year: number): number => {
  const lever = catalogue.levers.find((candidate) => candidate.id === id)!
  const track: Track = scenario.policy.levers[id]?.[regionIndex(region)] ?? []
  return trackValue(track, year, (value) => (typeof value === 'number' ? value : value.central), lever.neutral)
}

describe('inheritance', () => {
  it('keeps the value of the parent before the first year of the child, and the last value after the last', () => {
    const scenario = load({
      y: child('basispad', 'levers: { vpt-verschuiving: 0.2 }'),
      x: child('y', 'levers: { vpt-verschuiving: { path: [{ year: 2030, value: 0.4 }, { year: 2034, value: 0.8 }] } }'),
    })
    expect(
      [2026, 2027, 2029, 2030, 2032, 2034, 2050].map((year) => at(scenario, 'vpt-verschuiving', 'Twente', year)),
    ).toEqual([
      0, // a value without a year is new policy
      0.2,
      0.2,
      0.4,
      expect.closeTo(0.6, 12),
      0.8,
      0.8,
    ])
  })

  it('leaves other regions with the track of the parent', () => {
    const scenario = load({
      y: child('basispad', 'levers: { langer-thuis: 0.1 }'),
      x: child('y', 'levers: { langer-thuis: { value: 0.3, regions: [\'t gooi\', TWENTE, 5531, "5501"] } }'),
    })
    expect(
      regions.filter(({ name }) => at(scenario, 'langer-thuis', name, 2030) === 0.3).map(({ name }) => name),
    ).toEqual(['Groningen', 'Twente', "'t Gooi", 'Zuid-Limburg'])
    expect(at(scenario, 'langer-thuis', 'Utrecht', 2030)).toBe(0.1)
  })

  it('lets later entries of a list win from their first year on', () => {
    const scenario = load({
      x: child(
        'basispad',
        'levers:\n  langer-thuis:\n    - { value: 0.1 }\n    - { path: [{ year: 2030, value: 0.5 }], regions: [Zeeland] }\n',
      ),
    })
    expect([
      at(scenario, 'langer-thuis', 'Zeeland', 2029),
      at(scenario, 'langer-thuis', 'Zeeland', 2030),
      at(scenario, 'langer-thuis', 'Utrecht', 2030),
    ]).toEqual([0.1, 0.5, 0.1])
  })

  it('starts a constant where the law allows it', () => {
    const scenario = load({ x: child('basispad', 'levers: { recht-op-verblijf: 0.1 }') })
    expect(scenario.policy.levers['recht-op-verblijf']![0]).toEqual([[{ year: 2028, value: 0.1 }]])
  })

  it('merges context, draws and seed key by key', () => {
    const scenario = load({
      y: child('basispad', 'context: { levensduur: hoog, mantelzorg: 0.01 }\nuncertainty: { draws: 64, seed: ouder }'),
      x: child('y', 'context: { levensduur: { value: laag, why: Toets } }\nuncertainty: { seed: kind }'),
    })
    expect(scenario.policy.context).toEqual({
      levensduur: [[{ year: 2024, value: -1.2816 }]],
      mantelzorg: [[{ year: 2024, value: 0.01 }]],
    })
    expect([scenario.draws, scenario.seed, scenario.chain]).toEqual([64, 'kind', ['basispad', 'y', 'x']])
  })

  it('takes 1024 draws and the seed wlz when nobody says otherwise', () => {
    expect([load({ x: child('basispad') }).draws, load({ x: child('basispad') }).seed]).toEqual([1024, 'wlz'])
  })

  it('takes a world from the median of the evidence', () => {
    const scenario = load({ x: child('basispad', 'context: { levensduur: vtv-2018 }') })
    expect(scenario.policy.context['levensduur']).toEqual([
      [{ year: 2024, value: catalogue.parameters['world.levensduur.vtv2018']!.central }],
    ])
  })

  it('reads a share as text and as a number alike', () => {
    const scenario = load({
      x: child(
        'basispad',
        'levers: { langer-thuis: { low: 0, central: 0.1, high: 0.2, as: 80% }, terug-naar-huis: { low: 0, central: 0.1, high: 0.2, as: 0.8 } }',
      ),
    })
    expect(scenario.policy.levers['langer-thuis']![0]![0]![0]!.value).toEqual({
      low: 0,
      central: 0.1,
      high: 0.2,
      as: 0.8,
    })
    expect(scenario.policy.levers['terug-naar-huis']![0]![0]![0]!.value).toEqual({
      low: 0,
      central: 0.1,
      high: 0.2,
      as: 0.8,
    })
  })

  it('looks for a parent beside the child first, then among the shipped', () => {
    const files = memoryFiles({
      scenarios: { basispad: root, y: child('basispad', 'levers: { langer-thuis: 0.1 }') },
      eigen: { x: child('y'), y: child('basispad', 'levers: { langer-thuis: 0.2 }') },
      ander: { x: child('y') },
    })
    expect(at(valueOf(loadScenario('eigen/x.yaml', files, catalogue)), 'langer-thuis', 'Utrecht', 2030)).toBe(0.2)
    expect(at(valueOf(loadScenario('ander/x.yaml', files, catalogue)), 'langer-thuis', 'Utrecht', 2030)).toBe(0.1)
  })

  it('inherits a stated effect', () => {
    const scenario = load({
      y: child('basispad', 'levers: { casemanagement-dementie: { value: 0.5, effect: 2 } }'),
      x: child('y', 'levers: { casemanagement-dementie: { value: 0.8, regions: [Twente] } }'),
    })
    expect(scenario.policy.effects).toEqual({ 'casemanagement-dementie': 2 })
  })

  it('asks no effect of a lever that does nothing', () => {
    expect(load({ x: child('basispad', 'levers: { casemanagement-dementie: 0 }') }).policy.levers).toEqual({})
  })

  it('remembers who set what, and why', () => {
    const scenario = load({
      y: child('basispad', 'levers:\n  langer-thuis: { value: 0.1, why: Ouder }\n'),
      x: child('y', 'levers:\n  terug-naar-huis: { value: 0.1, why: Kind }\n'),
    })
    expect(scenario.settings.map(({ kind, origin }) => [kind, origin.file, origin.line, origin.why])).toEqual([
      ['lever', 'scenarios/y.yaml', 6, 'Ouder'],
      ['lever', 'scenarios/x.yaml', 6, 'Kind'],
    ])
  })
})

describe('differences from the parent', () => {
  it('are none for a copy', () => {
    const y = child(
      'basispad',
      'levers: { langer-thuis: 0.1 }\ncontext: { levensduur: hoog }\nuncertainty: { draws: 8 }',
    )
    const scenario = load({
      y,
      x: child('y', 'levers: { langer-thuis: 0.1 }\ncontext: { levensduur: 1.2816 }\nuncertainty: { draws: 8 }'),
    })
    expect(scenario.differences).toEqual([])
    expect(scenario.policy).toEqual(load({ y }, 'y').policy)
  })

  it('name the regions that change, with both sides and the reason', () => {
    const scenario = load({
      y: child('basispad', 'levers: { langer-thuis: 0.1 }'),
      x: child(
        'y',
        'levers: { langer-thuis: { value: 0.2, regions: [Drenthe], why: Proef } }\ncontext: { levensduur: hoog }\nuncertainty: { seed: s }',
      ),
    })
    expect(scenario.differences).toEqual([
      {
        kind: 'lever',
        id: 'langer-thuis',
        regions: ['5503'],
        from: [[{ year: 2027, value: 0.1 }]],
        to: [[{ year: 2027, value: 0.2 }]],
        why: 'Proef',
      },
      { kind: 'context', id: 'levensduur', from: [], to: [[{ year: 2024, value: 1.2816 }]], world: 'hoog' },
      { kind: 'seed', from: 'wlz', to: 's' },
    ])
  })
})

interface Entry {
  readonly path: readonly { year: number; value: number }[]
  readonly regions: readonly string[] | undefined
}

const path = fc
  .uniqueArray(fc.integer({ min: 2024, max: 2050 }), { minLength: 1, maxLength: 4 })
  .chain((years) =>
    fc.tuple(
      ...[...years]
        .sort((a, b) => a - b)
        .map((year) =>
          fc.record({ year: fc.constant(year), value: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10) }),
        ),
    ),
  )
const entry: fc.Arbitrary<Entry> = fc.record({
  path,
  regions: fc.option(fc.uniqueArray(fc.constantFrom('Twente', 'Zeeland', "'t Gooi"), { minLength: 1 }), {
    nil: undefined,
  }),
})
/** Three generations, each with a list of entries for one lever. */
const generations = fc.array(fc.array(entry, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })

const filesOf = (chain: readonly (readonly Entry[])[]) =>
  Object.fromEntries(
    chain.map((entries, index) => [
      index === chain.length - 1 ? 'x' : `g${index}`,
      child(
        index === 0 ? 'basispad' : `g${index - 1}`,
        `levers: ${JSON.stringify({ 'langer-thuis': entries.map(({ path: points, regions: where }) => ({ path: points, ...(where === undefined ? {} : { regions: where }) })) })}\n`,
      ),
    ]),
  )

/** Rule of the manual, in the plainest words: go through all entries in order, each rules from its first year on. */
function byTheManual(chain: readonly (readonly Entry[])[], region: string, year: number): number {
  let value = 0
  for (const { path: points, regions: where } of chain.flat()) {
    if ((where !== undefined && !where.includes(region)) || year < points[0]!.year) continue
    const after = points.findIndex((point) => point.year > year)
    const [left, right] = after < 0 ? [points.at(-1)!, undefined] : [points[after - 1]!, points[after]!]
    value =
      right === undefined
        ? left.value
        : left.value + ((right.value - left.value) * (year - left.year)) / (right.year - left.year)
  }
  return value
}

describe('for every chain of entries', () => {
  it('each region and year has the value that the manual says', () => {
    fc.assert(
      fc.property(
        generations,
        fc.constantFrom('Twente', 'Zeeland', "'t Gooi", 'Utrecht'),
        fc.integer({ min: 2024, max: 2050 }),
        (chain, region, year) => {
          expect(at(load(filesOf(chain)), 'langer-thuis', region, year)).toBeCloseTo(
            byTheManual(chain, region, year),
            12,
          )
        },
      ),
      { numRuns: 150 },
    )
  })

  it('the scenario written out in full reads back as the same policy', () => {
    fc.assert(
      fc.property(generations, fc.integer({ min: 1, max: 99 }), (chain, percent) => {
        const files = {
          basispad: `${root}levers: { vpt-verschuiving: { low: 0, central: 0.1, high: 0.3, as: ${percent}% } }\ncontext: { dementie: [{ value: constant }, { path: [{ year: 2030, value: 0.01 }], why: "Toets: regel\\nover regels" }] }\n`,
          ...filesOf(chain),
        }
        const scenario = load(files)
        const again = load({ basispad: files.basispad, x: resolvedYaml(scenario, catalogue) })
        expect(again.policy).toEqual(scenario.policy)
        expect(resolvedScenario(again, catalogue)).toEqual(resolvedScenario(scenario, catalogue))
      }),
      { numRuns: 60 },
    )
  })

  it('a copy of the last generation changes nothing', () => {
    fc.assert(
      fc.property(generations, (chain) => {
        const files = filesOf(chain)
        const copy = load({ ...files, z: files['x']!.replace(/^extends: .*$/m, 'extends: x') }, 'z')
        expect(copy.policy).toEqual(load(files).policy)
        expect(copy.differences).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

it('a fault in a parent is told with the name of the parent', () => {
  const files = memoryFiles({
    scenarios: { basispad: root, y: child('basispad', 'levers: { vpt-verschuiving: 9 }'), x: child('y') },
  })
  expect(issuesOf(loadScenario('x', files, catalogue))).toMatchObject([
    { file: 'scenarios/y.yaml', code: 'out-of-bounds' },
  ])
})

describe('decided policy beneath a scenario', () => {
  const now = 'levers: { vpt-verschuiving: 0.1 }'
  const own = child('basispad', 'levers: { langer-thuis: 0.1 }')
  const shipped = {
    'basispad-2023': root,
    basispad: child('basispad-2023', now),
    other: child('basispad'),
    old: child('basispad-2023'),
  }
  const from = (target: string, mine: Record<string, string> = {}) =>
    valueOf(loadScenario(target, memoryFiles({ scenarios: shipped, mine }), catalogue))

  it('is the shipped policy of now or of then, whichever is nearest, through every generation', () => {
    const basispad = from('basispad')
    expect(from('mine/x.yaml', { x: child('y'), y: own }).decided).toEqual(basispad.policy)
    expect(from('old').decided).toEqual(from('basispad-2023').policy)
    expect(basispad.decided).toEqual(from('basispad-2023').policy)
    expect(from('basispad-2023').decided).toBeUndefined()
    expect(valueOf(setLevers(basispad, ['langer-thuis=0.2'], catalogue)).decided).toBe(basispad.policy)
  })

  it('is never what somebody wrote, be it under the name of the policy of now', () => {
    const mine = { x: child('basispad'), basispad: child('basispad-2023', 'levers: { vpt-verschuiving: 0.5 }') }
    expect(at(from('mine/x.yaml', mine), 'vpt-verschuiving', 'Twente', 2030)).toBe(0.5)
    expect(from('mine/x.yaml', mine).decided).toEqual(from('basispad-2023').policy)
  })
})
