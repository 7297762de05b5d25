import { indicatorCatalogue, leverById, type Indicator } from '@wlz/core'
import type { Screening } from '@wlz/data'
import { factWords, formatPercent, formatRounded, type Language } from '@wlz/terms'
import { movedBy, moversOf, type Mover } from './movers.ts'
import { plain, type Fact } from './explanation.ts'
import { leverWords, unitLabel } from './words.ts'

const shownMovers = 10
const shownOutcomes = 8
/** A smaller part of the basispad is counted and not named. */
const smallest = 0.001

/** Levers that measurably move an outcome in the last year of the screening, by size, and how that was measured. */
export function moversFacts({ id, unit, combine }: Indicator, screening: Screening, language: Language): Fact[] {
  const words = factWords(language)
  const year = screening.years.at(-1)!
  const all = moversOf(screening, id, year)
  const named = all.filter(isWorthNaming).slice(0, shownMovers)
  const others = all.length - named.length
  const list = named.map(({ probe, ...mover }) => `${probe.lever} ${settingText(mover, probe, unit, language)}`)
  if (others > 0) list.push(words.othersMove(others))
  return [
    [words.movedBy(year), list.length === 0 ? words.noneMeasured : list.join('; ')],
    [words.howMeasured, words.screened(screening.draws, combine === 'worst')],
  ]
}

/** The two levers that move an outcome most, by name. */
export function weighsMostFacts({ id, unit }: Indicator, screening: Screening, language: Language): Fact[] {
  const words = factWords(language)
  const [one, two] = moversOf(screening, id, screening.years.at(-1)!).filter(isWorthNaming)
  const text = [one, two].flatMap((mover) =>
    mover === undefined
      ? []
      : [`${leverWords(mover.probe.lever, language).label} ${settingText(mover, mover.probe, unit, language)}`],
  )
  return text.length === 0 ? [] : [[`${words.weighsMost} (${screening.years.at(-1)})`, text.join('; ')]]
}

/** Outcomes that a lever measurably moves in the last year of the screening, the largest part of the basispad first. */
export function movedFacts(lever: string, screening: Screening, language: Language): Fact[] {
  const words = factWords(language)
  const year = screening.years.at(-1)!
  const all = movedBy(screening, lever, year)
  const named = all.filter(isWorthNaming).slice(0, shownOutcomes)
  const unitOf = new Map<string, Indicator['unit']>(indicatorCatalogue.map((each) => [each.id, each.unit]))
  const list = named.map(
    ({ indicator, probe, ...mover }) => `${indicator} ${settingText(mover, probe, unitOf.get(indicator)!, language)}`,
  )
  if (all.length > named.length) list.push(words.othersMoved(all.length - named.length))
  return [
    [words.moved(year), list.length === 0 ? words.noneMeasured : list.join('; ')],
    [words.howMeasured, words.screened(screening.draws, false)],
  ]
}

const isWorthNaming = ({ relative }: Mover): boolean => relative === undefined || Math.abs(relative) >= smallest

/** "bij 0,4: -12.300 (-5,5%)", with what had to be supposed or set beside it. */
function settingText(
  { difference, relative, isAroundZero }: Pick<Mover, 'difference' | 'relative' | 'isAroundZero'>,
  { lever, value, isShift, supposedEffect, beside }: Mover['probe'],
  unit: Indicator['unit'],
  language: Language,
): string {
  const words = factWords(language)
  const setting = isShift ? words.shifted(signed(value, language)) : plain(value, language)
  const isShare = unit === 'share' || unit === 'chance'
  const part =
    relative === undefined || isAroundZero || isShare ? '' : ` (${formatPercent(relative, { language, signed: true })})`
  const remarks = [
    ...(supposedEffect === undefined ? [] : [words.supposedEffect(withUnit(supposedEffect, lever, language))]),
    ...(beside === undefined ? [] : [words.besideLever(beside.lever)]),
  ].map((remark) => `, ${remark}`)
  return `${words.atSetting(setting)}: ${formatRounded([difference], unit, { language, signed: true })[0]}${part}${remarks.join('')}`
}

/** An effect in the unit in which the catalogue states it. */
function withUnit(value: number, lever: string, language: Language): string {
  const { effect } = leverById.get(lever)!
  return effect.kind === 'handle'
    ? plain(value, language)
    : `${plain(value, language)} ${unitLabel(effect.unit, language)}`
}

const signed = (value: number, language: Language): string => (value > 0 ? '+' : '') + plain(value, language)
