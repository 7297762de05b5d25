import type { ComparedOther, CompareResult, DifferenceResult } from '@wlz/study'
import { chanceInWords, cliTables, formatAmount, scaleFor, type Language } from '@wlz/terms'
import type { Scenario, ScenarioCatalogue } from '@wlz/scenario'
import { wrap } from '../text.ts'
import { unitLabel } from '../words.ts'
import { amountWriter, bandOf, differenceOf } from './amounts.ts'
import { indicatorById, shownIndicators, shownYears } from './headline.ts'
import { drawTable, heading, screenWidth, type Column } from './layout.ts'
import { drawsText, item, limitsSection, markLines, nextSection, settingsLine } from './sections.ts'
import { sharesTable } from './shares-table.ts'

export interface CompareTableRequest {
  readonly language: Language
  readonly base: Scenario
  readonly others: readonly Scenario[]
  readonly catalogue: ScenarioCatalogue
  /** As the user wrote them, for the commands that go on. */
  readonly targets: readonly string[]
  readonly indicators: readonly string[] | undefined
  readonly regionName: (code: string) => string
}

/** The comparison as a policy adviser reads it: what is asked, what comes out, how sure, limits, and how to go on. */
export function compareTable(results: readonly CompareResult[], request: CompareTableRequest): string {
  const { language, targets } = request
  const words = cliTables(language)
  const first = results[0]!
  return `${[
    asked(first, request),
    ...results.map((result) => outcome(result, request)),
    certainty(results, request),
    limitsSection(language),
    nextSection([
      { purpose: words.nextRegion, command: `wlz compare ${targets[0]} ${targets[1]} --region Twente` },
      { purpose: words.nextShares, command: `wlz compare ${targets[0]} ${targets[1]} --shares` },
      { purpose: words.nextExplain, command: 'wlz explain waiting.total' },
      { purpose: words.nextInit, command: 'wlz init mijn-scenario.yaml' },
    ], language),
  ].join('\n\n')}\n`
}

/** The question and, per scenario, its title and reason. */
function asked({ years, run }: CompareResult, { language, base, others }: CompareTableRequest): string {
  const words = cliTables(language)
  const when = shownYears(years, 2).join(` ${words.and} `)
  return [
    heading(words.asked),
    wrap(words.compareQuestion(when, base.title), screenWidth),
    `${drawsText(run.draws, language)}, ${words.seed} ${run.seed}`,
    '',
    item('-', `${base.id}: ${base.title}. ${base.why}`),
    ...others.map((other) => item('-', `${other.id}: ${other.title}`)),
  ].join('\n')
}

/** One region: levels of the base, all scenarios side by side, then each scenario by itself. */
function outcome(result: CompareResult, request: CompareTableRequest): string {
  const { language, regionName } = request
  const words = cliTables(language)
  return [
    heading(`${words.outcome}: ${regionName(result.run.region)}`),
    baseLevels(result, request),
    ...(result.others.length > 1 ? [overview(result, request)] : []),
    ...result.others.map((other, index) => oneScenario(result, other, request.others[index]!, request)),
    words.headCounts,
  ].join('\n\n')
}

function baseLevels({ base, years }: CompareResult, { language, indicators, base: scenario }: CompareTableRequest): string {
  const words = cliTables(language)
  const shown = shownYears(years, 2)
  const indices = shown.map((year) => years.indexOf(year))
  const rows = shownIndicators(indicators).flatMap((id) => {
    const found = base.indicators[id]
    if (found === undefined) return []
    const write = amountWriter(found.unit, bandOf(found), indices, language, false)
    return [[labelWithUnit(found.label, found.unit, language), ...indices.flatMap((index) => [write.mean(index), write.between(index)])]]
  })
  const columns: Column[] = [
    { heading: words.indicator, width: 28 },
    ...shown.flatMap((year): Column[] => [{ heading: String(year), width: 10, align: 'right' }, { heading: words.band, width: 16 - (shown.length > 1 ? 1 : 0), align: 'right' }]),
  ]
  return `${words.baseHeading(scenario.title)}\n${drawTable(columns, rows)}`
}

const plainUnits = new Set(['persons', 'eur', 'share', 'chance', 'ratio', 'fte'])

/** The unit follows the label where it is not plain from the number. */
function labelWithUnit(label: string, unit: string, language: Language): string {
  if (plainUnits.has(unit) || label.includes('(')) return label
  return `${label} (${unitLabel(unit, language)})`
}

/** A star: p10 and p90 lie on the same side of zero. */
const isOneSided = ({ difference }: DifferenceResult, index: number) => difference.p10[index]! > 0 || difference.p90[index]! < 0

