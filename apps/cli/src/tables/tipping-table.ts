import { structures } from '@wlz/core'
import type { Scenario, ScenarioCatalogue } from '@wlz/scenario'
import { firstTold, tellingFigure, type Norm, type NormYears, type NormResult, type TippingResult } from '@wlz/study'
import { chanceInShort, chanceInWords, formatNumber, type Language } from '@wlz/terms'
import { regionsAgain, shellWord } from './again.ts'
import { normWords } from '../read/norms.ts'
import { wrap } from '../output/text.ts'
import { indicatorWords } from '@wlz/explain'
import { drawTable, heading, screenWidth, type Column } from './layout.ts'
import { drawsText, item, limitsSection, markLines, nextSection, settingsLine } from './sections.ts'
import { strip, stripAxis } from './strip.ts'
import { cliDeciding, cliTables } from '../words/cli-words.ts'

export interface TippingTableRequest {
  readonly language: Language
  /** The base first. */
  readonly scenarios: readonly Scenario[]
  readonly catalogue: ScenarioCatalogue
  /** As the user wrote them, for the commands that go on. */
  readonly targets: readonly string[]
  readonly norms: readonly Norm[]
  regionName(code: string): string
}

/** More regions than this get a line each. */
const mostRegions = 3

/** Table of the years in which norms fail. */
export function tippingTable(results: readonly TippingResult[], request: TippingTableRequest): string {
  const { language, targets } = request
  const words = cliTables(language)
  const blocks =
    results.length > mostRegions ? [manyRegions(results, request)] : results.map((result) => oneRegion(result, request))
  const on = targets.map(shellWord).join(' ')
  const where = regionsAgain(
    results.map(({ run: { region } }) => region),
    request.regionName,
  )
  return `${[
    asked(results[0]!, request),
    ...blocks,
    ...results.slice(-1).flatMap((result) => apartSection(result, request)),
    certainty(results, request),
    limitsSection(language),
    nextSection(
      [
        ...(where === ' --region all'
          ? []
          : [{ purpose: cliDeciding(language).nextStrip, command: `wlz tipping ${on} --region all` }]),
        {
          purpose: cliDeciding(language).nextNorm,
          command: `wlz tipping ${on}${where} --norm "waiting.expectedWeeks<=26"`,
        },
        {
          purpose: cliDeciding(language).nextRows,
          command: `wlz tipping ${on}${where === '' ? ' --region all' : where} --out kantelpunten.csv`,
        },
        { purpose: words.nextExplain, command: 'wlz explain zorgplicht.tijdig' },
      ],
      language,
    ),
  ].join('\n\n')}\n`
}

function asked({ run }: TippingResult, { language, scenarios, norms, catalogue }: TippingTableRequest): string {
  const words = cliTables(language)
  const [base, ...plans] = scenarios as [Scenario, ...Scenario[]]
  return [
    heading(words.asked),
    wrap(cliDeciding(language).tippingQuestion(run.stay), screenWidth),
    ...norms.map((norm) => item('-', normWords(norm, language))),
    `${drawsText(run.draws, language)}, ${words.seed} ${run.seed}`,
    '',
    item('-', `${base.id}: ${base.title}. ${base.why}`),
    ...plans.map((plan) => item('-', `${plan.id}: ${plan.title}. ${settingsLine(plan, base, catalogue, language)}`)),
  ].join('\n')
}

/** A norm at a time: a strip for each scenario, then what the plans do, in words. */
function oneRegion(result: TippingResult, request: TippingTableRequest): string {
  const { language, norms, regionName } = request
  return [
    heading(`${cliTables(language).outcome}: ${regionName(result.run.region)}`),
    ...norms.map((norm, index) => oneNorm(result, norm, index, request)),
    legend(language),
  ].join('\n\n')
}

const legend = (language: Language): string =>
  cliDeciding(language)
    .stripLegend.split('\n')
    .map((line) => wrap(line, screenWidth))
    .join('\n')

function oneNorm(
  { run, years, scenarios }: TippingResult,
  norm: Norm,
  index: number,
  { language, regionName }: TippingTableRequest,
): string {
  const words = cliDeciding(language)
  const [base, ...plans] = scenarios.map(({ scenario, norms }) => ({ scenario, found: norms[index]! }))
  const rows = [base!, ...plans].map(({ scenario, found }) => [
    scenario,
    strip(found.by),
    ...yearCells(found, years, language),
  ])
  const last = years.at(-1)!
  const kept = chanceInWords(base!.found.never, language)
  const said =
    base!.found.by[0] === 1
      ? words.atOnce(indicatorWords(norm.indicator, language).label, regionName(run.region), years[0]!)
      : base!.found.p50 === null
        ? words.halfNever(last, kept)
        : words.halfBy(base!.found.p50, kept)
  return [
    wrap(normWords(norm, language), screenWidth),
    drawTable(columnsOf(cliTables(language).scenario, years, language), rows),
    wrap(said, screenWidth),
    ...plans.map(({ scenario, found }) => wrap(shiftWords(scenario, base!.scenario, found, language), screenWidth)),
  ].join('\n')
}

