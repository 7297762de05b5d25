import { noStart, noPolicy } from '@wlz/core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Handlers } from './client.ts'
import { Latest, type AskEngine, type Found } from './latest.ts'
import type { Haste } from './protocol.ts'

const ask = {
  kind: 'run',
  scenario: { id: 'a', policy: noPolicy, seed: 's', draws: 512 },
  start: noStart,
  regions: ['NL'],
  indicators: [],
  steps: [16, 512],
  seed: 's',
} as const

/** The end of the line: what was asked, to be answered by hand. */
function line(isUrgent: boolean) {
  const asked: { haste: Haste; handlers: Handlers<'run'>; isCancelled: boolean }[] = []
  const end: AskEngine<'run'> = (_, haste, handlers) => {
    const one = { haste, handlers, isCancelled: false }
    asked.push(one)
    return () => void (one.isCancelled = true)
  }
  const told: Found<'run'>[] = []
  return { asked, told, latest: new Latest<'run'>(end, isUrgent, (found) => told.push(found)) }
}

const answer = (draws: number, isFinal: boolean) => ({ draws, isFinal, results: [] })
let number = 0
/** A question that nobody asked before: answers are kept as long as the page. */
const question = () => ({ key: `question ${number++}`, ask })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('tells each answer, and asks again only what is not known', () => {
  const { asked, told, latest } = line(true)
  const one = question()
  latest.want(one, false)
  asked[0]!.handlers.answer(answer(16, false))
  asked[0]!.handlers.answer(answer(512, true))
  expect(told.map(({ key, answer: of }) => [key, of?.draws])).toEqual([
    [one.key, 16],
    [one.key, 512],
  ])
  latest.want(one, false)
  expect(asked).toHaveLength(1)
  expect(told.at(-1)?.steps?.map(({ draws }) => draws)).toEqual([16, 512])
})

it('lets a question have its first answer, and of those that came meanwhile asks the last', () => {
  const { asked, told, latest } = line(true)
  const [first, skipped, last] = [question(), question(), question()]
  for (const each of [first, skipped, last]) latest.want(each, false)
  expect(asked).toHaveLength(1)
  asked[0]!.handlers.answer(answer(16, false))
  expect(told.map(({ key }) => key)).toEqual([first.key])
  expect(asked[0]!.isCancelled).toBe(true)
  expect(asked).toHaveLength(2)
  asked[1]!.handlers.answer(answer(16, false))
  expect(told.at(-1)?.key).toBe(last.key)
  expect(asked[1]!.isCancelled).toBe(false)
})

it('says of questions in quick succession that they pass, and of one after a rest that it does not', () => {
  const { asked, latest } = line(true)
  const next = (after: number) => {
    vi.advanceTimersByTime(after)
    latest.want(question(), false)
    asked.at(-1)!.handlers.answer(answer(16, false))
  }
  for (const after of [0, 60, 60, 1_000]) next(after)
  latest.want(question(), false)
  latest.want(question(), false) // waits for the one before it
  asked.at(-1)!.handlers.answer(answer(16, false))
  expect(asked.map(({ haste }) => haste)).toEqual(['urgent', 'passing', 'passing', 'urgent', 'passing', 'passing'])
})

it('says of a question under a hand that it passes, however long after the one before', () => {
  const { asked, latest } = line(true)
  latest.want(question(), true)
  expect(asked.map(({ haste }) => haste)).toEqual(['passing'])
})

it('never hurries with what is not urgent', () => {
  const { asked, latest } = line(false)
  for (let time = 0; time < 3; time++) latest.want(question(), false)
  asked[0]!.handlers.answer(answer(16, false))
  expect(asked.map(({ haste }) => haste)).toEqual(['none', 'none'])
})

it('asks what waited when the question before it fails', () => {
  const { asked, told, latest } = line(true)
  const [bad, good] = [question(), question()]
  latest.want(bad, false)
  latest.want(good, false)
  asked[0]!.handlers.fail({ kind: 'other', message: 'broken' })
  expect(told[0]).toMatchObject({ key: bad.key, failure: { message: 'broken' } })
  asked[1]!.handlers.answer(answer(16, false))
  expect(told[1]).toMatchObject({ key: good.key })
})

it('takes back a question that nobody waits for', () => {
  const { asked, latest } = line(true)
  latest.want(question(), false)
  latest.want(question(), false)
  latest.close()
  expect(asked[0]!.isCancelled).toBe(true)
  expect(asked).toHaveLength(1)
})
