import { expect, it } from 'vitest'
import { sharedColumn } from '../engine/columns.ts'
import { total } from './sums.ts'

it('keeps two totals apart', () => {
  const [one, two] = [sharedColumn().fill(1), sharedColumn().fill(2)]
  const first = total(sharedColumn(), [one, two])
  const second = total(sharedColumn(), [two, two])
  expect([first[0], second[0]]).toEqual([3, 4])
})
