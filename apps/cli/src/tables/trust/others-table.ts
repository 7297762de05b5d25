import type { BesideOther } from '@wlz/calibration'
import { formatNumber, type Language } from '@wlz/terms'
import { drawTable, heading, screenWidth } from '../layout.ts'
import { item } from '../sections.ts'
import { wrap } from '../../output/text.ts'
import { cliTrust } from '../../words/cli-words.ts'

/** Ours beside forecasts of others, and one sentence on each gap. */
export function othersTable(beside: readonly BesideOther[], language: Language): string {
  const words = cliTrust(language)
  return [
    heading(words.others),
    wrap(words.othersHow, screenWidth),
    '',
    drawTable(
      [
        { heading: words.other, width: 36 },
        { heading: words.theirs, width: 11, align: 'right' },
        { heading: words.ours, width: 11, align: 'right' },
        { heading: words.band80, width: 19, align: 'right' },
      ],
      beside.map(({ other, ours }) => [
        `${other.publisher} ${other.edition}: ${other.label[language]}`,
        amount(other.theirs, other.unit, language),
        amount(ours.mean, other.unit, language),
        `${amount(ours.low80, other.unit, language)} – ${amount(ours.high80, other.unit, language)}`,
      ]),
    ),
    '',
    heading(words.why),
    ...beside.map(({ other }) => {
      const came = other.came === undefined ? '' : ` ${words.came(amount(other.came, other.unit, language))}`
      return item('-', `${other.label[language]}: ${other.reason[language]}${came}`)
    }),
  ].join('\n')
}

function amount(value: number, unit: BesideOther['other']['unit'], language: Language): string {
  switch (unit) {
    case 'percent':
      return `${formatNumber(value, { language, signed: true })}%`
    case 'percent a year':
      return `${formatNumber(value, { language, digits: 1, signed: true })}%`
    case 'times':
      return `${formatNumber(value, { language, digits: 2 })}x`
    case 'persons':
      return formatNumber(Math.round(value / 100) * 100, { language })
    case 'euro':
      return `€ ${formatNumber(value / 1e9, { language, digits: 1 })} ${language === 'nl' ? 'mld' : 'bn'}`
  }
}
