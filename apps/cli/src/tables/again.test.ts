import { expect, it } from 'vitest'
import { regionsAgain, shellWord } from './again.ts'

const nameOf = (code: string) => (code === 'NL' ? 'Nederland' : `${code === '5505' ? 'Twente' : "'t Gooi"} (${code})`)

it('asks the same areas again', () => {
  expect(regionsAgain(['NL'], nameOf)).toBe('')
  expect(regionsAgain(['5505'], nameOf)).toBe(' --region Twente')
  expect(regionsAgain(['5505', '5505'], nameOf)).toBe(' --region Twente') // a result for each indicator
  expect(regionsAgain(['NL', '5511'], nameOf)).toBe(` --region NL --region "'t Gooi"`)
  expect(
    regionsAgain(
      Array.from({ length: 32 }, (_, number) => `${5500 + number}`),
      nameOf,
    ),
  ).toBe(' --region all')
})

it('writes a path as one word', () => {
  expect(['plan.yaml', 'mijn plan.yaml', '$(x).yaml', "a'$b"].map(shellWord)).toEqual([
    'plan.yaml',
    '"mijn plan.yaml"',
    "'$(x).yaml'",
    "'a'\\''$b'",
  ])
})
