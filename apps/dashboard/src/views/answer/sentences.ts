import { dotsOf } from '@wlz/charts'
import { indicatorWords } from '@wlz/explain'
import type { ComparedOther, CompareResult, TippingResult } from '@wlz/study'
import { chanceInWords, formatNumber, formatRounded, type Language } from '@wlz/terms'
import { effectOf, effectText } from '../../figures/effect.ts'
import { bareName, unitOf } from '../../figures/use-indicator.ts'
import type { PageWords } from '../../words/page-words.ts'
import type { AnswerPlan } from './plans.ts'

export interface Telling {
  readonly words: PageWords
  readonly language: Language
  readonly year: number
  readonly titleOf: (id: string) => string
}

/** The answer to a question in sentences, the verdict first. */
export function answerSentences(kind: AnswerPlan['kind'], result: CompareResult, telling: Telling): string[] {
  switch (kind) {
    case 'effects':
      return effects(result, telling)
    case 'pays':
      return pays(result, telling)
    case 'helps':
      return helps(result, telling)
    case 'lasting':
      return lasting(result, telling)
    case 'gap':
      return gap(result, telling)
    case 'package':
      return smallestPackage(result, telling)
    case 'breaks':
    case 'sure':
      return [] // told from other results
  }
}

/** "Wachtenden op verblijf: 152 minder (8 van de 10 doorrekeningen: 24 tot 344 minder)". */
function effectLine(other: ComparedOther, id: string, index: number, { words, language }: Telling): string {
  const effect = effectOf(other.indicators[id]!, index)
  const { amount, word, band } = effectText(effect, unitOf(id), words.effect, words.effect, language)
  const label = bareName(id, language)
  return effect.isSeen ? words.answers.line(label, amount, word, band) : words.answers.lineUnseen(label)
}

function effects({ others, years }: CompareResult, telling: Telling): string[] {
  const { words, year, titleOf } = telling
  const other = others[0]!
  const index = years.indexOf(year)
  const waiting = effectOf(other.indicators['waiting.total']!, index)
  const verdict = !waiting.isSeen
    ? words.answers.sameWaiting
    : waiting.mean < 0
      ? words.answers.lessWaiting
      : words.answers.moreWaiting
  return [
    verdict(titleOf(other.scenario), year),
    ...Object.keys(other.indicators)
      .toSorted((one, two) => Number(two === 'waiting.total') - Number(one === 'waiting.total'))
      .map((id) => effectLine(other, id, index, telling)),
  ]
}

const payers = ['wlz', 'zvw', 'wmo', 'rijk', 'client'] as const

function pays({ others }: CompareResult, { words, language, titleOf }: Telling): string[] {
  const { indicators, scenario } = others[0]!
  const last = indicators['npv.total']!.difference.mean.length - 1
  const total = effectOf(indicators['npv.total']!, last)
  const { amount, word, band } = effectText(total, 'eur', words.effect, words.answers.money, language)
  const side = (isDearer: boolean) =>
    payers
      .filter((payer) => {
        const found = indicators[`npv.${payer}`]
        if (found === undefined) return false
        const { mean, isSeen } = effectOf(found, last)
        return isSeen && mean > 0 === isDearer
      })
      .map((payer) => {
        const [size] = formatRounded([Math.abs(indicators[`npv.${payer}`]!.difference.mean[last]!)], 'eur', {
          language,
        })
        return `${words.answers.payers[payer]} (${size})`
      })
      .join(', ')
  const [gain, loss] = [side(false), side(true)]
  const verdict = !total.isSeen
    ? words.answers.paysUnseen(titleOf(scenario))
    : total.mean < 0
      ? words.answers.paysYes(amount, word, band)
      : words.answers.paysNo(amount, word, band)
  return [
    verdict,
    ...(gain === '' ? [] : [words.answers.gains(gain)]),
    ...(loss === '' ? [] : [words.answers.loses(loss)]),
  ]
}

