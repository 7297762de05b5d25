import { noPolicy, type Policy, type Track, type Value } from '@wlz/core'
import type { LeverEvidence, ParameterRecord } from '@wlz/data'
import { describe, expect, it } from 'vitest'
import { marksOf, type LeverKnowledge } from './marks.ts'

const row = (more: Partial<LeverEvidence>): LeverEvidence => ({
  row: 'L01',
  role: 'bounds',
  family: '',
  mechanism: '',
  measured: '',
  unit: '',
  grade: 'C',
  payer: '',
  beneficiary: '',
  source: [],
  note: '',
  reason: { nl: '', en: '' },
  ...more,
})
const effectOf = (id: string, low: number, high: number) => ({ id, low, central: 0, high, as: 0.8 }) as ParameterRecord
const knowledge: LeverKnowledge = {
  leverEvidence: [
    row({ lever: 'groeiverzoeken', handleLow: 0.01, handleHigh: 0.02, grade: 'C' }),
    row({ lever: 'groeiverzoeken', handleLow: 0.005, handleHigh: 0.015, grade: 'B' }),
    row({ lever: 'valpreventie', parameter: 'effect.valpreventie', role: 'effect', grade: 'D' }),
  ],
  parameters: [effectOf('effect.valpreventie', 0, 0.05)],
}
const of = (policy: Policy, decided?: Policy) => ({ policy, ...(decided === undefined ? {} : { decided }) })
const constant = (value: Value): Track => [[{ year: 2026, value }]]
const growth = (...tracks: Track[]): Policy => ({ ...noPolicy, levers: { groeiverzoeken: tracks } })

it('says nothing of values within the evidence, or of the value that does nothing', () => {
  expect(marksOf(knowledge, of(noPolicy), [0])).toEqual({})
  expect(marksOf(knowledge, of(growth(constant(0.02))), [0])).toEqual({})
  expect(marksOf(knowledge, of(growth(constant(0))), [0])).toEqual({}) // below the range, and neutral
})

it('marks the furthest value above and below, in its first year, with the grade of the edge', () => {
  const path: Track = [
    [
      { year: 2026, value: 0.01 },
      { year: 2030, value: 0.05 },
      { year: 2032, value: 0.03 },
    ],
  ]
  expect(marksOf(knowledge, of(growth(path)), [0]).beyondEvidence).toEqual([
    { lever: 'groeiverzoeken', year: 2030, value: 0.05, low: 0.005, high: 0.02, grade: 'C' },
  ])
  expect(marksOf(knowledge, of(growth(constant(0.001))), [0]).beyondEvidence).toEqual([
    { lever: 'groeiverzoeken', year: 2026, value: 0.001, low: 0.005, high: 0.02, grade: 'B' },
  ])
})

it('looks at both ends of a spread', () => {
  const spread = { low: 0.001, central: 0.01, high: 0.04, as: 0.8 }
  expect(marksOf(knowledge, of(growth(constant(spread))), [0]).beyondEvidence!.map((mark) => mark.value)).toEqual([
    0.001, 0.04,
  ])
})

it('looks at the regions of the result, and at layers that rule', () => {
  const far = constant(0.05)
  const replaced: Track = [[{ year: 2028, value: 0.09 }], [{ year: 2028, value: 0.01 }]]
  const policy = growth(constant(0.01), far, replaced)
  expect(marksOf(knowledge, of(policy), [0])).toEqual({})
  expect(marksOf(knowledge, of(policy), [2])).toEqual({})
  expect(marksOf(knowledge, of(policy), [0, 1, 2]).beyondEvidence).toHaveLength(1)
})

it("shows an effect of one's own beside the evidence, where there is any", () => {
  const policy: Policy = {
    ...noPolicy,
    effects: { valpreventie: 0.2, 'e-health-thuis': { low: 0, central: 1, high: 3, as: 0.8 } },
  }
  expect(marksOf(knowledge, of(policy), [0])).toEqual({
    ownEffects: [
      { lever: 'valpreventie', low: 0.2, central: 0.2, high: 0.2, evidence: { low: 0, high: 0.05, grade: 'D' } },
      { lever: 'e-health-thuis', low: 0, central: 1, high: 3 },
    ],
  })
})

it("shows a parameter of one's own beside the evidence", () => {
  const known = [
    { id: 'signal.tijdig', low: 0.45, central: 0.45, high: 0.45 } as (typeof knowledge)['parameters'][number],
  ]
  const policy: Policy = { ...noPolicy, parameters: { 'signal.tijdig': 0.6 } }
  expect(marksOf({ ...knowledge, parameters: known }, of(policy), [0])).toEqual({
    ownParameters: [
      {
        parameter: 'signal.tijdig',
        low: 0.6,
        central: 0.6,
        high: 0.6,
        evidence: { low: 0.45, central: 0.45, high: 0.45 },
      },
    ],
  })
})

it('names levers that are pulled and whose own cost is in no amount', () => {
  const kept = (track: Track): Policy => ({ ...noPolicy, levers: { behoud: [track], 'tarief-vpt': [constant(0.1)] } })
  expect(marksOf(knowledge, of(kept(constant(0.01))), [0])).toEqual({ unpriced: ['behoud'] })
  expect(marksOf(knowledge, of(kept(constant({ low: 0, central: 0, high: 0.01, as: 0.8 }))), [0])).toEqual({
    unpriced: ['behoud'],
  })
  expect(marksOf(knowledge, of(kept(constant(0))), [0])).toEqual({})
  expect(marksOf(knowledge, of(kept(constant(0.01))), [1])).toEqual({})
})

