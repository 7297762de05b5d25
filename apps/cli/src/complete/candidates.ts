import { indicatorCatalogue, leverCatalogue } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { freeParameters, scenarioCatalogue } from '@wlz/scenario'
import { languages, type Language } from '@wlz/terms'
import { explainable } from '../facts/explain.ts'
import { listKinds, scenarioNames } from '../facts/rows.ts'
import { loadPack } from '../host/pack.ts'
import { planNames } from '../host/scenario-files.ts'
import { defaultNorms } from '../read/norms.ts'
import { commands } from '../commands/all.ts'
import { flagOf, type Declaration, type OptionRow, type Values } from '../declared/declaration.ts'
import { everyday } from '../declared/groups.ts'
import { indicatorWords } from '@wlz/explain'
import { filesFrom, type FileKind } from './files.ts'
import { shells } from './scripts.ts'
import { cliHelp } from '../words/cli-words.ts'

export interface Candidate {
  readonly value: string
  readonly description?: string
  /** Something follows without a space: a folder, or a name before its `=`. */
  readonly goesOn?: boolean
}

interface Source {
  readonly names?: (pack: () => Pack, language: Language) => readonly Candidate[]
  readonly files?: FileKind
}

const plain = (values: readonly string[]): Candidate[] => values.map((value) => ({ value }))
const assignable = (ids: readonly string[]): Candidate[] => ids.map((id) => ({ value: `${id}=`, goesOn: true }))
const leverIds = leverCatalogue.map(({ id }) => id)

const regions = (pack: () => Pack): Candidate[] => [
  ...plain(['NL', 'all']),
  ...pack().regions.map(({ code, name }) => ({ value: name, description: code })),
  ...pack().regions.map(({ code, name }) => ({ value: code, description: name })),
]
const indicators = (language: Language): Candidate[] =>
  indicatorCatalogue.map(({ id }) => ({ value: id, description: indicatorWords(id, language).label }))

const scenarios = () => plain(scenarioNames())

/** Sources of the values of options and arguments. */
const sources: Readonly<Record<Values, Source>> = {
  regions: { names: regions },
  indicators: { names: (_, language) => indicators(language) },
  formats: { names: () => plain(['table', 'json', 'ndjson', 'csv', 'parquet']) },
  'csv-styles': { names: () => plain(['nl']) },
  languages: { names: () => plain(languages) },
  norms: { names: (_, language) => [...plain(defaultNorms), ...indicators(language)] },
  levers: { names: () => assignable(leverIds) },
  settings: {
    names: (pack) =>
      assignable([...leverIds, ...freeParameters(scenarioCatalogue(pack().evidence)).map(({ id }) => id)]),
  },
  scenarios: { names: scenarios, files: 'yaml' },
  plans: { names: () => plain(planNames()), files: 'yaml' },
  'scenarios-and-plans': { names: () => [...scenarios(), ...plain(planNames())], files: 'yaml' },
  kinds: { names: () => plain(listKinds) },
  shells: { names: () => plain(shells) },
  ids: { names: (pack) => plain([...new Set(explainable(pack()))]) },
  files: { files: 'any' },
  folders: { files: 'folder' },
}

/** Everything that can stand at the cursor, after these words and starting with what was typed of this one. */
export function candidatesFor(words: readonly string[], current: string, language: Language): Candidate[] {
  const [at, command] = commandIn(words)
  if (command === undefined) {
    if (words.at(-1) === flagOf('lang')) return fitting(sources.languages, current, language)
    return starting(current.startsWith('-') ? optionsOfProgram(language) : namesOfCommands(language), current)
  }
  const after = words.slice(at + 1)
  const isBeyondOptions = after.includes('--')
  const assigned = /^(--[\w-]+)=(.*)$/s.exec(current)
  if (!isBeyondOptions && assigned !== null) {
    const [, name = '', value = ''] = assigned
    const found = fitting(sourceOf(command, name) ?? {}, value, language)
    return found.map((candidate) => ({ ...candidate, value: `${name}=${candidate.value}` }))
  }
  if (!isBeyondOptions && current.startsWith('-')) return starting(optionsOf(command, language), current)
  const source = isBeyondOptions ? undefined : sourceOf(command, after.at(-1))
  if (source !== undefined) return fitting(source, current, language)
  const rows = command.arguments ?? []
  const argument = rows[positionals(command, after)] ?? rows.findLast(({ isMany }) => isMany === true)
  return argument?.values === undefined ? [] : fitting(sources[argument.values], current, language)
}

function commandIn(words: readonly string[]): [at: number, command: Declaration | undefined] {
  const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '--lang' && word !== 'help')
  return [at, commands.find(({ name }) => name === words[at])]
}

const optionOf = ({ options }: Declaration, flag: string | undefined): OptionRow | undefined =>
  Object.entries(options).find(([name]) => flagOf(name) === flag)?.[1]

/** Values of an option that waits for one. */
function sourceOf(command: Declaration, flag: string | undefined): Source | undefined {
  const option = optionOf(command, flag)
  if (option?.value === undefined) return undefined
  return option.values === undefined ? {} : sources[option.values]
}

/** Number of arguments before the cursor, without options and what belongs to them. */
function positionals(command: Declaration, words: readonly string[]): number {
  let count = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word === '--') return count + words.length - index - 1
    if (!word.startsWith('-')) count++
    else if (optionOf(command, word)?.value !== undefined) index++
  }
  return count
}

const help: Candidate = { value: '--help' }

const optionsOf = ({ options }: Declaration, language: Language): Candidate[] => [
  ...Object.entries(options).map(([name, { text }]) => ({ value: flagOf(name), description: cliHelp(language)[text] })),
  help,
]

const optionsOfProgram = (language: Language): Candidate[] => [
  { value: '--version', description: cliHelp(language).version },
  { value: flagOf('lang'), description: cliHelp(language)[everyday.lang.text] },
  help,
]

const namesOfCommands = (language: Language): Candidate[] => [
  ...commands.map(({ name, text }) => ({ value: name, description: cliHelp(language)[text] })),
  { value: 'help' },
]

function fitting({ names, files }: Source, current: string, language: Language): Candidate[] {
  const found = files === undefined ? [] : filesFrom(current, files)
  return [
    ...starting(names?.(loadPack, language) ?? [], current),
    ...found.map((value): Candidate => (value.endsWith('/') ? { value, goesOn: true } : { value })),
  ]
}

/** Without regard to case; codes only when one is being typed. */
const starting = (all: readonly Candidate[], current: string): Candidate[] =>
  all.filter(
    ({ value }) => value.toLowerCase().startsWith(current.toLowerCase()) && (current !== '' || !/^\d{4}$/.test(value)),
  )
