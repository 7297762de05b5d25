import type { Scenario } from '@wlz/scenario'
import { unpricedLevers } from '@wlz/explain'
import type { Norm, PackageResult, PackageSearchResult, Setting } from '@wlz/study'
import { chanceInWords, formatAmount, formatNumber, formatPercent, type Language } from '@wlz/terms'
import { regionsAgain, shellWord } from './again.ts'
import { normWords } from '../read/norms.ts'
import { wrap } from '../output/text.ts'
import { sideBySide } from './compare-parts.ts'
import { drawTable, heading, screenWidth, type Column } from './layout.ts'
import { drawsText, item, limitsSection, nextSection } from './sections.ts'
import { cliDeciding, cliMessages, cliTables } from '../words/cli-words.ts'

export interface PackageSearchTableRequest {
  readonly language: Language
  readonly worlds: readonly Scenario[]
  readonly targets: readonly string[]
  readonly norms: readonly Norm[]
  regionName(code: string): string
}

const mostShown = 10

/** Fewest packages a search may be given. */
export const leastBudget = 8

/** The smallest package that holds, as a person reads it. */
export function packageSearchTable(result: PackageSearchResult, request: PackageSearchTableRequest): string {
  const { language, worlds, norms, targets, regionName } = request
  const words = cliDeciding(language)
  const { run } = result
  const percent = (share: number) => formatPercent(share, { language, digits: 0 })
  return `${[
    [
      heading(cliTables(language).asked),
      wrap(
        words.planQuestion(
          run.year,
          percent(run.chance),
          run.regions.length === 1 ? regionName(run.regions[0]!) : words.eachRegion,
        ),
        screenWidth,
      ),
      ...norms.map((norm) => item('-', normWords(norm, language))),
      `${drawsText(run.draws, language)}, ${cliTables(language).seed} ${run.seed}`,
      '',
      ...worlds.map((world) => item('-', `${world.id}: ${world.title}`)),
    ].join('\n'),
    [
      heading(cliTables(language).outcome),
      answer(result, request),
      wrap(words.frontierHeading, screenWidth),
      packagesTable(result.frontier.slice(0, mostShown), language),
      ...unpricedNote(result, language),
    ].join('\n\n'),
    ...(result.robust.length === 0 ? [] : [robustness(result, request)]),
    [
      heading(cliTables(language).how),
      wrap(
        run.outOfTime
          ? words.outOfTime(
              formatNumber(run.tried, { language }),
              formatNumber(run.combinations, { language }),
              Math.max(run.tried, leastBudget),
            )
          : run.tried === run.combinations
            ? words.triedAll(formatNumber(run.combinations, { language }))
            : words.triedSome(formatNumber(run.tried, { language }), formatNumber(run.combinations, { language })),
        screenWidth,
      ),
      wrap(words.howPlan(percent(result.nearest.chanceMcse ?? 0)), screenWidth),
      wrap(words.thresholds, screenWidth),
    ].join('\n'),
    limitsSection(language),
    nextSection(
      [
        {
          purpose: words.nextTipping,
          command: `wlz tipping ${shellWord(targets[0]!)}${regionsAgain(run.regions, regionName)} --norm "${run.norms[0]}"`,
        },
      ],
      language,
    ),
  ].join('\n\n')}\n`
}

function answer({ smallest, nearest, run }: PackageSearchResult, { language }: PackageSearchTableRequest): string {
  const words = cliDeciding(language)
  if (smallest === null) {
    const asked = formatPercent(run.chance, { language, digits: 0 })
    const none = words.noneHolds(asked, chanceInWords(nearest.chance, language))
    return `${wrap(none, screenWidth)}\n${packageItems(nearest, language)}`
  }
  if (smallest.settings.length === 0)
    return wrap(words.nothingNeeded(chanceInWords(smallest.chance, language)), screenWidth)
  const found = words.smallestIs(chanceInWords(smallest.chance, language), money(smallest.cost, language))
  return `${wrap(found, screenWidth)}\n${packageItems(smallest, language)}`
}

const money = (value: number, language: Language): string =>
  formatAmount(value, sideBySide('eur', Math.abs(value), language), { language, signed: true })

const packageItems = ({ settings }: PackageResult, language: Language): string =>
  settings.length === 0
    ? cliDeciding(language).noPackage
    : settings.map((setting) => item('-', settingText(setting, language))).join('\n')

const settingText = ({ lever, value }: Setting, language: Language): string =>
  `${lever} ${formatNumber(value, { language, digits: Math.min(4, (String(value).split('.')[1] ?? '').length) })}`

const packageText = (settings: readonly Setting[], language: Language): string =>
  settings.length === 0
    ? cliDeciding(language).noPackage
    : settings.map((setting) => settingText(setting, language)).join(', ')

function packagesTable(found: readonly PackageResult[], language: Language): string {
  const words = cliDeciding(language)
  const percent = (share: number, signed = false) => formatPercent(share, { language, digits: signed ? 1 : 0, signed })
  const columns: Column[] = [
    { heading: words.package, width: 32 },
    { heading: words.holds, width: 6, align: 'right' },
    { heading: words.costs, width: 13, align: 'right' },
    { heading: words.shortage, width: 12, align: 'right' },
    { heading: words.timely, width: 12, align: 'right' },
  ]
  return drawTable(
    columns,
    found.map(({ settings, chance, cost, volume, quality }) => [
      packageText(settings, language),
      percent(chance),
      money(cost, language),
      formatNumber(volume, { language, signed: true }),
      percent(quality, true),
    ]),
  )
}

/** Costs of packages leave out what some of their measures themselves cost. */
function unpricedNote({ frontier, smallest }: PackageSearchResult, language: Language): string[] {
  const used = new Set(
    [...frontier.slice(0, mostShown), ...(smallest === null ? [] : [smallest])].flatMap(({ settings }) =>
      settings.map(({ lever }) => lever),
    ),
  )
  const found = unpricedLevers.filter((lever) => used.has(lever))
  return found.length === 0
    ? []
    : [wrap(`! ${cliMessages(language).unpriced(cliDeciding(language).package, found)}`, screenWidth, '  ')]
}

/** Packages by world: the chance that they hold, and the largest regret. */
function robustness({ robust }: PackageSearchResult, { language }: PackageSearchTableRequest): string {
  const words = cliDeciding(language)
  const percent = (share: number) => formatPercent(share, { language, digits: 0 })
  const worlds = robust[0]!.worlds.map(({ scenario }) => scenario)
  const width = Math.max(8, Math.floor((screenWidth - 34) / (worlds.length + 1)) - 1)
  const columns: Column[] = [
    { heading: words.package, width: 32 },
    ...worlds.map((world): Column => ({ heading: world, width, align: 'right' })),
    { heading: words.regret, width, align: 'right' },
  ]
  const rows = robust.map(({ settings, worlds: found, largestRegret }) => [
    packageText(settings, language),
    ...found.map(({ chance }) => percent(chance)),
    percent(largestRegret),
  ])
  return [heading(words.worldsHeading), drawTable(columns, rows), wrap(words.regretLegend, screenWidth)].join('\n')
}
