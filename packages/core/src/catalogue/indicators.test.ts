import { expect, it } from 'vitest'
import { indicatorCatalogue, presentValues, shownIn } from './indicators.ts'

const ranks = indicatorCatalogue.flatMap(({ shown = {} }) =>
  Object.entries(shown).map(([view, rank]) => `${view} ${rank}`),
)

it('gives no rank of a list twice', () => {
  expect(ranks.toSorted()).toEqual([...new Set(ranks)].toSorted())
})

it('lists by rank and not by the order of the blocks', () => {
  expect(shownIn('headline')).toEqual([
    'population.65plus',
    'wlz.inflow',
    'wlz.indicated',
    'clients.verblijf',
    'waiting.total',
    'workforce.shortage',
    'informal.overload',
    'cost.wlz',
    'cost.total',
  ])
  expect(shownIn('signals').slice(0, 2)).toEqual(['zorgplicht.tijdig', 'zorgplicht.passend'])
})

it('weighs cost, volume and quality in a search for packages, in this order', () => {
  const axisOf = (id: string) => indicatorCatalogue.find((indicator) => indicator.id === id)!.axis
  expect(shownIn('aims').map(axisOf)).toEqual(['kosten', 'volume', 'kwaliteit'])
})

it('ends the present values with their total', () => {
  expect(presentValues.at(-1)).toBe('npv.total')
  expect(presentValues).toHaveLength(shownIn('payers').length)
})
