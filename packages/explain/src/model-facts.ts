import { blockOfIndicator, contextCatalogue, notModelledSignals, type Indicator, type Lever } from '@wlz/core'
import { legalStartOf, type Pack, type ParameterRecord } from '@wlz/data'
import { factWords, dictionary, type Language } from '@wlz/terms'
import { indicatorWords, unitLabel } from './words.ts'
import { parametersOfBlock } from './blocks.ts'
import { needFacts, parameterLines, rowText } from './evidence-facts.ts'
import { plain, unique, type Explanation, type Fact, type Known } from './explanation.ts'
import { indicatorExample, leverExample } from './examples.ts'
import { leverFacts } from './lever-facts.ts'
import { seedTexts } from './seed-facts.ts'
import { movedFacts, moversFacts, weighsMostFacts } from './screened-facts.ts'
import { equationOf } from './equation.ts'
import { inputOf, restsOnText } from './inputs.ts'

/** Parameters that are named; those with a large influence come first. */
const shownInputs = 8

function inputsText(parameters: readonly ParameterRecord[], language: Language): string {
  const named = parameters.slice(0, shownInputs).map(({ id }) => id)
  const others = parameters.length - named.length
  return others > 0 ? `${named.join(', ')} ${factWords(language).andOthers(others)}` : named.join(', ')
}

export function indicatorFacts(indicator: Indicator, { pack, language, screening }: Known): Explanation {
  const { id, unit, axis, better, combine, presentValueOf } = indicator
  const words = factWords(language)
  const names = dictionary(language)
  const block = blockOfIndicator(id)
  const equation = equationOf(id)
  const isDiscounted = presentValueOf !== undefined || id === 'discount.factor'
  const parameters = parametersOfBlock(pack.parameters, block, isDiscounted ? 'money.discount' : undefined)
  return {
    id,
    kind: words.indicatorKind,
    label: indicatorWords(id, language).label,
    facts: [
      [words.definition, indicatorWords(id, language).definition],
      [words.unit, unitLabel(unit, language)],
      [words.axis, names.axes[axis]],
      [words.better, names.better[better ?? 'none']],
      [words.combine, names.combine[combine]],
      [words.equation, equation[language]],
      [words.inSymbols, equation.symbols],
      [words.block, `${block} (packages/core/docs/model.md)`],
      ...(parameters.length === 0 ? [] : [[words.restsOn, restsOnText(parameters, language)] as const]),
      ...weighsMostFacts(indicator, screening, language),
      ...(parameters.length === 0 ? [] : [[words.inputs, inputsText(parameters, language)] as const]),
      ...seedTexts(pack, language)
        .filter((seed) => seed.indicator === id)
        .map(({ label, theirs, ours, band, edition, reason }): Fact => [
          edition,
          words.seedText(label, theirs, ours, band, reason),
        ]),
      ...moversFacts(indicator, screening, language),
    ],
    example: indicatorExample(indicator, language),
    inputs: parameters.map((parameter) => inputOf(parameter, language)),
    sources: unique(parameters.slice(0, shownInputs).flatMap((parameter) => parameter.source)),
  }
}

export function notModelledFacts(id: (typeof notModelledSignals)[number], { language }: Known): Explanation {
  const found = dictionary(language).notModelled[id]
  const words = factWords(language)
  return {
    id,
    kind: words.notModelledKind,
    label: found.label,
    facts: [[words.definition, found.definition]],
    sources: [],
  }
}

