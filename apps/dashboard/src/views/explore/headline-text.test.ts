import type { CompareResult, RunResult } from '@wlz/study'
import { expect, it } from 'vitest'
import { loadWords, pageWords } from '../../words/page-words.ts'
import { headlineText } from './headline-text.ts'

const bands = (mean: number, low = mean, high = mean) =>
  Object.fromEntries([
    ...['p05', 'p10', 'p25'].map((key) => [key, [low]]),
    ...['p50', 'mean'].map((key) => [key, [mean]]),
    ...['p75', 'p90', 'p95'].map((key) => [key, [high]]),
  ])

const result = (region: string, waiting: number, chance: number) =>
  ({
    run: { region, draws: 1024 },
    years: [2035],
    indicators: {
      'waiting.total': bands(waiting, waiting - 500, waiting + 500),
      'zorgplicht.tijdig': bands(chance),
      'quality.timelyRegions': bands(31 * chance),
    },
  }) as unknown as RunResult

const pair = (mean: number, low: number, high: number, error: number, chance = 0.04, chanceError = 0.001) =>
  ({
    others: [
      {
        indicators: {
          'waiting.total': { difference: bands(mean, low, high), differenceMcse: [error], unit: 'persons' },
          'zorgplicht.tijdig': { difference: bands(chance), differenceMcse: [chanceError] },
          'quality.timelyRegions': { difference: bands(31 * chance), differenceMcse: [chanceError] },
        },
      },
    ],
  }) as unknown as CompareResult

const about = { year: 2035, where: 'in Twente', norm: 0.45, regions: 31, draws: 1024 }
const beside = (of: CompareResult, region = '5505') => ({
  title: 'Basispad',
  result: result(region, 2_340, 0.19),
  pair: of,
})
const told = (of: CompareResult, more: Partial<typeof about> = {}, region = '5505') =>
  headlineText(
    { ...about, ...more, result: result(region, 2_000, 0.23), reference: beside(of, region) },
    pageWords('nl'),
    'nl',
  )!

it('says the effect in people with its band on either side of zero', () => {
  expect(told(pair(-341, -578, -42, 20)).effect).toBe(
    'In 2035 wachten in Twente 341 mensen minder op een plek dan bij Basispad (8 van de 10 doorrekeningen: 42 tot 578 minder).',
  )
  expect(told(pair(341, -42, 578, 20)).effect).toContain('341 mensen meer')
  expect(told(pair(341, -42, 578, 20)).effect).toContain('van 42 minder tot 578 meer')
  expect(told(pair(341, 42, 578, 20)).effect).toContain('42 tot 578 meer')
})

it('sees no difference below twice its Monte Carlo error, and one at it', () => {
  expect(told(pair(-39, -80, 10, 20)).effect).toContain('geen verschil dat wij kunnen zien')
  expect(told(pair(-40, -80, 10, 20)).effect).toContain('40 mensen minder')
  expect(told(pair(0, 0, 0, 0)).effect).toContain('geen verschil dat wij kunnen zien')
  expect(told(pair(-0.4, -0.6, -0.2, 0.01)).effect).toContain('geen verschil dat wij kunnen zien')
  expect(told(pair(-3.4, -8, 0.3, 0.01)).effect).toContain(
    '3 mensen minder op een plek dan bij Basispad (8 van de 10 doorrekeningen: 0 tot 8 minder)',
  )
})

it('tells a chance in hundredths from 512 draws, in tenths below, and of the country in regions', () => {
  const of = pair(-341, -578, -42, 20)
  expect(told(of).norm).toContain('in 23 van de 100 doorrekeningen; bij Basispad in 19.')
  expect(told(of).dots).toEqual({ of: 100, met: 23, before: 19 })
  expect(told(of, { draws: 511 }).norm).toContain('in 2 van de 10 doorrekeningen; geen verschil')
  expect(told(of, { draws: 511 }).dots).toEqual({ of: 10, met: 2, before: 2 })
  expect(told(of, {}, 'NL').norm).toContain('in gemiddeld 7,1 van de 31 regio’s; bij Basispad in 5,9.')
  expect(told(of, {}, 'NL').dots).toEqual({ of: 31, met: 7, before: 6 })
  expect(told(pair(-341, -578, -42, 20, 0.04, 0.03)).norm).toContain('geen verschil dat wij kunnen zien met Basispad')
})

it('says how many wait where there is nothing to compare with', () => {
  const alone = headlineText(
    { ...about, result: result('5505', 2_000, 0), reference: undefined },
    pageWords('nl'),
    'nl',
  )!
  expect(alone.effect).toBe(
    'In 2035 wachten in Twente gemiddeld 2.000 mensen op een plek (8 van de 10 doorrekeningen: 1.500 tot 2.500).',
  )
  expect(alone.norm).toContain('in 0 van de 100 doorrekeningen.')
})

it('speaks English too', async () => {
  await loadWords('en')
  const english = headlineText(
    { ...about, where: 'in Twente', result: result('5505', 2_000, 0.23), reference: beside(pair(-341, -578, -42, 20)) },
    pageWords('en'),
    'en',
  )!
  expect(english.effect).toBe(
    'In 2035 341 fewer people wait for a place in Twente than under Basispad (8 out of 10 draws: 42 to 578 fewer).',
  )
})
