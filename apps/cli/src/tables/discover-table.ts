import type { Scenario } from '@wlz/scenario'
import type { DiscoverResult, FoundBox, FoundLimit, Norm } from '@wlz/study'
import { chanceInWords, formatNumber, formatPercent, type Language } from '@wlz/terms'
import { regionsAgain, shellWord } from './again.ts'
import { normWords } from '../read/norms.ts'
import { wrap } from '../output/text.ts'
import { heading, screenWidth } from './layout.ts'
import { drawsText, item, limitsSection, markLines, nextSection } from './sections.ts'
import { cliDeciding, cliTables } from '../words/cli-words.ts'

export interface DiscoverTableRequest {
  readonly language: Language
  readonly scenario: Scenario
  readonly target: string
  readonly norms: readonly Norm[]
  readonly inputName: (id: string) => string
  regionName(code: string): string
}

/** Table of the circumstances under which a scenario fails. */
export function discoverTable(results: readonly DiscoverResult[], request: DiscoverTableRequest): string {
  const { language, scenario, target, norms } = request
  const words = cliDeciding(language)
  const { run } = results[0]!
  const where = regionsAgain(
    results.map(({ run: { region } }) => region),
    request.regionName,
  )
  const named = shellWord(target)
  const marks = markLines(run.scenario, results.at(-1)!.run, language)
  return `${[
    [
      heading(cliTables(language).asked),
      wrap(words.failsQuestion(scenario.title, run.year), screenWidth),
      ...norms.map((norm) => item('-', normWords(norm, language))),
      `${drawsText(run.draws, language)}, ${cliTables(language).seed} ${run.seed}`,
    ].join('\n'),
    ...results.map((result, index) => circumstances(result, norms[index % norms.length]!, request)),
    [
      heading(cliTables(language).how),
      wrap(words.howBox, screenWidth),
      wrap(words.thresholds, screenWidth),
      ...(run.draws < 256 ? [wrap(words.fewForBox, screenWidth)] : []),
      ...marks.map((mark) => wrap(`! ${mark}`, screenWidth, '  ')),
    ].join('\n'),
    limitsSection(language),
    nextSection(
      [
        {
          purpose: words.nextNorm,
          command: `wlz discover ${named}${where} --norm "waiting.beyondNorm<=3x" --year 2035`,
        },
        {
          purpose: words.nextMatters,
          command: `wlz sensitivity ${named}${where} --indicator ${results[0]!.indicator.id}`,
        },
      ],
      language,
    ),
  ].join('\n\n')}\n`
}

function circumstances(
  { run, failing, box, tree }: DiscoverResult,
  norm: Norm,
  { language, scenario, inputName, regionName }: DiscoverTableRequest,
): string {
  const words = cliDeciding(language)
  const percent = (share: number) => formatPercent(share, { language, digits: 0 })
  const head = [heading(regionName(run.region)), wrap(normWords(norm, language), screenWidth)]
  const said = wrap(words.failsIn(scenario.id, run.year, chanceInWords(failing, language)), screenWidth)
  if (box === null) return [...head, said, wrap(words.noBox, screenWidth)].join('\n')
  if (saysLittle(box, failing)) return [...head, said, wrap(words.boxSaysLittle, screenWidth)].join('\n')
  const shared = box.limits.filter(({ id }) => tree.includes(id)).map(({ id }) => inputName(id))
  return [
    ...head,
    said,
    words.failsWhen,
    ...box.limits.map((limit) => item('-', limitWords(limit, inputName(limit.id), language))),
    wrap(words.boxHolds(percent(box.support), percent(box.density), percent(box.coverage)), screenWidth),
    wrap(
      words.boxFresh(percent(box.fresh.support), percent(box.fresh.density), percent(box.fresh.coverage)),
      screenWidth,
    ),
    wrap(shared.length === 0 ? words.treeDiffers : words.treeAgrees(shared.join(', ')), screenWidth),
  ].join('\n')
}

/** Least that failing in the box must exceed failing everywhere, on draws that did not shape it. */
const leastLift = 1.1

/** A box that is hardly worse than all draws together, or of which every limit may be chance. */
export function saysLittle({ limits, fresh }: FoundBox, failing: number): boolean {
  return !(fresh.density >= leastLift * failing) || limits.every(({ byLuck }) => byLuck > 0.05)
}

/** "Levensduur in de hoogste 28% van haar bereik (boven 0,6)". */
function limitWords({ from, to, low, high, byLuck }: FoundLimit, name: string, language: Language): string {
  const words = cliDeciding(language)
  const percent = (share: number) => formatPercent(share, { language, digits: 0 })
  const value = (amount: number) =>
    formatNumber(amount, { language, digits: Math.abs(amount) < 1 ? 3 : Math.abs(amount) < 100 ? 1 : 0 })
  const range =
    to === 1
      ? words.highest(percent(1 - from))
      : from === 0
        ? words.lowest(percent(to))
        : words.amid(percent(from), percent(to))
  const bounds = [
    ...(low === null ? [] : [words.above(value(low))]),
    ...(high === null ? [] : [words.under(value(high))]),
  ].join(', ')
  const doubt = byLuck > 0.05 ? `; ${words.maybeLuck}` : ''
  return `${name}: ${range}${bounds === '' ? '' : ` (${bounds})`}${doubt}`
}