function columnsOf(first: string, years: readonly number[], language: Language): Column[] {
  const words = cliDeciding(language)
  return [
    { heading: first, width: 20 },
    { heading: stripAxis(years), width: 30 },
    { heading: words.half, width: 5, align: 'right' },
    { heading: words.middle, width: 9, align: 'right' },
    { heading: words.never, width: 12, align: 'right' },
  ]
}

/** The year by which half has failed, the years in which the middle 80% fails, and how many never do. */
function yearCells({ p10, p50, p90, never }: NormYears, years: readonly number[], language: Language): string[] {
  const { after } = cliDeciding(language)
  const last = years.at(-1)!
  const middle = p10 === null ? after(last) : p90 === null ? `${p10}–` : `${p10}–${p90}`
  return [p50 === null ? '–' : String(p50), middle, chanceInShort(never, language)]
}

function shiftWords(plan: string, base: string, { shift }: NormResult, language: Language): string {
  const words = cliDeciding(language)
  if (shift === undefined) return ''
  if (shift.same === 1) return words.shiftNone(plan, base)
  const years = (value: number, signed: boolean) => formatNumber(value, { language, digits: 1, signed })
  return [
    words.shiftLine(plan, base, chanceInWords(shift.later, language), chanceInWords(shift.earlier, language)),
    ...(shift.prevented > 0 ? [words.shiftPrevented(chanceInWords(shift.prevented, language))] : []),
    ...(shift.caused > 0 ? [words.shiftCaused(chanceInWords(shift.caused, language))] : []),
    ...(shift.meanYears === null || shift.meanYearsMcse === null || Math.abs(shift.meanYears) < 0.05
      ? []
      : [
          words.shiftYears(
            years(shift.meanYears, true),
            chanceInWords(shift.both, language),
            years(shift.meanYearsMcse, false),
          ),
        ]),
  ].join(' ')
}

/** Regions under each other, for every norm and scenario. */
function manyRegions(
  results: readonly TippingResult[],
  { language, norms, scenarios, regionName }: TippingTableRequest,
): string {
  const words = cliTables(language)
  const { years } = results[0]!
  const blocks = norms.flatMap((norm, index) =>
    scenarios.map((scenario, place) => {
      const rows = results.map(({ run, scenarios: found }) => {
        const ofNorm = found[place]!.norms[index]!
        return [regionName(run.region), strip(ofNorm.by), ...yearCells(ofNorm, years, language)]
      })
      const heading = `${normWords(norm, language)}. ${scenario.title} (${scenario.id})`
      return `${wrap(heading, screenWidth)}\n${drawTable(columnsOf(words.region, years, language), rows)}`
    }),
  )
  return [heading(words.outcome), ...blocks, legend(language)].join('\n\n')
}

/** The structures of the world side by side: the year in which the base fails each norm in each, and the figure that will tell them apart. */
function apartSection({ years, scenarios }: TippingResult, { language, norms }: TippingTableRequest): string[] {
  const base = scenarios[0]!
  const apart = base.structures
  if (apart === undefined) return []
  const words = cliTables(language)
  const told = firstTold({ years, structures: apart })
  const share = (name: (typeof structures)[number]) =>
    formatNumber(apart[name][tellingFigure]!.mean[years.indexOf(told!)]! * 100, { language, digits: 1 })
  const columns = columnsOf(words.structure, years, language)
  return [
    [
      heading(`${words.structures}: ${base.scenario}`),
      wrap(words.structuresWhy, screenWidth),
      ...norms.flatMap((norm, index) => {
        const found = base.norms[index]!.byStructure
        if (found === undefined) return []
        const rows = structures.map((name) => [name, strip(found[name].by), ...yearCells(found[name], years, language)])
        return [wrap(normWords(norm, language), screenWidth), drawTable(columns, rows)]
      }),
      ...(told === undefined
        ? []
        : [
            wrap(
              words.structuresTold(
                indicatorWords(tellingFigure, language).label,
                told,
                `${share('doorgroei')}%`,
                `${share('breuk')}%`,
              ),
              screenWidth,
            ),
          ]),
    ].join('\n'),
  ]
}

function certainty(results: readonly TippingResult[], { language }: TippingTableRequest): string {
  const words = cliDeciding(language)
  const { run, scenarios } = results[0]!
  const errors = results.flatMap((result) =>
    result.scenarios.flatMap(({ norms }) => norms.flatMap(({ byMcse }) => byMcse.filter((each) => each !== null))),
  )
  const marks = scenarios.flatMap(({ scenario, ...rest }) => markLines(scenario, rest, language))
  return [
    heading(cliTables(language).how),
    wrap(words.howTipping(formatNumber(run.draws, { language }), run.stay), screenWidth),
    ...(errors.length === 0
      ? []
      : [wrap(words.howChance(formatNumber(Math.max(...errors) * 100, { language, digits: 1 })), screenWidth)]),
    wrap(words.thresholds, screenWidth),
    ...(run.draws < 64 ? [cliTables(language).fewDraws] : []),
    ...marks.map((mark) => wrap(`! ${mark}`, screenWidth, '  ')),
  ].join('\n')
}
