import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edited, redone, settled, startHistory, undone } from './history.ts'

it('takes a movement as one step, and the next movement as another', () => {
  let history = startHistory(0)
  for (const value of [1, 2, 3]) history = edited(history, value, 'drag')
  expect(undone(history).present).toBe(0)
  history = edited(settled(history), 4, 'drag')
  expect(undone(history).present).toBe(3)
})

it('goes back to the first and forward to the last, however many steps there were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 200 }), (values) => {
      let history = startHistory(-1.5)
      for (const value of values) history = edited(history, value)
      const last = history.present
      const steps = history.past.length
      for (let step = 0; step < steps; step++) history = undone(history)
      expect(history.present).toBe(-1.5)
      expect(history.past).toEqual([])
      for (let step = 0; step < steps; step++) history = redone(history)
      expect(history.present).toBe(last)
      expect(history.future).toEqual([])
    }),
  )
})

it('forgets what was undone as soon as something else is done', () => {
  const history = edited(undone(edited(startHistory('a'), 'b')), 'c')
  expect(redone(history).present).toBe('c')
})
