import type { ComparedOther, CompareResult, DifferenceResult } from '@wlz/study'
import { chanceInShort, type Language } from '@wlz/terms'
import type { Scenario, ScenarioCatalogue } from '@wlz/scenario'
import { wrap } from '../output/text.ts'
import { regionsAgain, shellWord } from './again.ts'
import { amountWriter, bandOf, differenceOf } from './amounts.ts'
import { common, differenceMatrix, isZero, lastShown, rowLabel } from './compare-parts.ts'
import { errorTable, type ErrorOf } from './error-table.ts'
import { indicatorById, shownIndicators, shownYears } from './headline.ts'
import { drawTable, heading, screenWidth, type Column } from './layout.ts'
import { presentValueLine, presentValueTable } from './present-value-table.ts'
import { drawsText, item, limitsSection, markLines, nextSection, settingsLine } from './sections.ts'
import { sharesTable } from './shares-table.ts'
import { sinceSection } from './since-section.ts'
import type { WithSince } from '../read/since.ts'
import { structuresSection } from './structures-section.ts'
import { cliTables } from '../words/cli-words.ts'

export interface CompareTableRequest {
  readonly language: Language
  readonly base: Scenario
  readonly others: readonly Scenario[]
  readonly catalogue: ScenarioCatalogue
  /** Base and first other as a command names them, for the commands that go on. */
  readonly targets: readonly string[]
  readonly indicators: readonly string[] | undefined
  readonly regionName: (code: string) => string
}

/** More regions than this are set side by side, a line each. */
const mostRegions = 3

/** The comparison as a policy adviser reads it: what is asked, what comes out, how sure, limits, and how to go on. */
export function compareTable(results: readonly WithSince<CompareResult>[], request: CompareTableRequest): string {
  const { language, targets } = request
  const words = cliTables(language)
  const again = `wlz compare ${targets.slice(0, 2).map(shellWord).join(' ')}`
  const where = regionsAgain(
    results.map(({ run }) => run.region),
    request.regionName,
  )
  const blocks =
    results.length > mostRegions ? [manyRegions(results, request)] : results.map((result) => outcome(result, request))
  return `${[
    asked(results[0]!, request),
    ...blocks,
    ...results
      .slice(-1)
      .flatMap(({ years, base }) => structuresSection({ years, ...base }, { ...request, of: request.base.id })),
    certainty(results, request),
    limitsSection(language),
    nextSection(
      [
        ...(where === '' ? [{ purpose: words.nextRegion, command: `${again} --region Twente` }] : []),
        { purpose: words.nextShares, command: `${again}${where} --shares` },
        { purpose: words.nextExplain, command: `wlz explain ${request.indicators?.[0] ?? 'waiting.total'}` },
        { purpose: words.nextInit, command: 'wlz init mijn-scenario.yaml' },
      ],
      language,
    ),
  ].join('\n\n')}\n`
}

/** The question and, per scenario, its title. */
function asked({ years, run }: CompareResult, { language, base, others }: CompareTableRequest): string {
  const words = cliTables(language)
  return [
    heading(words.asked),
    wrap(words.compareQuestion(shownYears(years, 2).join(` ${words.and} `), base.title), screenWidth),
    `${drawsText(run.draws, language)}, ${words.seed} ${run.seed}`,
    '',
    item('-', `${base.id}: ${base.title}. ${base.why}`),
    ...others.map((other) => item('-', `${other.id}: ${other.title}`)),
  ].join('\n')
}

/** One region: levels of the base, all scenarios side by side, then each scenario by itself. */
function outcome(result: WithSince<CompareResult>, request: CompareTableRequest): string {
  const { language, regionName } = request
  const words = cliTables(language)
  const { year } = lastShown(result.years, shownYears(result.years, 2))
  return [
    heading(`${words.outcome}: ${regionName(result.run.region)}`),
    baseLevels(result, request),
    ...(result.since === undefined
      ? []
      : [
          sinceSection(
            result.since,
            { years: result.years, year, indicators: result.base.indicators, asked: request.indicators },
            language,
          ),
        ]),
    ...(result.others.length > 1 ? [overview(result, request)] : []),
    ...presentValueTable(
      result,
      request.others.map(({ id }) => id),
      language,
    ),
    ...result.others.map((other, index) => oneScenario(result, other, request.others[index]!, request)),
    `${wrap(words.betterLegend(year), screenWidth)}\n${wrap(words.headCounts, screenWidth)}`,
  ].join('\n\n')
}

/** A label, a mean for each year shown, the band of the last year, and room for one thing more. */
function columnsOf(first: string, shown: readonly number[], language: Language, last?: string): Column[] {
  const words = cliTables(language)
  return [
    { heading: first, width: 22 },
    ...shown.map((year): Column => ({ heading: words.meanIn(year), width: 11, align: 'right' })),
    { heading: words.bandOf(shown.at(-1)!), width: 20, align: 'right' },
    ...(last === undefined ? [] : [{ heading: last, width: 12 }]),
  ]
}

function baseLevels(
  { base, years }: CompareResult,
  { language, indicators, base: scenario }: CompareTableRequest,
): string {
  const words = cliTables(language)
  const shown = shownYears(years, 2)
  const indices = shown.map((year) => years.indexOf(year))
  const rows = shownIndicators(indicators).flatMap((id) => {
    const found = base.indicators[id]
    if (found === undefined) return []
    const write = amountWriter(found.unit, bandOf(found), indices, language, false)
    return [[rowLabel(id, found, language), ...indices.map(write.mean), write.between(indices.at(-1)!)]]
  })
  const heading = wrap(words.baseHeading(scenario.title), screenWidth)
  return `${heading}\n${drawTable(columnsOf(words.indicator, shown, language), rows)}`
}

