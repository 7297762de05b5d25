import { indicatorCatalogue, leverCatalogue } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { freeParameters, scenarioCatalogue } from '@wlz/scenario'
import { languages, type Language } from '@wlz/terms'
import type { Command, Option } from 'commander'
import { explainable } from '../facts/explain.ts'
import { listKinds, scenarioNames } from '../facts/rows.ts'
import { loadPack } from '../host/pack.ts'
import { planNames } from '../host/scenario-files.ts'
import { defaultNorms } from '../read/norms.ts'
import { buildProgram } from '../commands/program.ts'
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

interface Values {
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

/** Values of the options that have a list of their own. */
const optionValues: Readonly<Record<string, Values>> = {
  '--region': { names: regions },
  '--indicator': { names: (_, language) => indicators(language) },
  '--format': { names: () => plain(['table', 'json', 'ndjson', 'csv', 'parquet']) },
  '--csv': { names: () => plain(['nl']) },
  '--lang': { names: () => plain(languages) },
  '--norm': { names: (_, language) => [...plain(defaultNorms), ...indicators(language)] },
  '--lever': { names: () => assignable(leverIds) },
  '--set': {
    names: (pack) =>
      assignable([...leverIds, ...freeParameters(scenarioCatalogue(pack().evidence)).map(({ id }) => id)]),
  },
}

/** Values of arguments, by the word that stands for them in the help. */
function argumentValues(language: Language): Readonly<Record<string, Values>> {
  const words = cliHelp(language)
  const scenarios: Values = { names: () => plain(scenarioNames()), files: 'yaml' }
  return {
    [words.scenarioArg]: scenarios,
    [words.baseArg]: scenarios,
    [words.otherArg]: scenarios,
    [words.worldArg]: scenarios,
    [words.fileArg]: { names: () => plain([...scenarioNames(), ...planNames()]), files: 'yaml' },
    [words.planArg]: { names: () => plain(planNames()), files: 'yaml' },
    [words.folderArg]: { files: 'folder' },
    [words.kindArg]: { names: () => plain(listKinds) },
    [words.shellArg]: { names: () => plain(shells) },
    [words.idArg]: { names: (pack) => plain([...new Set(explainable(pack()))]) },
  }
}

/** Everything that can stand at the cursor, after these words and starting with what was typed of this one. */
export function candidatesFor(words: readonly string[], current: string, language: Language): Candidate[] {
  const program = buildProgram(language)
  const [at, command] = commandIn(words, program)
  if (command === undefined) {
    const lang = valueOf(program, words.at(-1), language)
    if (lang !== undefined) return fitting(lang, current, language)
    const all = program.commands.map((each) => ({ value: each.name(), description: each.description() }))
    return starting(current.startsWith('-') ? optionsOf(program) : [...all, { value: 'help' }], current)
  }
  const after = words.slice(at + 1)
  const isBeyondOptions = after.includes('--')
  const assigned = /^(--[\w-]+)=(.*)$/s.exec(current)
  if (!isBeyondOptions && assigned !== null) {
    const [, name = '', value = ''] = assigned
    const found = fitting(valueOf(command, name, language) ?? {}, value, language)
    return found.map((candidate) => ({ ...candidate, value: `${name}=${candidate.value}` }))
  }
  if (!isBeyondOptions && current.startsWith('-')) return starting(optionsOf(command), current)
  const value = isBeyondOptions ? undefined : valueOf(command, after.at(-1), language)
  if (value !== undefined) return fitting(value, current, language)
  const place = positionals(command, after)
  const argument =
    command.registeredArguments[place] ?? command.registeredArguments.filter(({ variadic }) => variadic).at(-1)
  return argument === undefined ? [] : fitting(argumentValues(language)[argument.name()] ?? {}, current, language)
}

function commandIn(words: readonly string[], program: Command): [at: number, command: Command | undefined] {
  const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '--lang' && word !== 'help')
  return [at, program.commands.find((command) => command.name() === words[at])]
}

const takesValue = (option: Option | undefined): option is Option =>
  option !== undefined && (option.required || option.optional)
const optionOf = (command: Command, name: string | undefined) =>
  command.options.find(({ long, short }) => name !== undefined && (name === long || name === short))

/** The values of an option that waits for one. */
function valueOf(command: Command, name: string | undefined, language: Language): Values | undefined {
  const option = optionOf(command, name)
  if (!takesValue(option)) return undefined
  const known = optionValues[option.long ?? '']
  if (known !== undefined) return known
  const words = cliHelp(language)
  if (option.flags.includes(`<${words.fileArg}>`)) return { files: 'any' }
  return option.flags.includes(`<${words.folderArg}>`) ? { files: 'folder' } : {}
}

/** Arguments before the cursor, without options and what belongs to them. */
function positionals(command: Command, words: readonly string[]): number {
  let count = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word === '--') return count + words.length - index - 1
    if (!word.startsWith('-')) count++
    else if (takesValue(optionOf(command, word))) index++
  }
  return count
}

const optionsOf = (command: Command): Candidate[] => [
  ...command.options.flatMap(({ long, description }) =>
    long === undefined || long === null ? [] : [{ value: long, description }],
  ),
  { value: '--help' },
]

function fitting({ names, files }: Values, current: string, language: Language): Candidate[] {
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
