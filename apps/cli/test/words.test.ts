import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contextCatalogue, indicatorCatalogue, leverCatalogue, notModelledSignals, type ModelFault } from '@wlz/core'
import { issueCodes, loadScenario, scenarioCatalogue } from '@wlz/scenario'
import {
  dictionary,
  effectUnitIn,
  faultWords,
  languages,
  licenceIn,
  measuredIn,
  plansEn,
  reasonIn,
  reasonsTranslated,
  scenariosEn,
  systemIn,
  type Language,
} from '@wlz/terms'
import { describe, expect, it } from 'vitest'
import { scenarioNames } from '../src/facts/rows.ts'
import { loadPack } from '../src/host/pack.ts'
import { diskFiles, planNames } from '../src/host/scenario-files.ts'
import { cliBatch, cliDeciding, cliFacts, cliHelp, cliMessages, cliTables, cliTrust } from '../src/words/cli-words.ts'
import { cliBatchNl } from '../src/words/nl/batch.ts'
import { cliDecidingNl } from '../src/words/nl/deciding.ts'
import { cliFactsNl } from '../src/words/nl/facts.ts'
import { cliHelpNl } from '../src/words/nl/help.ts'
import { cliMessagesNl } from '../src/words/nl/messages.ts'
import { cliTablesNl } from '../src/words/nl/tables.ts'
import { cliTrustNl } from '../src/words/nl/trust.ts'

const sorted = (values: Iterable<string>) => [...new Set(values)].sort()

/** Every text in a table of words, with the path of keys to it. */
function texts(table: unknown, path = ''): [path: string, text: string][] {
  if (typeof table === 'string') return [[path, table]]
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([key, value]) => texts(value, `${path}/${key}`))
}

describe.each(languages)('words in %s', (language: Language) => {
  const words = dictionary(language)

  it('exist for every id of the catalogues, and for nothing else', () => {
    expect(sorted(Object.keys(words.indicators))).toEqual(sorted(indicatorCatalogue.map(({ id }) => id)))
    expect(sorted(Object.keys(words.notModelled))).toEqual(sorted(notModelledSignals))
    expect(sorted(Object.keys(words.levers))).toEqual(sorted(leverCatalogue.map(({ id }) => id)))
    expect(sorted(Object.keys(words.families))).toEqual(sorted(leverCatalogue.map(({ family }) => family)))
    expect(sorted(Object.keys(words.equations))).toEqual(sorted(leverCatalogue.map(({ moves }) => moves)))
    expect(sorted(Object.keys(words.payers))).toEqual(sorted(leverCatalogue.flatMap(({ payers }) => payers)))
    expect(sorted(Object.keys(words.axes))).toEqual(sorted(indicatorCatalogue.map(({ axis }) => axis)))
    expect(sorted(Object.keys(words.combine))).toEqual(sorted(indicatorCatalogue.map(({ combine }) => combine)))
  })

  it('exist for every world assumption and its named worlds', () => {
    expect(sorted(Object.keys(words.context))).toEqual(sorted(contextCatalogue.map(({ id }) => id)))
    for (const { id, worlds } of contextCatalogue)
      expect(sorted(Object.keys(words.context[id].worlds)), id).toEqual(sorted(Object.keys(worlds)))
  })

  it('exist for every unit of an indicator, a lever, an effect and a world assumption', () => {
    const used = [
      ...indicatorCatalogue.map(({ unit }) => unit),
      ...leverCatalogue.map(({ unit }) => unit),
      ...contextCatalogue.map(({ unit }) => unit),
      ...leverCatalogue.flatMap(({ effect }) => (effect.kind === 'handle' ? [] : [effect.unit])),
    ]
    expect(sorted(Object.keys(words.units))).toEqual(sorted(used))
  })

  it('exist for every fault of a scenario, and for no other', () => {
    expect(sorted(Object.keys(faultWords(language).scenario))).toEqual(sorted(issueCodes))
  })

  it('are never empty, and a label fits in a table', () => {
    const all = [
      words,
      cliBatch(language),
      cliDeciding(language),
      cliFacts(language),
      cliHelp(language),
      cliMessages(language),
      cliTables(language),
      cliTrust(language),
    ].flatMap((table) => texts(table))
    for (const [path, text] of all) expect(text.trim().length, path).toBeGreaterThan(0)
    for (const { label } of [...Object.values(words.indicators), ...Object.values(words.levers)])
      expect(label.length, label).toBeLessThanOrEqual(56)
  })
})

it('exists for every fault of the model, and for no other', () => {
  const codes: Readonly<Record<ModelFault['code'], true>> = {
    'not-finite': true,
    'negative-stock': true,
    'mortality-outside-wlz': true,
    'runaway-loop': true,
    'missing-parameter': true,
    'base-year': true,
    'unknown-region': true,
  }
  for (const language of languages)
    expect(sorted(Object.keys(faultWords(language).model))).toEqual(sorted(Object.keys(codes)))
})

