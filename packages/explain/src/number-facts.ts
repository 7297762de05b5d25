import { indicatorCatalogue } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { factWords, formatRounded, type Language } from '@wlz/terms'
import type { Fact } from './explanation.ts'
import { unitLabel } from './words.ts'

/** One number of a result: what it is about, and its band where it has one. */
export interface NumberAbout {
  readonly indicator: string
  readonly value: number
  readonly low?: number
  readonly high?: number
  /** Code of a region, or `NL`. */
  readonly region: string
  readonly year: number
  /** Title of the scenario, or of the difference between two. */
  readonly scenario: string
  /** A difference, told with its sign. */
  readonly isDifference?: boolean
}

/** Units that a number bears itself. */
const unsaid: ReadonlySet<string> = new Set(['eur', 'share', 'chance', 'ratio'])

/** Facts of one number, before those of its kind: value, band, place, year and scenario. */
export function numberFacts(about: NumberAbout, { regions }: Pick<Pack, 'regions'>, language: Language): Fact[] {
  const words = factWords(language)
  const { indicator, value, low, high, region, year, scenario, isDifference = false } = about
  const unit = indicatorCatalogue.find(({ id }) => id === indicator)?.unit ?? ''
  const [written, ...band] = formatRounded(
    low === undefined || high === undefined ? [value] : [value, low, high],
    unit,
    { language, signed: isDifference },
  )
  const where =
    region === 'NL'
      ? { nl: 'Nederland', en: 'the Netherlands' }[language]
      : (regions.find(({ code }) => code === region)?.name ?? region)
  return [
    [words.thisNumber, unsaid.has(unit) ? written! : `${written} ${unitLabel(unit, language)}`],
    ...(band.length === 0 ? [] : [[words.band, words.measuredRange(band[0]!, band[1]!)] as const]),
    [words.whereWhen, `${where}, ${year}`],
    [words.scenario, scenario],
  ]
}
