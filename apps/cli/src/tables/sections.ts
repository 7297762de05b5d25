import type { Marks } from '@wlz/study'
import { formatNumber, type Language } from '@wlz/terms'
import { differences, type Scenario, type ScenarioCatalogue } from '@wlz/scenario'
import { wrap } from '../output/text.ts'
import { heading, screenWidth } from './layout.ts'
import { cliMessages, cliTables } from '../words/cli-words.ts'

export interface Titled {
  readonly title: string
  readonly why: string
}

/** A numbered or dashed item, wrapped under its mark. */
export const item = (mark: string, text: string): string =>
  wrap(`${mark} ${text}`, screenWidth, ' '.repeat(mark.length + 1))

/** The three limits that every reader of a table must know. */
export function limitsSection(language: Language): string {
  const words = cliTables(language)
  return [heading(words.limits), item('1.', words.limit1), item('2.', words.limit2), item('3.', words.limit3)].join(
    '\n',
  )
}

export interface Suggestion {
  readonly command: string
  readonly purpose: string
}

/** Commands to go on with, each with what it is for. */
export function nextSection(suggestions: readonly Suggestion[], language: Language): string {
  return [
    heading(cliTables(language).next),
    ...suggestions.flatMap(({ command, purpose }) => [`- ${purpose}:`, `    ${command}`]),
    cliTables(language).inProject,
  ].join('\n')
}

/** Levers, worlds and parameters that a scenario has otherwise than the base, by id. */
export function settingsLine(
  scenario: Scenario,
  base: Scenario,
  catalogue: ScenarioCatalogue,
  language: Language,
): string {
  const words = cliTables(language)
  const found = differences(base, scenario, catalogue)
  const ids = (...kinds: readonly string[]) => [
    ...new Set(
      found.flatMap((difference) => ('id' in difference && kinds.includes(difference.kind) ? [difference.id] : [])),
    ),
  ]
  const levers = ids('lever', 'effect')
  const world = ids('context')
  const parameters = ids('parameter')
  return [
    `${words.measures}: ${levers.length === 0 ? words.noMeasures : levers.join(', ')}`,
    ...(world.length === 0 ? [] : [`${words.world}: ${world.join(', ')}`]),
    ...(parameters.length === 0 ? [] : [`${words.parameters}: ${parameters.join(', ')}`]),
  ].join('. ')
}

/** Values that go beyond what anyone measured, and effects and parameters that a person filled in. */
export function markLines(
  scenario: string,
  {
    beyondEvidence = [],
    ownEffects = [],
    ownParameters = [],
    ownFigures = [],
    unpriced = [],
    blocked = [],
    onlyPayer,
  }: Marks,
  language: Language,
): string[] {
  const words = cliMessages(language)
  const range = ({ low, central, high }: { low: number; central: number; high: number }) =>
    low === high ? plain(central) : cliTables(language).between(plain(low), plain(high))
  const plain = (value: number) => formatNumber(value, { language, digits: decimals(value) })
  return [
    ...beyondEvidence.map((mark) =>
      words.beyondEvidence(
        scenario,
        mark.lever,
        plain(mark.value),
        mark.year,
        plain(mark.low),
        plain(mark.high),
        mark.grade,
      ),
    ),
    ...ownEffects.map((mark) => words.ownEffect(scenario, mark.lever, range(mark))),
    ...ownFigures.map(({ region, figure, value }) => words.ownFigure(region, figure, plain(value))),
    ...ownParameters.map((mark) => words.ownParameter(scenario, mark.parameter, range(mark), range(mark.evidence))),
    ...(unpriced.length > 0 ? [words.unpriced(scenario, unpriced)] : []),
    ...blocked.map(({ id, levers, above, below }) => words.blocked(scenario, id, levers, above, below)),
    ...(onlyPayer === undefined ? [] : [words.onlyPayer(scenario, onlyPayer)]),
  ]
}

/** Decimals that a value was written with, at most four. */
export const decimals = (value: number): number => Math.min(4, (String(value).split('.')[1] ?? '').length)

export const drawsText = (draws: number, language: Language): string => {
  const words = cliTables(language)
  return draws === 1 ? words.oneDraw : words.drawCount(formatNumber(draws, { language }))
}