it('has the same keys in both languages', () => {
  const keys = (language: Language) =>
    [
      dictionary(language),
      cliBatch(language),
      cliDeciding(language),
      cliFacts(language),
      cliHelp(language),
      cliMessages(language),
      cliTables(language),
      cliTrust(language),
    ]
      .flatMap((table) => Object.keys(table))
      .sort()
  expect(keys('en')).toEqual(keys('nl'))
})

it('says every word somewhere', () => {
  const source = join(import.meta.dirname, '../src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^words.(nl|en)\b/.test(file))
    .map((file) => readFileSync(join(source, file), 'utf8'))
  const names = new Set(files.flatMap((text) => text.match(/\w+/g) ?? []))
  const own = [cliBatchNl, cliDecidingNl, cliFactsNl, cliHelpNl, cliMessagesNl, cliTablesNl, cliTrustNl]
  expect(own.flatMap((table) => Object.keys(table).filter((key) => !names.has(key)))).toEqual([])
})

it('uses no you-form in Dutch', () => {
  const dutch = [
    dictionary('nl'),
    cliBatch('nl'),
    cliDeciding('nl'),
    cliFacts('nl'),
    cliHelp('nl'),
    cliMessages('nl'),
    cliTables('nl'),
  ].flatMap((table) => texts(table))
  expect(dutch.filter(([, text]) => /\b(je|jij|jouw|u|uw)\b/i.test(text))).toEqual([])
})

it('tells every shipped scenario and plan in English, and no other', () => {
  expect(sorted(Object.keys(scenariosEn))).toEqual(sorted(scenarioNames()))
  expect(sorted(Object.keys(plansEn))).toEqual(sorted(planNames()))
})

describe('texts of files and tables', () => {
  const pack = loadPack()

  it('gives every reason of a shipped scenario in English, with its numbers, and keeps none that is gone', () => {
    const catalogue = scenarioCatalogue(pack.evidence)
    const whys = scenarioNames().flatMap((name) => {
      const parsed = loadScenario(name, diskFiles(), catalogue)
      if (!parsed.ok) throw new Error(name)
      return parsed.value.differences.flatMap((each) => ('why' in each && each.why !== undefined ? [each.why] : []))
    })
    expect(whys.length).toBeGreaterThan(60)
    expect(whys.filter((why) => reasonIn(why, 'en') === why)).toEqual([])
    const figures = (text: string) =>
      (text.match(/\d[\d.,]*\d|\d/g) ?? []).map((figure) => figure.replace(/[.,]/g, '')).sort()
    for (const why of whys) expect(figures(reasonIn(why, 'en')), why).toEqual(figures(why))
    const still = new Set(whys.map((why) => why.trim()))
    expect(reasonsTranslated().filter((why) => !still.has(why))).toEqual([])
    expect(reasonIn('omdat ik het zeg', 'en')).toBe('omdat ik het zeg')
  })

  it('gives every system in English, with a note where the Dutch has one', () => {
    for (const system of pack.systems) {
      const english = systemIn(system, 'en')
      expect(english.label, system.id).not.toBe(system.label)
      expect([english.note === '', english.note === system.note && system.note !== ''], system.id).toEqual([
        system.note === '',
        false,
      ])
    }
    expect(systemIn(pack.systems[0]!, 'nl')).toBe(pack.systems[0])
  })

  it('gives the terms of every source, and what every row of effects measured, in Dutch', () => {
    const english =
      /\b(the|not|only|of|see|press|open access|facts|stated|effect on|reduction|saving|per year|percent)\b/
    expect(pack.sources.map(({ licence }) => licenceIn(licence, 'nl')).filter((text) => english.test(text))).toEqual([])
    const rows = pack.leverEvidence.filter(({ measured }) => measured !== '')
    expect(
      rows
        .map((row) => `${measuredIn(row, 'nl')} ${effectUnitIn(row.unit, 'nl')}`)
        .filter((text) => english.test(text)),
    ).toEqual([])
    const isSame = (row: (typeof rows)[number]) => measuredIn(row, 'nl') === measuredIn(row, 'en')
    expect(rows.filter(isSame).map(({ measured }) => measured)).toEqual(['budget'])
  })
})

it('has a word for the unit of every parameter', () => {
  const { units, parameterUnits } = dictionary('nl')
  const pack = loadPack()
  const wordless = new Set(
    pack.parameters.map(({ unit }) => unit).filter((unit) => !(unit in units) && !(unit in parameterUnits)),
  )
  expect([...wordless]).toEqual([])
})
