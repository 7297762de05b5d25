import { expect, it } from 'vitest'
import { readNorms } from './norms.ts'
import { openSession } from '../session.ts'
import { cliMessages } from '../words/cli-words.ts'

const session = { ...openSession('nl', { quiet: true }), messages: cliMessages('nl') }
const read = (text: string) => {
  const faults: string[] = []
  const [norm] = readNorms([text], session, faults)
  return norm?.value ?? faults[0]
}

it('reads the number of a norm as people write it, and asks where it can mean two', () => {
  expect([read('waiting.total<=60000'), read('waiting.total<=1.250,5'), read('waiting.total<=2,5x')]).toEqual([
    60_000, 1_250.5, 2.5,
  ])
  expect(read('waiting.total<=60.000')).toContain('60 of 60000')
})

it('refuses a multiple that is nothing or less', () => {
  for (const text of ['waiting.total<=0x', 'waiting.total<=-1x']) expect(read(text)).toContain('--norm')
})