function helps({ others, years }: CompareResult, telling: Telling): string[] {
  const { words, year, titleOf } = telling
  const index = years.indexOf(year)
  const [build, staff] = others.map((other) => effectOf(other.indicators['waiting.total']!, index))
  const saved = ({ mean, isSeen }: { mean: number; isSeen: boolean }) => (isSeen ? -mean : 0)
  const verdict =
    saved(build!) <= 0 && saved(staff!) <= 0
      ? words.answers.helpsNeither
      : saved(build!) >= saved(staff!)
        ? words.answers.helpsBuilding
        : words.answers.helpsStaff
  return [
    verdict(year),
    ...others.map((other) => `${titleOf(other.scenario)}. ${effectLine(other, 'waiting.total', index, telling)}`),
  ]
}

const laterYears = [2030, 2040, 2050]

function lasting({ others, years }: CompareResult, telling: Telling): string[] {
  const { words, language, titleOf } = telling
  const other = others[0]!
  const found = other.indicators['waiting.total']!
  const largest = found.difference.mean.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0)
  const end = effectOf(found, years.indexOf(2050))
  const isLasting = end.isSeen && end.mean / largest >= 0.5
  const verdict = largest === 0 ? words.answers.noEffect : isLasting ? words.answers.lasts : words.answers.fades
  return [
    verdict(titleOf(other.scenario)),
    ...laterYears.map((year) => {
      const effect = effectOf(found, years.indexOf(year))
      const { amount, word, band } = effectText(effect, 'persons', words.effect, words.effect, language)
      return effect.isSeen
        ? words.answers.line(String(year), amount, word, band)
        : words.answers.lineUnseen(String(year))
    }),
  ]
}

function gap({ base, years }: CompareResult, { words, language, year }: Telling): string[] {
  const index = years.indexOf(year)
  const { mean, p10, p90 } = base.indicators['budget.gap']!
  const found = { mean: mean[index]!, low: p10[index]!, high: p90[index]!, isSeen: true }
  const { amount, word, band } = effectText(found, 'eur', words.effect, words.answers.frame, language)
  return [(found.mean > 0 ? words.answers.gapAbove : words.answers.gapBelow)(year, amount, word, band)]
}

/** Keeps the norm this often to be told as a package that holds. */
export const holds = 0.5

/** Of shipped packages the cheapest that keeps the norm in half of the draws; where none does, the one that comes nearest. */
export function packageThatHolds(
  others: readonly ComparedOther[],
  index: number,
): { scenario: ComparedOther; isHeld: boolean } {
  const chance = (other: ComparedOther) => other.indicators['zorgplicht.tijdig']!.mean[index]!
  const cost = (other: ComparedOther) => other.indicators['cost.total']!.difference.mean[index]!
  const held = others.filter((other) => chance(other) >= holds)
  const [best] =
    held.length > 0
      ? held.toSorted((one, two) => cost(one) - cost(two))
      : others.toSorted((one, two) => chance(two) - chance(one))
  return { scenario: best!, isHeld: held.length > 0 }
}

function smallestPackage({ base, others, years }: CompareResult, telling: Telling): string[] {
  const { words, language, year, titleOf } = telling
  const index = years.indexOf(year)
  const { scenario, isHeld } = packageThatHolds(others, index)
  const chance = (value: number) => chanceInWords(value, language)
  const [now, before] = [scenario, base].map(({ indicators }) => indicators['zorgplicht.tijdig']!.mean[index]!)
  return [
    (isHeld ? words.answers.packageHeld : words.answers.packageNone)(
      others.length,
      titleOf(scenario.scenario),
      chance(now!),
      chance(before!),
      year,
    ),
    effectLine(scenario, 'waiting.total', index, telling),
    effectLine(scenario, 'cost.total', index, telling),
    words.answers.packageNote,
  ]
}

/** Years that a norm fails in, as dots out of fifty. */
export const fiftieths = 50

export function breaksSentences({ scenarios, years }: TippingResult, { words, language, year }: Telling): string[] {
  const names = [words.regions.timelyFails, words.regions.waitingFails]
  return (scenarios[0]?.norms ?? []).map(({ indicator, first, never }, place) => {
    const counts = dotsOf([...first, never], fiftieths)
    const dots = (at: number) => {
      const until = counts.slice(0, years.indexOf(at) + 1)
      return formatNumber(
        until.reduce((sum, count) => sum + count, 0),
        { language },
      )
    }
    const name = names[place] ?? indicatorWords(indicator, language).label
    return words.answers.breaks(name, dots(years[0]!), dots(year), years[0]!, year)
  })
}
