import type { Scenario } from '@wlz/scenario'
import type { SensitivityInput, SensitivityResult } from '@wlz/study'
import { formatAmount, formatPercent, scaleFor, type Language } from '@wlz/terms'
import { regionsAgain, shellWord } from './again.ts'
import { wrap } from '../output/text.ts'
import { rowLabel } from './compare-parts.ts'
import { drawTable, heading, screenWidth, type Column } from './layout.ts'
import { item, limitsSection, nextSection } from './sections.ts'
import { cliDeciding, cliTables } from '../words/cli-words.ts'

export interface SensitivityTableRequest {
  readonly language: Language
  readonly scenarios: readonly Scenario[]
  readonly targets: readonly string[]
  readonly inputName: (id: string) => string
  regionName(code: string): string
}

/** Table of the uncertainties that matter for an outcome. */
export function sensitivityTable(results: readonly SensitivityResult[], request: SensitivityTableRequest): string {
  const { language, scenarios, targets } = request
  const words = cliDeciding(language)
  const { run } = results[0]!
  const where = regionsAgain(
    results.map(({ run: { region } }) => region),
    request.regionName,
  )
  const [first, second] = scenarios as [Scenario, Scenario | undefined]
  return `${[
    [
      heading(cliTables(language).asked),
      wrap(
        second === undefined ? words.mattersQuestion(run.year) : words.mattersDifference(run.year, first.id),
        screenWidth,
      ),
      '',
      ...scenarios.map((scenario) => item('-', `${scenario.id}: ${scenario.title}`)),
    ].join('\n'),
    ...results.map((result) => oneOutcome(result, request)),
    [
      heading(cliTables(language).how),
      wrap(words.howMatters(run.trajectories), screenWidth),
      wrap(words.howShares, screenWidth),
    ].join('\n'),
    limitsSection(language),
    nextSection(
      [
        {
          purpose: words.nextInputs,
          command: `wlz sensitivity ${targets.map(shellWord).join(' ')}${where} --out gevoeligheid.csv`,
        },
        { purpose: cliTables(language).nextExplain, command: `wlz explain ${results[0]!.inputs[0]!.id}` },
      ],
      language,
    ),
  ].join('\n\n')}\n`
}

/**
 * A share that may be nothing and may be more than this is not shown: with few rows the interval itself is too narrow.
 */
const mostIfNothing = 0.05

function oneOutcome(result: SensitivityResult, request: SensitivityTableRequest): string {
  const { language, regionName, inputName } = request
  const words = cliDeciding(language)
  const { indicator, run, inputs, middle, deviation, rest } = result
  const scale = scaleFor(indicator.unit, Math.max(Math.abs(middle), deviation), language)
  const amount = (value: number, signed = false) => formatAmount(value, scale, { language, signed })
  const title = heading(`${rowLabel(indicator.id, indicator, language)}, ${run.year}: ${regionName(run.region)}`)
  const kept = inputs.filter(({ total }) => total !== null).toSorted((one, two) => two.total!.value - one.total!.value)
  if (kept.length === 0) return `${title}\n${wrap(words.mattersNothing(amount(middle)), screenWidth)}`
  const share = (index: SensitivityInput['total']) =>
    index === null ? '' : formatPercent(Math.max(0, index.value), { language, digits: 0 })
  const isVague = (index: SensitivityInput['total']) => index !== null && index.low <= 0 && index.high > mostIfNothing
  const vague = kept.some(({ first }) => isVague(first))
  const alone = (index: SensitivityInput['first']) => (isVague(index) ? words.cannotTell : between(index))
  const between = (index: SensitivityInput['total']) =>
    index === null ? '' : `${share({ ...index, value: index.low })}–${share({ ...index, value: index.high })}`
  const rows = [
    ...kept.map((input) => [
      inputName(input.id),
      amount(input.size),
      input.low === null || input.high === null ? '–' : `${amount(input.low)} > ${amount(input.high)}`,
      alone(input.first),
      share(input.total),
      between(input.total),
    ]),
    [words.restOf(rest.count), '', '', alone(rest.first), share(rest.total), between(rest.total)],
  ]
  const columns: Column[] = [
    { heading: words.uncertain, width: 25 },
    { heading: words.effect, width: 9, align: 'right' },
    { heading: words.ends, width: 19, align: 'right' },
    { heading: words.alone, width: 8, align: 'right' },
    { heading: words.inAll, width: 6, align: 'right' },
    { heading: '95%', width: 8, align: 'right' },
  ]
  const largest = kept[0]!
  return [
    title,
    wrap(
      words.mattersMost(inputName(largest.id), share(largest.total), amount(middle), amount(deviation)),
      screenWidth,
    ),
    '',
    drawTable(columns, rows),
    ...(vague ? [wrap(words.tellWithRows(run.rows), screenWidth)] : []),
  ].join('\n')
}
