import { describe, expect, it } from 'vitest'
import { indicatorCatalogue, usualIndicators } from './catalogue/indicators.ts'
import {
  addToNational,
  blankOutcome,
  emptyNational,
  indicatorValues,
  measureIndex,
  measures,
  reuse,
  type Outcome,
} from './outcome.ts'

/** An outcome of two years and two draws in which some measures have a value. */
function outcome(values: Readonly<Record<string, readonly number[]>>): Outcome {
  const made = blankOutcome([2024, 2025], 2)
  for (const [id, numbers] of Object.entries(values)) made.data.set(numbers, measureIndex(id) * 4)
  return made
}

describe('measures', () => {
  it('are an indicator itself, or the two parts of a ratio; what follows from others is not kept', () => {
    const usual = indicatorCatalogue.filter(({ onRequest }) => onRequest !== true)
    const ratios = usual.filter(({ combine }) => combine === 'ratio').length
    const derived = indicatorCatalogue.filter((indicator) => 'presentValueOf' in indicator).length
    expect(derived).toBe(6)
    expect(usual.map(({ id }) => id)).toEqual(usualIndicators)
    expect(measures).toHaveLength(usual.length + ratios - derived)
    expect(measures[measureIndex('waiting.placedWeeks/denominator')]).toEqual({
      id: 'waiting.placedWeeks/denominator',
      indicator: 'waiting.placedWeeks',
      part: 'denominator',
    })
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length)
  })
})

describe('the nation', () => {
  it('adds people per draw, keeps the worst signal, and takes ratios of sums', () => {
    const nation = emptyNational(outcome({}))
    addToNational(
      nation,
      outcome({
        'wlz.indicated': [1, 2, 3, 4],
        'zorgplicht.tijdig': [1, 1, 0, 1],
        'workforce.absence/numerator': [1, 1, 1, 1],
        'workforce.absence/denominator': [10, 10, 10, 10],
      }),
    )
    addToNational(
      nation,
      outcome({
        'wlz.indicated': [10, 20, 30, 40],
        'zorgplicht.tijdig': [1, 0, 1, 1],
        'workforce.absence/numerator': [9, 9, 9, 9],
        'workforce.absence/denominator': [30, 30, 30, 30],
      }),
    )
    expect([...indicatorValues(nation, 'wlz.indicated')]).toEqual([11, 22, 33, 44])
    expect([...indicatorValues(nation, 'zorgplicht.tijdig')]).toEqual([1, 0, 0, 1])
    expect([...indicatorValues(nation, 'workforce.absence')]).toEqual([0.25, 0.25, 0.25, 0.25])
  })

  it('of no region has no people and no broken signal', () => {
    const nobody = emptyNational(outcome({}))
    expect([...indicatorValues(nobody, 'wlz.indicated')]).toEqual([0, 0, 0, 0])
    expect([...indicatorValues(nobody, 'zorgplicht.keuze')]).toEqual([1, 1, 1, 1])
  })
})

describe('a present value', () => {
  // two years of two draws, discounted at 25% in the first draw and not at all in the second
  const costs = {
    'discount.factor': [0.8, 1, 0.64, 1],
    'cost.total': [100, 50, 200, 50],
    'cost.zvw': [10, 5, 0, 5],
    'cost.wmo': [5, 5, 25, 5],
    'cost.rijk': [0, 5, 0, 5],
    'cost.client': [5, 5, 75, 5],
  }

  it('is the discounted sum since the first year, per payer, the Wlz being what the others leave of the total', () => {
    const one = outcome(costs)
    expect([...indicatorValues(one, 'npv.total')]).toEqual([80, 50, 208, 100])
    expect([...indicatorValues(one, 'npv.zvw')]).toEqual([8, 5, 8, 10])
    expect([...indicatorValues(one, 'npv.wmo')]).toEqual([4, 5, 20, 10])
    expect([...indicatorValues(one, 'npv.client')]).toEqual([4, 5, 52, 10])
    expect([...indicatorValues(one, 'npv.wlz.net')]).toEqual([64, 30, 128, 60])
  })

  it('set beside another takes the discount of that one', () => {
    const other = outcome({ 'cost.total': [100, 50, 200, 50], 'discount.factor': [1, 1, 1, 1] })
    expect([...indicatorValues(other, 'npv.total', outcome(costs))]).toEqual([80, 50, 208, 100])
  })

  it('of the nation adds its regions, at the one discount that they share', () => {
    const nation = emptyNational(outcome({}))
    addToNational(nation, outcome(costs))
    addToNational(nation, outcome(costs))
    expect([...indicatorValues(nation, 'discount.factor')]).toEqual(costs['discount.factor'])
    expect([...indicatorValues(nation, 'npv.total')]).toEqual([160, 100, 416, 200])
  })
})

describe('a ratio', () => {
  it('of nobody is nothing, and never no number', () => {
    expect([...indicatorValues(outcome({}), 'waiting.placedWeeks')]).toEqual([0, 0, 0, 0])
  })
})

describe('data of an outcome that was let go', () => {
  it('serve the next of that length, and the nation starts at nothing all the same', () => {
    const gone = outcome({})
    reuse([gone.data.fill(9)])
    expect(blankOutcome([2024, 2025], 2).data).toBe(gone.data)
    reuse([gone.data])
    expect(blankOutcome([2024], 2).data).not.toBe(gone.data)
    reuse([gone.data])
    expect([...indicatorValues(emptyNational(gone), 'wlz.indicated')]).toEqual([0, 0, 0, 0])
  })
})
