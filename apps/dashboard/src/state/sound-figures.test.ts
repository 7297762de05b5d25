import type { Evidence } from '@wlz/core'
import { expect, it } from 'vitest'
import { soundFigures } from './sound-figures.ts'

const row = (indicator: string, value: number) => ({ region: '5505', indicator, year: 2023, value })

it('judges again what is left, for one figure moves the range of another', () => {
  const [people, waiting, places] = [
    row('wlz.indicated.vv', 99_999),
    row('waiting.total', 3_000),
    row('places.available', 5_000),
  ]
  const range = { region: '5505', figure: 'waiting.total', modelled: 1_000, low: 500, high: 2_000 } as const
  const { sound, aside } = soundFigures([people, waiting, places], {} as Evidence, (rows) => {
    if (rows.includes(people)) return [{ row: people, range }]
    return rows.includes(waiting) ? [{ row: waiting, range }] : []
  })
  expect(sound).toEqual([places])
  expect(aside.map((each) => each.row)).toEqual([people, waiting])
})
