import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fairTransfer } from './transfer.ts'

it('gives who loses its loss, paid by who gains in proportion', () => {
  const transfer = fairTransfer([
    { id: 'wlz', change: -90 },
    { id: 'rijk', change: -30 },
    { id: 'wmo', change: 40 },
  ])!
  expect(transfer.moves).toEqual([
    { id: 'wlz', amount: -30 },
    { id: 'rijk', amount: -10 },
    { id: 'wmo', amount: 40 },
  ])
  expect(transfer.left).toBe(80)
})

it('says that none exists where the gains do not cover the losses', () => {
  expect(
    fairTransfer([
      { id: 'a', change: -10 },
      { id: 'b', change: 11 },
    ]),
  ).toBeUndefined()
  expect(fairTransfer([{ id: 'a', change: 0 }])).toBeUndefined()
})

it('leaves nobody worse off and adds up to nothing', () => {
  const change = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const parties = changes.map((each, index) => ({ id: String(index), change: each }))
      const transfer = fairTransfer(parties)
      if (transfer === undefined) return
      const sum = transfer.moves.reduce((total, { amount }) => total + amount, 0)
      expect(Math.abs(sum)).toBeLessThan(1)
      for (const [index, { amount }] of transfer.moves.entries()) expect(changes[index]! - amount).toBeLessThan(1e-3)
    }),
  )
})
