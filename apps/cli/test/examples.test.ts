import { indicatorCatalogue, leverById, leverCatalogue, noStart, type Lever } from '@wlz/core'
import { companionOf, indicatorExample, leverExample } from '@wlz/explain'
import { scenarioCatalogue, type Scenario } from '@wlz/scenario'
import { compareStudy, inlinePool, runStudy } from '@wlz/study'
import { languages, type Language } from '@wlz/terms'
import { describe, expect, it } from 'vitest'
import { spreadIndicators } from '../src/commands/arguments.ts'
import { buildProgram } from '../src/commands/program.ts'
import { diskFiles } from '../src/host/scenario-files.ts'
import { loadPack } from '../src/host/pack.ts'
import { readStudyOptions, type RunOptions } from '../src/read/options.ts'
import { readScenario } from '../src/read/scenarios.ts'
import { cliMessages } from '../src/words/cli-words.ts'
import { wlz } from './built.ts'

const pack = loadPack()
const catalogue = scenarioCatalogue(pack.evidence)
const pool = inlinePool(pack)
const draws = 2

/** Question of an example, read by the functions that read the command line. */
function readExample(example: string, language: Language) {
  const [wlzName, name, ...args] = example.split(' ')
  expect(wlzName).toBe('wlz')
  const command = buildProgram(language).commands.find((each) => each.name() === name)!
  const { operands, unknown } = command.parseOptions(spreadIndicators(args))
  expect([operands.length, unknown]).toEqual([1, []])
  const { set = [], ...options } = command.opts<RunOptions>()
  const faults: string[] = []
  const asked = readStudyOptions(options, pack.evidence.regions, cliMessages(language), faults)
  expect(faults).toEqual([])
  const parsed = readScenario(operands[0]!, set, diskFiles(), catalogue)
  if (!parsed.ok) throw new Error(`${example}: ${JSON.stringify(parsed.issues)}`)
  return { asked, set, scenario: parsed.value }
}

const asId = ({ policy, seed }: Scenario, id: string) => ({ id, policy, seed, draws })
const question = (regions: readonly string[], indicators?: readonly string[]) => ({
  regions,
  start: noStart,
  engine: 'test',
  label: String,
  ...(indicators === undefined ? {} : { indicators }),
})

/** Levers whose example needs nothing beside it first, then those with each companion. */
function groupsOf<Example extends { readonly lever: Lever }>(examples: readonly Example[]): Map<string, Example[]> {
  const groups = new Map<string, Example[]>()
  for (const example of examples) {
    const beside = companionOf(example.lever.moves)
    const key = beside === undefined ? '' : `${beside.lever}=${beside.value}`
    groups.set(key, [...(groups.get(key) ?? []), example])
  }
  return groups
}

describe('examples of levers', () => {
  const examples = leverCatalogue.map((lever) => ({ lever, ...readExample(leverExample(lever, pack, 'nl'), 'nl') }))

  it.each([...groupsOf(examples)])('move the outcome that they show (beside "%s")', async (beside, members) => {
    const base = readScenario('basispad', beside === '' ? [] : [beside], diskFiles(), catalogue)
    if (!base.ok) throw new Error(JSON.stringify(base.issues))
    const request = {
      ...question(members[0]!.asked.regions, [...new Set(members.flatMap(({ asked }) => asked.indicators!))]),
      base: asId(base.value, 'base'),
      others: members.map(({ lever, scenario }) => asId(scenario, lever.id)),
    }
    for await (const { others } of compareStudy(pack, pool, request)) {
      const isStill = ({ mean }: { readonly mean: readonly number[] }) => mean.every((value) => value === 0)
      const still = members.filter(({ asked }, index) =>
        isStill(others[index]!.indicators[asked.indicators![0]!]!.difference),
      )
      expect(still.map(({ lever }) => lever.id)).toEqual([])
    }
  })

  it('ask the same in every language', () => {
    for (const language of languages)
      for (const { lever, asked, set } of examples)
        expect(readExample(leverExample(lever, pack, language), language)).toMatchObject({ asked, set })
  })
})

describe('examples of outcomes', () => {
  it.each(languages)('ask the outcome itself, of a region that is there (%s)', (language) => {
    for (const indicator of indicatorCatalogue) {
      const { asked } = readExample(indicatorExample(indicator, language), language)
      expect(asked.indicators).toEqual([indicator.id])
      expect(asked.regions).toHaveLength(1)
    }
  })

  it('get an answer', async () => {
    const { asked, scenario } = readExample(indicatorExample(indicatorCatalogue[0]!, 'nl'), 'nl')
    const all = indicatorCatalogue.map(({ id }) => id)
    for await (const { indicators } of runStudy(pack, pool, {
      ...question(asked.regions, all),
      scenario: asId(scenario, 'run'),
    }))
      expect(all.filter((id) => !Number.isFinite(indicators[id]?.mean.at(-1)))).toEqual([])
  })
})

it('are shown by wlz explain, whole on one line, and run as they are', async () => {
  const example = leverExample(leverById.get('vroeg-contact')!, pack, 'en')
  const { stdout } = await wlz(['explain', 'vroeg-contact', '--lang', 'en'])
  expect(stdout.split('\n')).toContain(example)
  const ran = await wlz([...example.split(' ').slice(1), '--draws', '2', '--quiet'])
  expect([ran.code, ran.stderr]).toEqual([0, ''])
})
