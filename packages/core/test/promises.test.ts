import { beforeAll, describe, expect, it } from 'vitest'
import { leverCatalogue } from '../src/catalogue/levers.ts'
import type { Course } from '../src/course.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import type { Policy } from '../src/engine/policy.ts'
import { watchPromises, type BrokenPromise } from './watch-promises.ts'
import { course, engine, pull } from './courses.ts'
import { readPack } from './pack.ts'

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

const draws = 2
const used = 3 * draws

/** A fault to plant when a block has run, before its promises are looked at. */
type Plant = (name: string, now: Course) => void

/** Promises broken in some years, each named once. */
function brokenIn(policy: Policy, years: number, plant?: Plant): string[] {
  const found = new Set<string>()
  const now = course(evidence, policy, { draws })
  const watch = watchPromises(now, used, ({ block, name, promise, of }: BrokenPromise) =>
    found.add(`${block} (${name}): ${promise}: ${of}`),
  )
  for (let year = 0; year < years; year++)
    engine.stepYear(now, year, {
      block: (block, name) => {
        plant?.(name, now)
        watch.block?.(block, name)
      },
    })
  return [...found]
}

const little = () =>
  Object.fromEntries(
    leverCatalogue.map(({ id, neutral, min, max }) => [
      id,
      neutral === max ? (min + max) / 2 : neutral + (max - neutral) / 10,
    ]),
  )
const busy = {
  'vpt-verschuiving': 0.5,
  valpreventie: 1,
  reablement: 1,
  'pgb-naar-zin': 0.1,
  'terug-naar-huis': 0.1,
  'spuk-dos': 0.5,
}

describe('every block keeps its promises at its border', () => {
  it.each([
    ['no policy', () => ({})],
    ['levers that move people and payers', () => busy],
    ['every lever a little', little],
  ])('with %s, in every year', (_, levers) => {
    expect(brokenIn(pull(evidence, levers(), 2024), evidence.years)).toEqual([])
  })

  it.each<readonly [string, Plant, string]>([
    [
      'a share of entrants that is counted twice',
      (name, { work }) => {
        if (name === 'choiceYear') work.entry[0]!.home[0]![1]! += 1e-6
      },
      'choice (choiceYear): shares add to one: entry vv',
    ],
    [
      'people who join no queue',
      (name, { state }) => {
        if (name === 'ratesYear') state.groups[1]!.statusShare[2]![0]! -= 1e-6
      },
      'waiting (ratesYear): shares add to one: status vv-som',
    ],
    [
      'people placed who stay in the queue as well',
      (name, { state }) => {
        if (name === 'waitingMonth') state.groups[0]!.stay[1]![2]! += 0.01
      },
      'waiting (waitingMonth): people in are people out: vv-pg',
    ],
    [
      'people of the closed groups who leave uncounted',
      (name, { state }) => {
        if (name === 'waitingMonth') state.closed.stay[0]! *= 0.999
      },
      'waiting (waitingMonth): people in are people out: aflopend',
    ],
    [
      'a block that moves people though it is not waiting',
      (name, { state }) => {
        if (name === 'workforceMonth') state.groups[2]!.home[1]![0]! += 1
      },
      'workforce (workforceMonth): people in are people out: vg',
    ],
    [
      'a payer who pays a part twice',
      (name, { ledger }) => {
        if (name === 'moneyYear') ledger.zvw.wonen[0]! *= 1.001
      },
      'money (moneyYear): money is volume times price: living at home',
    ],
    [
      'staff whose wage is booked by the month',
      (name, { ledger }) => {
        if (name === 'moneyYear')
          for (let lane = 0; lane < used; lane++) ledger.wlz.personeel[lane]! = 12 * ledger.wlz.personeel[lane]! + 1
      },
      'money (moneyYear): money is volume times price: hired staff',
    ],
    [
      'a measure that nobody pays',
      (name, { ledger }) => {
        if (name === 'moneyYear') ledger.wmo.maatregelen[0]! *= 0.99
      },
      'money (moneyYear): money is volume times price: measures',
    ],
  ])('and %s is seen where it happens', (_, plant, expected) => {
    expect(brokenIn(pull(evidence, busy, 2024), 2, plant)).toContain(expected)
  })
})
