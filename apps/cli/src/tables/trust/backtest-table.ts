import type { Backtest, CalibrationFile, Outlook, SeriesScore } from '@wlz/calibration'
import { formatNumber, formatPercent, type Language } from '@wlz/terms'
import { drawTable, heading, screenWidth, type Column } from '../layout.ts'
import { wrap } from '../../output/text.ts'
import { item } from '../sections.ts'
import { cliTrust } from '../../words/cli-words.ts'

const paragraph = (text: string): string => wrap(text, screenWidth)

/** The scores of the past for a screen: question, figures, bands, verdict, and why it missed. */
export function backtestTable(scores: Backtest, { vintages }: CalibrationFile, language: Language): string {
  const words = cliTrust(language)
  const cutoffs = vintages.map(({ cutoff }) => cutoff)
  const factors = (values: readonly number[]) =>
    values.map((value) => formatNumber(value, { language, digits: 2 })).join('; ')
  return [
    heading(words.asked),
    paragraph(words.question),
    paragraph(words.how(vintages.length, Math.min(...cutoffs), Math.max(...cutoffs), scores.points.length)),
    paragraph(words.rivals),
    '',
    heading(words.numbers),
    seriesTable(scores, language),
    paragraph(words.trendNote),
    '',
    paragraph(words.byHorizon),
    horizonTable(scores, language),
    '',
    heading(words.bands),
    bandsTable(scores, language),
    paragraph(
      words.effective(
        formatNumber(scores.effective, { language }),
        scores.points.length,
        formatPercent(scores.shared, { language, digits: 0 }),
      ),
    ),
    paragraph(words.projectedNote),
    paragraph(
      words.scales(
        factors(scores.scales.slice(0, -1).map(({ scale }) => scale)),
        factors(scores.scales.slice(-1).map(({ scale }) => scale)),
      ),
    ),
    paragraph(words.widening(factors(scores.widening.map(({ factor }) => factor)))),
    '',
    heading(words.verdict),
    verdict(scores, language),
    '',
    heading(words.misses),
    ...reasons(scores, language),
    '',
    heading(words.outlook),
    paragraph(words.outlookHow),
    outlookTable(scores, language),
    '',
    heading(words.notScored),
    paragraph(words.notScoredList),
  ].join('\n')
}

const name = ({ label, isShare }: Pick<SeriesScore, 'label' | 'isShare'>, language: Language): string =>
  isShare ? cliTrust(language).share(label[language]) : label[language]

const percent = (value: number | null, language: Language, digits = 1): string =>
  value === null ? '–' : formatNumber(value * 100, { language, digits })

function seriesTable({ series }: Backtest, language: Language): string {
  const words = cliTrust(language)
  const right = (text: string, width: number): Column => ({ heading: text, width, align: 'right' })
  return drawTable(
    [
      { heading: words.series, width: 24 },
      right(words.points, 3),
      right(words.ourError, 5),
      right(words.lastError, 7),
      right(words.trendError, 5),
      right(words.ourScore, 5),
      right(words.lastScore, 7),
      right(words.trendScore, 11),
      right(words.inside, 5),
    ],
    series.map((each) => [
      name(each, language),
      String(each.points),
      percent(each.error, language),
      percent(each.lastError, language),
      percent(each.trendError, language),
      percent(each.crps, language),
      percent(each.lastCrps, language),
      each.trendCrps === null
        ? '–'
        : `${percent(each.trendCrps, language)} (${percent(each.crpsWhereTrend, language)})`,
      `${Math.round(each.inside[1]! * each.points)}/${each.points}`,
    ]),
  )
}

function horizonTable({ series }: Backtest, language: Language): string {
  const words = cliTrust(language)
  const horizons = [1, 2, 3]
  const shown = series.filter(({ isShare, byHorizon }) => !isShare && byHorizon.length > 1)
  return drawTable(
    [
      { heading: words.series, width: 38 },
      ...horizons.map((years): Column => ({ heading: words.ahead(years), width: 13, align: 'right' })),
    ],
    shown.map((each) => [
      each.label[language],
      ...horizons.map((years) => {
        const found = each.byHorizon.find(({ horizon }) => horizon === years)
        return found === undefined ? '–' : `${percent(found.error, language)} (${percent(found.lastError, language)})`
      }),
    ]),
  )
}

