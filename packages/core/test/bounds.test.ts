import { beforeAll, describe, expect, it } from 'vitest'
import { stream, uniform } from '@wlz/exact'
import { contextCatalogue } from '../src/catalogue/context.ts'
import { indicatorCatalogue } from '../src/catalogue/indicators.ts'
import { leverById, leverCatalogue } from '../src/catalogue/levers.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import { measures, type Outcome } from '../src/outcome.ts'
import { noPolicy, type Policy } from '../src/engine/policy.ts'
import { inWorld, pull, run } from './courses.ts'
import { readPack } from './pack.ts'

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

/** Outcomes that may be below zero: money that comes back, and the gap to the kader. */
const mayBeNegative = new Set(['budget.gap'])
const isPeopleOrPlaces = new Set(indicatorCatalogue.filter(({ unit }) => unit !== 'eur').map(({ id }): string => id))

/** Measures with a value that no world has: no number, or fewer than nobody. */
function impossible(outcomes: readonly Outcome[]): string[] {
  return measures.flatMap(({ id, indicator }, index) => {
    const size = outcomes[0]!.years.length * outcomes[0]!.draws
    return outcomes.flatMap(({ data }, region) => {
      let worst = 0
      for (let at = index * size; at < (index + 1) * size; at++) {
        const value = data[at]!
        if (!Number.isFinite(value)) return [`${id} is ${value} in region ${region}`]
        if (value < worst) worst = value
      }
      return worst < -1e-6 && !mayBeNegative.has(id) && isPeopleOrPlaces.has(indicator)
        ? [`${id} is ${worst} in region ${region}`]
        : []
    })
  })
}

const extremes = leverCatalogue.flatMap(({ id, min, max, neutral }) =>
  [min, max].filter((value) => value !== neutral).map((value) => ({ id, value })),
)
const tried = (policy: Policy, some: Parameters<typeof run>[2] = {}) => impossible(run(evidence, policy, some))

describe('at its extreme, from the first year on, 8 draws of three regions stay possible:', () => {
  it.each(extremes)('$id at $value', ({ id, value }) => {
    expect(tried(pull(evidence, { [id]: value }, 2024))).toEqual([])
  })

  it.each(extremes.filter(({ id }) => leverById.get(id)!.effect.kind !== 'handle'))(
    '$id at $value with its effect at either bound',
    ({ id, value }) => {
      const effect = leverById.get(id)!.effect
      if (effect.kind === 'handle') throw new Error('no effect')
      for (const own of [effect.min, effect.max])
        expect(tried({ ...pull(evidence, { [id]: value }, 2024), effects: { [id]: own } })).toEqual([])
    },
  )
})

describe('a world at its bounds stays possible:', () => {
  it.each(
    contextCatalogue.flatMap(({ id, min, max }) => [
      { id, value: min },
      { id, value: max },
    ]),
  )('$id at $value', ({ id, value }) => {
    expect(tried(inWorld({ [id]: value }))).toEqual([])
  })
})

describe('parameters that a scenario may set', () => {
  it('stay possible at either bound, in two draws of every region', () => {
    const everywhere = { regions: evidence.regions.map((_, region) => region), draws: 2 }
    const stopped: string[] = []
    const faults = Object.values(evidence.parameters).flatMap(({ id, min, max, isBuiltIn }) =>
      isBuiltIn === true || min === max
        ? []
        : [min, max].flatMap((value) => {
            try {
              return tried({ ...noPolicy, parameters: { [id]: value } }, everywhere).map(
                (fault) => `${id} at ${value}: ${fault}`,
              )
            } catch (error) {
              stopped.push(`${id} at ${value}: ${String(error)}`)
              return []
            }
          }),
    )
    expect(faults).toEqual([])
    expect(stopped).toEqual([])
  })
})

describe('all levers of a family at their extremes together', () => {
  it.each([...new Set(leverCatalogue.map(({ family }) => family))])('%s', (family) => {
    const members = leverCatalogue.filter((lever) => lever.family === family)
    for (const end of ['min', 'max'] as const)
      expect(tried(pull(evidence, Object.fromEntries(members.map((lever) => [lever.id, lever[end]])), 2024))).toEqual(
        [],
      )
  })
})

/**
 * Pairs of extremes. All of them are thousands of runs: `WLZ_ALL_PAIRS=1` does them; otherwise a fixed sample, chosen by
 * the model's own source of chance, so that every clone tries the same.
 */
describe('pairs of extremes', () => {
  const pairs = extremes.flatMap((one, index) =>
    extremes
      .slice(index + 1)
      .filter(({ id }) => id !== one.id)
      .map((other) => [one, other] as const),
  )
  const all = process.env['WLZ_ALL_PAIRS'] === '1'
  const chance = stream('pairs', 'of extremes')
  const chosen = all
    ? pairs
    : Array.from({ length: 150 }, (_, draw) => pairs[Math.floor(uniform(chance, draw) * pairs.length)]!)

  it(`stay possible: ${chosen.length} of ${pairs.length}`, { timeout: 3_600_000 }, () => {
    const faults: string[] = []
    for (const [one, other] of chosen) {
      const where = `${one.id} ${one.value} with ${other.id} ${other.value}`
      try {
        faults.push(
          ...tried(pull(evidence, { [one.id]: one.value, [other.id]: other.value }, 2024)).map(
            (fault) => `${where}: ${fault}`,
          ),
        )
      } catch (error) {
        faults.push(`${where}: ${String(error)}`)
      }
    }
    expect(faults).toEqual([])
  })
})

describe('the default 1,024 draws', () => {
  it('all run: none has a staff loop that runs away, and none leaves what is possible', () => {
    const [outcome] = run(evidence, undefined, { regions: [3], draws: 1024 })
    expect(impossible([outcome!])).toEqual([])
  })
})