export function leverExplanation(lever: Lever, { pack, language, screening }: Known): Explanation {
  const words = factWords(language)
  const names = dictionary(language)
  const { words: own, rows, handle, effect, grade } = leverFacts(lever, pack, language)
  const number = (value: number) => plain(value, language)
  const range = ({ low, high }: { low: number; high: number }) => words.measuredRange(number(low), number(high))
  const effectText =
    lever.effect.kind === 'handle'
      ? words.handle
      : lever.effect.kind === 'unknown'
        ? `${words.unknownEffect}; ${words.ownRange(lever.effect.min, lever.effect.max, unitLabel(lever.effect.unit, language))}`
        : `${effect === undefined ? lever.effect.parameter : `${number(effect.central)} (${range(effect)}) ${unitLabel(lever.effect.unit, language)}, ${lever.effect.parameter}`}`
  return {
    id: lever.id,
    kind: words.leverKind,
    label: own.label,
    facts: [
      [words.does, own.does],
      [words.family, names.families[lever.family]],
      [words.unit, own.unit],
      [
        words.bounds,
        `${range({ low: lever.min, high: lever.max })}; ${words.neutral.toLowerCase()} ${number(lever.neutral)}`,
      ],
      [words.evidence, handle === undefined ? words.notFound : range(handle)],
      [words.effect, effectText],
      [words.grade, grade === undefined ? words.notFound : names.evidence[`grade.${grade}`]],
      [words.equation, `${lever.moves}: ${names.equations[lever.moves as keyof typeof names.equations]}`],
      ...timingFacts(lever, pack, language),
      ...movedFacts(lever.id, screening, language),
      [words.cost, own.cost],
      [
        words.payers,
        lever.payers.length === 0 ? words.none : lever.payers.map((payer) => names.payers[payer]).join(', '),
      ],
      ...legalFacts(lever, pack, language),
      ...(lever.national ? [[words.bounds, words.national] as const] : []),
      ...needFacts(lever.id, language),
      ...(lever.overlaps.length === 0
        ? []
        : [[words.overlaps, lever.overlaps.filter((other) => other !== lever.id).join(', ')] as const]),
      ...(effect === undefined ? [] : [[words.reason, effect.reason[language]] as const]),
      ...rows.map((row): Fact => [row.row, rowText(row, language)]),
    ],
    example: leverExample(lever, pack, language),
    sources: unique([...rows.flatMap((row) => row.source), ...(effect?.source ?? []), ...legalSources(lever, pack)]),
  }
}

/** From when the law allows it: the day and its ground, or that nothing in the law stands in its way. */
function legalFacts({ id }: Lever, { legalRules }: Pack, language: Language): Fact[] {
  const words = factWords(language)
  const rule = legalRules.find(({ lever }) => lever === id)
  if (rule === undefined) return [[words.legalFrom, words.noLegalBar]]
  const start = legalStartOf(rule)
  return [
    [words.legalFrom, words.legalStart(start.certainty, start.from)],
    ...rule.values.map(({ from, reason }): Fact => [from, reason[language]]),
  ]
}

const legalSources = ({ id }: Lever, { legalRules }: Pack): readonly string[] =>
  legalRules.filter(({ lever }) => lever === id).flatMap(({ values }) => values.flatMap(({ source }) => source))

/** Timing of a measure, in its own parameters. */
function timingFacts({ lag, ramp }: Lever, { parameters }: Pack, language: Language): Fact[] {
  const words = factWords(language)
  const years = (id: string) => plain(parameters.find((parameter) => parameter.id === id)!.central, language)
  return [
    ...(lag === undefined ? [] : [[words.lag, words.lagText(years(lag), lag)] as const]),
    ...(ramp === undefined ? [] : [[words.ramp, words.rampText(years(ramp), ramp)] as const]),
  ]
}

export function contextFacts(
  { id, min, max, parameter, worlds }: (typeof contextCatalogue)[number],
  { pack, language }: Known,
): Explanation {
  const words = factWords(language)
  const own = dictionary(language).context[id]
  const record = pack.parameters.find((each) => each.id === parameter)
  const meanings = own.worlds as Readonly<Record<string, string>>
  return {
    id,
    kind: words.contextKind,
    label: own.label,
    facts: [
      [words.definition, own.definition],
      [words.unit, own.unit],
      [words.bounds, words.measuredRange(plain(min, language), plain(max, language))],
      ...Object.keys(worlds).map((world): Fact => [world, meanings[world] ?? '']),
      ...(record === undefined ? [] : parameterLines(record, language)),
    ],
    sources: record?.source ?? [],
  }
}