function bandsTable(
  { coverage, coverageAsMade, coverageProjected, coverageBare }: Backtest,
  language: Language,
): string {
  const words = cliTrust(language)
  const whole = (share: number) => formatPercent(share, { language, digits: 0 })
  return drawTable(
    [
      { heading: words.band, width: 8, align: 'right' },
      { heading: words.insideBand, width: 10, align: 'right' },
      { heading: words.mayBe, width: 12, align: 'right' },
      { heading: words.asMade, width: 18, align: 'right' },
      { heading: words.projected, width: 10, align: 'right' },
      { heading: words.bare, width: 16, align: 'right' },
    ],
    coverage.map(({ band, inside, interval: [low, high] }, index) => [
      whole(band),
      whole(inside),
      `${whole(low)} – ${whole(high)}`,
      whole(coverageAsMade[index]!.inside),
      whole(coverageProjected[index]!.inside),
      whole(coverageBare[index]!),
    ]),
  )
}

function outlookTable({ outlook }: Backtest, language: Language): string {
  const words = cliTrust(language)
  const years = [...new Set(outlook.map(({ year }) => year))].sort((a, b) => a - b)
  const [first, last] = [years[0]!, years.at(-1)!]
  const shown = outlook.filter(({ year }) => year === first)
  const cell = (figure: Outlook | undefined) =>
    figure === undefined ? '–' : `${amount(figure.low80, language)} – ${amount(figure.high80, language)}`
  return drawTable(
    [
      { heading: words.series, width: 27 },
      { heading: words.lastSeen, width: 10, align: 'right' },
      { heading: `${first} (80%)`, width: 20, align: 'right' },
      { heading: `${last} (80%)`, width: 20, align: 'right' },
    ],
    shown.map((figure) => [
      figure.label[language],
      amount(figure.last, language),
      cell(figure),
      cell(outlook.find(({ series, year }) => series === figure.series && year === last)),
    ]),
  )
}

function amount(value: number, language: Language): string {
  if (value < 1) return formatPercent(value, { language })
  return value >= 1e9
    ? formatNumber(value / 1e9, { language, digits: 1 })
    : formatNumber(Math.round(value / 100) * 100, { language })
}

function verdict({ series, overall, coverage, coverageProjected, coverageBare }: Backtest, language: Language): string {
  const words = cliTrust(language)
  const list = (keep: (score: SeriesScore) => boolean) =>
    series
      .filter(keep)
      .map((each) => name(each, language))
      .join('; ')
  const against = ({ againstLast, againstTrend }: SeriesScore) =>
    [againstLast, againstTrend].filter((each) => each !== 'none')
  const better = list((each) => against(each).every((verdictOf) => verdictOf === 'better'))
  const worse = list((each) => against(each).every((verdictOf) => verdictOf === 'worse'))
  const mixed = list(
    (each) =>
      !against(each).every((verdictOf) => verdictOf === 'better') &&
      !against(each).every((verdictOf) => verdictOf === 'worse'),
  )
  const bias = formatPercent(Math.abs(overall.bias), { language })
  const eighty = coverage.find(({ band }) => band === 0.8)!
  const share = (inside: number) => formatPercent(inside, { language, digits: 0 })
  const projected = coverageProjected[coverage.indexOf(eighty)]!
  return [
    ...(better === '' ? [] : [words.better(better)]),
    ...(mixed === '' ? [] : [words.mixed(mixed)]),
    ...(worse === '' ? [] : [words.worse(worse)]),
    words.knewEvents,
    overall.bias < 0 ? words.biasLow(bias) : words.biasHigh(bias),
    eighty.interval[1] < eighty.band ? words.bandsNarrow : words.bandsHold,
    projected.interval[1] < projected.band
      ? words.projectionNarrow(share(projected.inside))
      : words.projectionHolds(share(projected.inside), share(coverageBare[coverage.indexOf(eighty)]!)),
    ...(eighty.interval[0] < 0.65 ? [words.notPowerful] : []),
  ]
    .map((text) => item('-', text))
    .join('\n')
}

function reasons({ series }: Backtest, language: Language): string[] {
  const words = cliTrust(language)
  return series
    .filter(({ isShare }) => !isShare)
    .flatMap((each) =>
      words.reasons[each.series] === undefined
        ? []
        : [item('-', `${each.label[language]}: ${words.reasons[each.series]!}`)],
    )
}
