import { expect, it } from 'vitest'
import { shortTitles } from './use-titles.ts'

it('names a line by the first part of its title, unless another begins alike', () => {
  expect(shortTitles(['Basispad, het beleid van nu', 'Thuis met preventie'])).toEqual([
    'Basispad',
    'Thuis met preventie',
  ])
  expect(shortTitles(['Kijk van toen, TNO 2019', 'Kijk van toen, RIVM', 'Basispad, nu'])).toEqual([
    'Kijk van toen, TNO 2019',
    'Kijk van toen, RIVM',
    'Basispad',
  ])
})
