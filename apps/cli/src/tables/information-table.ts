import type { Scenario } from '@wlz/scenario'
import type { InformationResult } from '@wlz/study'
import { chanceInShort, formatAmount, formatNumber, formatPercent, scaleFor, type Language } from '@wlz/terms'
import { regionsAgain, shellWord } from './again.ts'
import { wrap } from '../output/text.ts'
import { rowLabel } from './compare-parts.ts'
import { drawTable, heading, screenWidth } from './layout.ts'
import { drawsText, item, limitsSection, nextSection } from './sections.ts'
import { cliDeciding, cliTables } from '../words/cli-words.ts'

export interface InformationTableRequest {
  readonly language: Language
  readonly scenarios: readonly Scenario[]
  readonly targets: readonly string[]
  readonly inputName: (id: string) => string
  regionName(code: string): string
}

/** Table of the value of missing figures. */
export function informationTable(results: readonly InformationResult[], request: InformationTableRequest): string {
  const { language, scenarios, targets } = request
  const words = cliDeciding(language)
  const { run, indicator } = results[0]!
  const where = regionsAgain(
    results.map(({ run: { region } }) => region),
    request.regionName,
  )
  return `${[
    [
      heading(cliTables(language).asked),
      wrap(words.worthQuestion(rowLabel(indicator.id, indicator, language), run.year, indicator.better), screenWidth),
      `${drawsText(run.draws, language)}, ${cliTables(language).seed} ${run.seed}`,
      '',
      ...scenarios.map((scenario) => item('-', `${scenario.id}: ${scenario.title}`)),
    ].join('\n'),
    ...results.map((result) => oneArea(result, request)),
    [heading(cliTables(language).how), wrap(words.howWorth(formatNumber(run.draws, { language })), screenWidth)].join(
      '\n',
    ),
    limitsSection(language),
    nextSection(
      [
        {
          purpose: words.nextMatters,
          command: `wlz sensitivity ${targets.slice(0, 2).map(shellWord).join(' ')}${where} --indicator ${indicator.id}`,
        },
        { purpose: cliTables(language).nextExplain, command: `wlz explain ${results[0]!.inputs[0]!.id}` },
      ],
      language,
    ),
  ].join('\n\n')}\n`
}

const shownInputs = 10
/**
 * With fewer draws a worth says more of luck than of knowledge: a choice that wins all of 64 loses in at most 5% (rule
 * of three).
 */
const fewDraws = 64

/** Sentence about the value of knowing everything, or that these draws cannot tell. */
function worthText(
  { run, best, perfect, perfectMcse }: InformationResult,
  amount: (value: number) => string,
  language: Language,
): string {
  const words = cliDeciding(language)
  const draws = formatNumber(run.draws, { language })
  if (run.draws < fewDraws) return words.worthTooFew(best, draws, formatNumber(fewDraws, { language }))
  // None of n draws spoke against it, so the chance of one is at most 3/n (95%).
  if (perfect === 0) return words.worthNever(best, draws, formatPercent(3 / run.draws, { language }))
  return words.worthAll(best, amount(perfect), perfectMcse === null ? '–' : amount(perfectMcse))
}

function oneArea(result: InformationResult, { language, regionName, inputName }: InformationTableRequest): string {
  const words = cliDeciding(language)
  const { run, indicator, choices, noise, inputs, groups } = result
  const amount = (value: number) =>
    formatAmount(value, scaleFor(indicator.unit, Math.abs(value), language), { language })
  const telling = inputs.filter(({ value }) => value > noise && value > 0).slice(0, shownInputs)
  const parts = run.draws < fewDraws ? [] : groups.filter(({ value, mcse }) => value > 2 * (mcse ?? 0))
  return [
    heading(regionName(run.region)),
    drawTable(
      [
        { heading: cliTables(language).scenario, width: 30 },
        { heading: String(run.year), width: 16, align: 'right' },
        { heading: words.bestIn, width: 16, align: 'right' },
      ],
      choices.map(({ scenario, mean, bestIn }) => [scenario, amount(mean), chanceInShort(bestIn, language)]),
    ),
    '',
    wrap(worthText(result, amount, language), screenWidth),
    ...(run.draws < fewDraws
      ? []
      : telling.length === 0
        ? [wrap(words.worthNothing(amount(noise)), screenWidth)]
        : [
            '',
            drawTable(
              [
                { heading: words.missing, width: 58 },
                { heading: words.worth, width: 20, align: 'right' },
              ],
              telling.map(({ id, value }) => [inputName(id), amount(value)]),
            ),
            ...(noise > 0 ? [wrap(words.worthNoise(amount(noise)), screenWidth)] : []),
          ]),
    ...(parts.length === 0
      ? []
      : [
          '',
          drawTable(
            [
              { heading: words.together, width: 48 },
              { heading: words.figures, width: 8, align: 'right' },
              { heading: words.worth, width: 20, align: 'right' },
            ],
            parts.map(({ id, inputs: count, value }) => [
              words.groups[id as keyof typeof words.groups],
              String(count),
              amount(value),
            ]),
          ),
          wrap(words.worthTogether, screenWidth),
        ]),
  ].join('\n')
}
