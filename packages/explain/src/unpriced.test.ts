import { leverCatalogue } from '@wlz/core'
import { dictionary } from '@wlz/terms'
import { expect, it } from 'vitest'
import { unpricedLevers } from './unpriced.ts'

it('is every lever with payers of which the words say that it has no price, and no other', () => {
  const { levers } = dictionary('nl')
  const said = leverCatalogue.filter(
    ({ id, payers }) => payers.length > 0 && /niet geprijsd|geen eigen prijs/.test(levers[id].cost),
  )
  expect(unpricedLevers).toEqual(said.map(({ id }) => id))
  expect(unpricedLevers).toHaveLength(12)
})
