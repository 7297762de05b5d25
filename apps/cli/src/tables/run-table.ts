import type { RunResult } from '@wlz/study'
import { formatAmount, scaleFor, type Language } from '@wlz/terms'
import { wrap } from '../output/text.ts'
import { unitLabel } from '@wlz/explain'
import { regionsAgain, shellWord } from './again.ts'
import { amountWriter, bandOf } from './amounts.ts'
import { errorTable, type ErrorOf } from './error-table.ts'
import { shownIndicators, shownYears } from './headline.ts'
import { kaderLines } from './kader-lines.ts'
import { drawTable, heading, screenWidth } from './layout.ts'
import { sinceSection } from './since-section.ts'
import { structuresSection } from './structures-section.ts'
import type { WithSince } from '../read/since.ts'
import { drawsText, limitsSection, markLines, nextSection, type Titled } from './sections.ts'
import { cliTables } from '../words/cli-words.ts'

export interface RunTableRequest {
  readonly language: Language
  readonly scenario: Titled
  /** As the user wrote it, for the commands that go on. */
  readonly target: string
  readonly indicators: readonly string[] | undefined
  regionName(code: string): string
}

/** One projection as a person reads it: what is asked, what comes out, how sure, limits, and how to go on. */
export function runTable(results: readonly WithSince<RunResult>[], request: RunTableRequest): string {
  const { language, scenario, target } = request
  const words = cliTables(language)
  const first = results[0]!
  const { years, run } = first
  const named = shellWord(target)
  const where = regionsAgain(
    results.map((result) => result.run.region),
    request.regionName,
  )
  const marks = markLines(run.scenario, results.at(-1)!.run, language)
  const blocks =
    results.length > 3 ? [manyRegions(results, request)] : results.map((result) => oneRegion(result, request))
  return `${[
    [
      heading(words.asked),
      wrap(words.runQuestion(scenario.title, years[0]!, years.at(-1)!), screenWidth),
      wrap(scenario.why, screenWidth),
    ].join('\n'),
    [heading(words.outcome), ...blocks, wrap(words.headCounts, screenWidth)].join('\n\n'),
    ...results.slice(-1).flatMap((result) => structuresSection(result, request)),
    ...results
      .slice(0, 3)
      .flatMap(({ since, indicators }) =>
        since === undefined
          ? []
          : [
              sinceSection(
                since,
                { years, year: shownYears(years, 2).at(-1)!, indicators, asked: request.indicators },
                language,
              ),
            ],
      ),
    [
      heading(words.how),
      wrap(words.howBandRun, screenWidth),
      ...errorLines(results, request),
      ...results.slice(0, 3).flatMap((result) => notTelling(result, request)),
      ...(run.draws < 64 ? [words.fewDraws] : []),
      ...marks.map((mark) => wrap(`! ${mark}`, screenWidth, '  ')),
      ...results
        .slice(0, 1)
        .flatMap((result) => kaderLines(result, language))
        .map((line) => wrap(`! ${line}`, screenWidth, '  ')),
    ].join('\n'),
    limitsSection(language),
    nextSection(
      [
        {
          purpose: words.nextCompare,
          command: `wlz compare ${named} ${target === 'extramuralisering' ? 'preventie' : 'extramuralisering'}${where}`,
        },
        { purpose: words.nextExplain, command: `wlz explain ${request.indicators?.[0] ?? 'waiting.total'}` },
        {
          purpose: words.nextFile,
          command: `wlz run ${named}${where === '' ? ' --region all' : where} --out ${shellWord(`${run.scenario}.csv`)}`,
        },
      ],
      language,
    ),
  ].join('\n\n')}\n`
}

/** Signals that people asked for and that cannot turn in this area. */
function notTelling(
  { run, indicators }: RunResult,
  { language, indicators: asked, regionName }: RunTableRequest,
): string[] {
  return shownIndicators(asked)
    .filter((id) => indicators[id]?.telling === false)
    .map((id) =>
      wrap(`! ${cliTables(language).notTelling(indicators[id]!.label, regionName(run.region))}`, screenWidth, '  '),
    )
}

/** Monte Carlo error of every headline, the largest of the regions. */
function errorLines(results: readonly RunResult[], { language, indicators: asked }: RunTableRequest): string[] {
  const { years } = results[0]!
  const errors = results.flatMap(({ indicators }) =>
    shownIndicators(asked).flatMap((id): ErrorOf[] => {
      const found = indicators[id]
      return found === undefined ? [] : [{ id, label: found.label, unit: found.unit, errors: found.mcse }]
    }),
  )
  return errorTable(
    errors,
    cliTables(language).howError(results.length > 1),
    { years, shown: shownYears(years, 3) },
    language,
  )
}

/** Indicators by year, the mean above its band. */
function oneRegion(result: RunResult, { language, indicators, regionName }: RunTableRequest): string {
  const words = cliTables(language)
  const { run, years } = result
  const shown = shownYears(years, 3)
  const indices = shown.map((year) => years.indexOf(year))
  const rows = shownIndicators(indicators).flatMap((id) => {
    const found = result.indicators[id]
    if (found === undefined) return []
    const write = amountWriter(found.unit, bandOf(found), indices, language, false)
    return [
      [words.row[id] ?? found.label, ...indices.map(write.mean)],
      [unitLine(found.unit, language), ...indices.map(write.between)],
    ]
  })
  const title = `${regionName(run.region)}, ${drawsText(run.draws, language)}, ${words.seed} ${run.seed}`
  const width = Math.floor((screenWidth - 24 - shown.length) / shown.length)
  const columns = [
    { heading: words.indicator, width: 24 },
    ...shown.map((year) => ({ heading: words.meanIn(year), width: Math.min(width, 22), align: 'right' as const })),
  ]
  return `${title}\n${drawTable(columns, rows)}`
}

const unitLine = (unit: string, language: Language): string =>
  unit === 'share' || unit === 'chance' || unit === 'eur' ? '' : `  ${unitLabel(unit, language)}`

/** A row for each region, means in one year. */
function manyRegions(results: readonly RunResult[], { language, indicators, regionName }: RunTableRequest): string {
  const words = cliTables(language)
  const years = results[0]!.years
  const year = years.includes(2040) ? 2040 : years.at(-1)!
  const index = years.indexOf(year)
  const ids = shownIndicators(indicators)
    .filter((id) => id !== 'cost.total')
    .slice(0, 5)
  const labels = ids.map((id) => words.short[id] ?? results[0]!.indicators[id]!.label)
  const rows = results.map((result) => [
    regionName(result.run.region),
    ...ids.map((id) => {
      const found = result.indicators[id]!
      return formatAmount(found.mean[index]!, scaleFor(found.unit, Math.abs(found.mean[index]!), language), {
        language,
      })
    }),
  ])
  const columns = [
    { heading: words.region, width: 28 },
    ...labels.map((label) => ({ heading: label, width: Math.floor(51 / ids.length) - 1, align: 'right' as const })),
  ]
  return `${year}, ${drawsText(results[0]!.run.draws, language)}\n${drawTable(columns, rows)}`
}