/** Every scenario on one line: mean differences in the last year shown. */
function overview(result: CompareResult, { language, indicators, others: scenarios }: CompareTableRequest): string {
  const words = cliTables(language)
  const { year, index } = lastShown(result.years, shownYears(result.years, 2))
  const ids = common(result, overviewIndicators(indicators), scenarios.some(({ id }) => id.length > 20) ? 5 : 6)
  const rows = result.others.map((other, place) => ({ name: scenarios[place]!.id, differences: other.indicators }))
  const { columns, cells } = differenceMatrix(words.scenario, rows, ids, index, screenWidth, language)
  return `${words.overviewHeading(year)}\n${drawTable(columns, cells)}\n${words.overviewLegend}`
}

/** Headlines for which the overview has no column: no measure moves the first, and the others stand with each scenario. */
const notInOverview: ReadonlySet<string> = new Set(['population.65plus', 'wlz.inflow', 'informal.overload'])

const overviewIndicators = (asked: readonly string[] | undefined) =>
  asked ?? shownIndicators(asked).filter((id) => !notInOverview.has(id))

/** Many regions: for each scenario a line per region. */
function manyRegions(
  results: readonly CompareResult[],
  { language, indicators, others, regionName }: CompareTableRequest,
): string {
  const words = cliTables(language)
  const { years } = results[0]!
  const { year, index } = lastShown(years, shownYears(years, 2))
  const ids = common(results[0]!, overviewIndicators(indicators), 5)
  return [
    heading(words.outcome),
    ...others.map((scenario, place) => {
      const rows = results.map((result) => ({
        name: regionName(result.run.region),
        differences: result.others[place]!.indicators,
      }))
      const { columns, cells } = differenceMatrix(words.region, rows, ids, index, screenWidth, language)
      const heading = `${scenario.title} (${scenario.id}): ${words.regionsHeading(year)}`
      return `${wrap(heading, screenWidth)}\n${drawTable(columns, cells)}`
    }),
    `${words.overviewLegend}\n${wrap(words.headCounts, screenWidth)}`,
  ].join('\n\n')
}

/** Mean differences, the band of the last year, and in how many draws it is better. */
function oneScenario(
  result: WithSince<CompareResult>,
  other: ComparedOther,
  scenario: Scenario,
  { language, indicators, base, catalogue }: CompareTableRequest,
): string {
  const words = cliTables(language)
  const { years } = result
  const shown = shownYears(years, 2)
  const indices = shown.map((year) => years.indexOf(year))
  const { year, index: last } = lastShown(years, shown)
  const ids = shownIndicators(indicators).filter((id) => other.indicators[id] !== undefined)
  const title = wrap(`${scenario.title} (${scenario.id})`, screenWidth)
  const marks = markLines(scenario.id, other, language).map((mark) => wrap(`! ${mark}`, screenWidth, '  '))
  const head = [
    title,
    '─'.repeat(Math.max(...title.split('\n').map((line) => line.length))),
    wrap(scenario.why, screenWidth),
    wrap(settingsLine(scenario, base, catalogue, language), screenWidth, '  '),
    ...marks,
  ]
  const all = years.map((_, index) => index)
  if (Object.values(other.indicators).every((found) => isZero(found, all)))
    return [...head, wrap(words.zeroAll, screenWidth)].join('\n')
  const rows = ids.map((id) => {
    const found = other.indicators[id]!
    const write = amountWriter(found.unit, differenceOf(found), indices, language, true)
    return [
      rowLabel(id, found, language),
      ...indices.map(write.mean),
      write.between(last),
      better(id, found, last, language),
    ]
  })
  return [
    ...head,
    drawTable(columnsOf(words.differenceHeading(base.id), shown, language, words.better), rows),
    ...presentValueLine(other, years, language),
    ...sharesTable(other, overviewIndicators(indicators), last, year, language, result.since),
  ].join('\n')
}

/** In how many draws it is better; a dash where better is a matter of view. */
function better(id: string, result: DifferenceResult, index: number, language: Language): string {
  const words = cliTables(language)
  if (result.pBetter === null || indicatorById.get(id)?.better === null) return words.noView
  return isZero(result, [index]) ? words.same : chanceInShort(result.pBetter[index]!, language)
}

/** Notes on the meaning of a band, the pairing of draws and the error of the means. */
function certainty(results: readonly CompareResult[], { language, indicators }: CompareTableRequest): string {
  const words = cliTables(language)
  const { run, years } = results[0]!
  const errors = results.flatMap(({ others }) =>
    others.flatMap((other) =>
      shownIndicators(indicators).flatMap((id): ErrorOf[] => {
        const found = other.indicators[id]
        return found === undefined ? [] : [{ id, label: found.label, unit: found.unit, errors: found.differenceMcse }]
      }),
    ),
  )
  return [
    heading(words.how),
    wrap(words.howPaired(String(run.draws)), screenWidth),
    wrap(words.howBand, screenWidth),
    ...errorTable(
      errors,
      words.howErrorMost(results.length * results[0]!.others.length > 1),
      { years, shown: shownYears(years, 2) },
      language,
    ),
    ...(run.draws < 64 ? [words.fewDraws] : []),
  ].join('\n')
}