describe('what a scenario inherits from decided policy', () => {
  const path = (...points: [year: number, value: number][]): Track => [points.map(([year, value]) => ({ year, value }))]
  const far = growth(path([2024, 0.01], [2030, 0.05]))

  it('is no mark of it, and is one of that policy itself', () => {
    expect(marksOf(knowledge, of(far), [0]).beyondEvidence).toHaveLength(1)
    expect(marksOf(knowledge, of(growth(path([2024, 0.01], [2030, 0.05])), far), [0])).toEqual({})
  })

  it('hides nothing that it sets otherwise, in the years and regions where it does', () => {
    const further = growth([...far.levers['groeiverzoeken']![0]!, ...path([2035, 0.03])])
    expect(marksOf(knowledge, of(further, far), [0]).beyondEvidence).toEqual([
      { lever: 'groeiverzoeken', year: 2035, value: 0.03, low: 0.005, high: 0.02, grade: 'C' },
    ])
    const elsewhere = growth(far.levers['groeiverzoeken']![0]!, constant(0.04))
    const decided = growth(far.levers['groeiverzoeken']![0]!, constant(0.01))
    expect(marksOf(knowledge, of(elsewhere, decided), [0])).toEqual({})
    expect(marksOf(knowledge, of(elsewhere, decided), [0, 1]).beyondEvidence).toHaveLength(1)
  })

  it('goes for effects and parameters too, and not for an amount that the total lacks', () => {
    const known = [{ id: 'signal.tijdig', low: 0.45, central: 0.45, high: 0.45 } as ParameterRecord]
    const stated: Policy = { ...noPolicy, effects: { valpreventie: 0.2 }, parameters: { 'signal.tijdig': 0.6 } }
    const all = { ...knowledge, parameters: [...knowledge.parameters, ...known] }
    expect(marksOf(all, of(structuredClone(stated), stated), [0])).toEqual({})
    expect(Object.keys(marksOf(all, of(stated, { ...stated, effects: {} }), [0]))).toEqual(['ownEffects'])
    expect(Object.keys(marksOf(all, of(stated, { ...stated, parameters: {} }), [0]))).toEqual(['ownParameters'])
    const kept: Policy = { ...noPolicy, levers: { behoud: [constant(0.01)] } }
    expect(marksOf(knowledge, of(kept, kept), [0])).toEqual({ unpriced: ['behoud'] })
  })
})

describe('what does nothing', () => {
  const at = (levers: Readonly<Record<string, number>>, parameters: Policy['parameters'] = {}): Policy => ({
    ...noPolicy,
    levers: Object.fromEntries(Object.entries(levers).map(([id, value]) => [id, [constant(value)]])),
    parameters,
  })
  const blocked = (policy: Policy) => marksOf(knowledge, of(policy), [0]).blocked?.map(({ id }) => id)

  it('is a way of paying without anything that is paid for together, and a gate without anything that passes it', () => {
    expect(blocked(at({ 'spuk-dos': 0.2, evaluatiepoort: 2 }))).toEqual(['spuk-dos', 'evaluatiepoort'])
    expect(blocked(at({ 'spuk-dos': 0.2, evaluatiepoort: 2, valpreventie: 0.01 }))).toBeUndefined()
  })

  it('is a request for places under a ceiling that does not let them in, and says which lever does', () => {
    const policy = at({ groeiverzoeken: 0.01, 'intramuraal-plafond': 1 })
    expect(marksOf(knowledge, of(policy), [0]).blocked).toEqual([
      { id: 'groeiverzoeken', levers: ['intramuraal-plafond'], above: 1 },
    ])
    expect(blocked(at({ groeiverzoeken: 0.01, 'intramuraal-plafond': 1.05 }))).toBeUndefined()
  })

  it('is a parameter that only a lever reads, without that lever', () => {
    const own = { 'places.closing': 0.1, 'pgb.handling': 3, 'target.dementia': 0.2 }
    const known = { ...knowledge, parameters: Object.keys(own).map((id) => effectOf(id, 0, 1)) }
    const ids = (policy: Policy) => marksOf(known, of(policy), [0]).blocked?.map(({ id }) => id)
    expect(ids(at({}, own))).toEqual(Object.keys(own))
    expect(
      ids(at({ 'intramuraal-plafond': 0.9, 'behandelcapaciteit-pgb': 0.1, dementieondersteuning: 0.01 }, own)),
    ).toBeUndefined()
  })
})

describe('an arrangement that one party pays', () => {
  const paid = (levers: Readonly<Record<string, number>>) =>
    marksOf(
      knowledge,
      of({
        ...noPolicy,
        levers: Object.fromEntries(Object.entries(levers).map(([id, value]) => [id, [constant(value)]])),
      }),
      [0],
    ).onlyPayer

  it('is told with the payer, unless somebody else pays a part', () => {
    expect(paid({ 'domeinoverstijgend-arrangement': 0.1, 'kostenverdeling-wmo': 1 })).toBe('wmo')
    expect(paid({ 'domeinoverstijgend-arrangement': 0.1, 'kostenverdeling-wmo': 0 })).toBe('zvw')
    expect(paid({ 'domeinoverstijgend-arrangement': 0.1 })).toBeUndefined()
    expect(paid({ 'kostenverdeling-wmo': 1 })).toBeUndefined()
    expect(
      paid({ 'domeinoverstijgend-arrangement': 0.1, 'kostenverdeling-wmo': 1, 'zorgkantoor-medefinanciering': 0.2 }),
    ).toBeUndefined()
  })
})
