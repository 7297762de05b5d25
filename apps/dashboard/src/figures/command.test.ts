import { expect, it } from 'vitest'
import { commandOf } from './command.ts'

const asked = {
  scenarios: ['basispad', 'preventie'],
  region: '5505',
  draws: 1024,
  seed: 'wlz-2026',
  own: new Set<string>(),
  hasOwnFigures: false,
}

it('compares with a base, and runs a scenario that stands alone', () => {
  expect(commandOf({ ...asked, indicators: ['waiting.total'] })).toBe(
    'wlz compare basispad preventie --region 5505 --indicator waiting.total --draws 1024 --seed wlz-2026',
  )
  expect(commandOf({ ...asked, scenarios: ['basispad'], region: 'all' })).toBe(
    'wlz run basispad --region all --draws 1024 --seed wlz-2026',
  )
})

it('names the file of a scenario of one’s own, own figures, and quotes what a shell would read', () => {
  expect(
    commandOf({
      ...asked,
      scenarios: ['basispad', 'mijn-plan'],
      own: new Set(['mijn-plan']),
      seed: "tafel a'dam",
      hasOwnFigures: true,
    }),
  ).toBe(
    `wlz compare basispad ./mijn-plan.yaml --region 5505 --draws 1024 --seed 'tafel a'\\''dam' --own ./eigen-cijfers.csv`,
  )
})
