import { marginalChances, type CalibrationFile, type PosteriorParameter } from '@wlz/calibration'
import { formatNumber, formatPercent, type Language } from '@wlz/terms'
import { drawTable, heading, screenWidth } from '../layout.ts'
import { wrap } from '../../output/text.ts'
import { cliTrust } from '../../words/cli-words.ts'

const [low, high] = [marginalChances.indexOf(0.1), marginalChances.indexOf(0.9)]
const strongTie = 0.5

/**
 * Result of a calibration, for a screen: the parameters on which the data spoke, and which of them it cannot tell
 * apart.
 */
export function calibrationTable({ posterior, vintages }: CalibrationFile, language: Language): string {
  const words = cliTrust(language)
  const { told, untold, lost } = posterior
  const last = vintages.at(-1)
  const number = (value: number) => formatNumber(value, { language, digits: digitsOf(value) })
  const between = (values: readonly number[]) => `${number(values[low]!)} – ${number(values[high]!)}`
  const ordered = [...told].sort((a, b) => strength(b) - strength(a))
  const ties = tiesOf(posterior)
  return [
    heading(words.calibration),
    wrap(words.summary(told.length, untold.length), screenWidth),
    ...(last === undefined
      ? []
      : [
          wrap(
            words.misfitLine(
              formatNumber(last.misfit[0]!, { language }),
              formatNumber(last.misfit.at(-1)!, { language, digits: 1 }),
            ),
            screenWidth,
          ),
          wrap(words.refusedLine(formatPercent(last.refused[0], { language })), screenWidth),
        ]),
    wrap(words.lostLine(formatPercent(lost, { language, digits: 0 })), screenWidth),
    '',
    drawTable(
      [
        { heading: words.parameter, width: 30 },
        { heading: words.before, width: 24, align: 'right' },
        { heading: words.after, width: 24, align: 'right' },
      ],
      ordered.map(({ id, prior, posterior: after }) => [id, between(prior), between(after)]),
    ),
    '',
    wrap(
      ties.length === 0
        ? words.noTies
        : `${words.tied}: ${ties.map(({ a, b, r }) => `${a} ~ ${b} (${formatNumber(r, { language, digits: 2 })})`).join('; ')}.`,
      screenWidth,
    ),
  ].join('\n')
}

const strength = ({ shift, spread }: PosteriorParameter): number => Math.abs(shift) + (1 - spread)

function tiesOf({ told, correlation }: CalibrationFile['posterior']) {
  const ties: { a: string; b: string; r: number }[] = []
  let at = 0
  for (let row = 0; row < told.length; row++)
    for (let other = 0; other <= row; other++, at++)
      if (row !== other && Math.abs(correlation[at]!) > strongTie)
        ties.push({ a: told[row]!.id, b: told[other]!.id, r: correlation[at]! })
  return ties.sort((first, second) => Math.abs(second.r) - Math.abs(first.r))
}

/** Three digits that tell. */
function digitsOf(value: number): number {
  const size = Math.abs(value)
  return size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3
}