/** Every scenario on one line: mean differences in the last year shown. */
function overview({ others, years }: CompareResult, { language, indicators, others: scenarios }: CompareTableRequest): string {
  const words = cliTables(language)
  const year = shownYears(years, 2).at(-1)!
  const index = years.indexOf(year)
  const ids = shownIndicators(indicators).slice(0, 7).filter((id) => id !== 'informal.overload')
  const first = others[0]!.indicators
  const rows = others.map((other, place) => [
    scenarios[place]!.id,
    ...ids.map((id) => {
      const found = other.indicators[id]!
      const scale = scaleFor(found.unit, Math.max(...others.map((each) => Math.abs(each.indicators[id]!.difference.mean[index]!))), language)
      return formatAmount(found.difference.mean[index]!, { ...scale, prefix: '', suffix: '' }, { language, signed: true }) + (isOneSided(found, index) ? '*' : ' ')
    }),
  ])
  const headings = ids.map((id) => {
    const scale = scaleFor(first[id]!.unit, Math.max(...others.map((each) => Math.abs(each.indicators[id]!.difference.mean[index]!))), language)
    const unit = `${scale.prefix}${scale.suffix}`.trim()
    return `${words.short[id] ?? first[id]!.label}${unit === '' ? '' : ` ${unit}`}`
  })
  const idWidth = Math.min(26, Math.max(8, ...rows.map((row) => row[0]!.length)))
  const width = Math.floor((screenWidth - idWidth) / ids.length) - 1
  const columns: Column[] = [{ heading: words.scenario, width: idWidth }, ...headings.map((text): Column => ({ heading: text, width, align: 'right' }))]
  return `${words.overviewHeading(year)}\n${drawTable(columns, rows)}\n${words.overviewLegend}`
}

/** Mean differences, the band of the last year, and the chance that it is better, in words. */
function oneScenario(result: CompareResult, other: ComparedOther, scenario: Scenario, { language, indicators, base, catalogue }: CompareTableRequest): string {
  const words = cliTables(language)
  const { years } = result
  const shown = shownYears(years, 2)
  const indices = shown.map((year) => years.indexOf(year))
  const lastYear = shown.at(-1)!
  const last = years.indexOf(lastYear)
  const ids = shownIndicators(indicators).filter((id) => other.indicators[id] !== undefined)
  const marks = markLines(scenario.id, other, language).map((mark) => wrap(`! ${mark}`, screenWidth, '  '))
  const head = [`${scenario.title} (${scenario.id})`, '─'.repeat(Math.min(screenWidth, scenario.title.length + scenario.id.length + 3)), wrap(scenario.why, screenWidth), wrap(settingsLine(scenario, base, catalogue, language), screenWidth, '  '), ...marks]
  if (ids.every((id) => isZero(other.indicators[id]!, indices))) return [...head, words.zeroAll].join('\n')
  const rows = ids.map((id) => {
    const found = other.indicators[id]!
    const write = amountWriter(found.unit, differenceOf(found), indices, language, true)
    return [labelWithUnit(found.label, found.unit, language), ...indices.map(write.mean), write.between(last), betterInWords(id, found, last, language)]
  })
  const columns: Column[] = [
    { heading: words.differenceHeading(base.id), width: 27 },
    ...shown.map((year): Column => ({ heading: String(year), width: 10, align: 'right' })),
    { heading: words.bandOf(lastYear), width: 17, align: 'right' },
    { heading: words.better(lastYear), width: 80 - 27 - 10 * shown.length - 17 - shown.length - 2 },
  ]
  const shares = ids.flatMap((id) => sharesTable(other.indicators[id]!, last, lastYear, language))
  return [...head, drawTable(columns, rows), ...(shares.length === 0 ? [] : ['', ...shares])].join('\n')
}

const isZero = ({ difference }: DifferenceResult, indices: readonly number[]) => indices.every((index) => difference.p05[index] === 0 && difference.p95[index] === 0 && difference.mean[index] === 0)

function betterInWords(id: string, { pBetter, difference }: DifferenceResult, index: number, language: Language): string {
  const words = cliTables(language)
  if (pBetter === null || indicatorById.get(id)?.better === null) return words.noView
  if (difference.p05[index] === 0 && difference.p95[index] === 0 && difference.mean[index] === 0) return words.same
  return chanceInWords(pBetter[index]!, language)
}

/** What a band is, how the pairs were made, and how exact the means are. */
function certainty(results: readonly CompareResult[], { language, indicators }: CompareTableRequest): string {
  const words = cliTables(language)
  const { run, years, others } = results[0]!
  const year = shownYears(years, 2).at(-1)!
  const index = years.indexOf(year)
  const id = shownIndicators(indicators).includes('waiting.total') ? 'waiting.total' : shownIndicators(indicators)[0]!
  const errors = others.flatMap((other) => other.indicators[id]?.differenceMcse[index] ?? [])
  const worst = errors.length === 0 ? undefined : Math.max(...errors)
  const found = others[0]!.indicators[id]
  return [
    heading(words.how),
    wrap(words.howPaired(String(run.draws)), screenWidth),
    wrap(words.howBand, screenWidth),
    ...(worst === undefined || worst === 0 || found === undefined ? [] : [wrap(words.howError(found.label, year, formatAmount(worst, scaleFor(found.unit, worst, language), { language })), screenWidth)]),
    ...(run.draws < 64 ? [words.fewDraws] : []),
  ].join('\n')
}
