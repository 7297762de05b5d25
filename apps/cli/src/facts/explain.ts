import { contextCatalogue, indicatorCatalogue, notModelledSignals, type Lever } from '@wlz/core'
import type { LeverEvidence, Pack, ParameterRecord } from '@wlz/data'
import { loadScenario } from '@wlz/scenario'
import { scenarioCatalogue } from '@wlz/study'
import { cliFacts, dictionary, formatNumber, type Language } from '@wlz/terms'
import { diskFiles } from '../host/scenario-files.ts'
import { plainName } from '../nearest.ts'
import { leverFacts, leversOf } from './lever-facts.ts'
import { blockOf, leversOfBlock, parametersOfBlock } from './blocks.ts'
import { scenarioNames } from './rows.ts'
import { indicatorWords, unitLabel } from '../words.ts'

/** Name and text of one thing that is known. */
export type Fact = readonly [name: string, text: string]

/** What `explain` says of one id. */
export interface Explanation {
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly facts: readonly Fact[]
  /** Ids of sources, in order; their titles and addresses are added when it is shown. */
  readonly sources: readonly string[]
}

interface Known {
  readonly pack: Pack
  readonly language: Language
}

/** Everything that goes by this id; an assumption number can stand for several parameters. */
export function explain(id: string, pack: Pack, language: Language): Explanation[] {
  const known: Known = { pack, language }
  const wanted = plainName(id)
  const is = (other: string) => plainName(other) === wanted
  return [
    ...indicatorCatalogue.filter((indicator) => is(indicator.id)).map((indicator) => indicatorFacts(indicator, known)),
    ...notModelledSignals.filter(is).map((signal) => notModelledFacts(signal, known)),
    ...leversOf()
      .filter((lever) => is(lever.id))
      .map((lever) => leverExplanation(lever, known)),
    ...contextCatalogue.filter((item) => is(item.id)).map((item) => contextFacts(item, known)),
    ...pack.parameters
      .filter((parameter) => is(parameter.id) || (parameter.assumption !== undefined && is(parameter.assumption)))
      .map((parameter) => parameterFacts(parameter, known)),
    ...pack.sources.filter((source) => is(source.id)).map((source) => sourceFacts(source, known)),
    ...pack.regions.filter((region) => is(region.code) || is(region.name)).map((region) => regionFacts(region, known)),
    ...pack.systems.filter((system) => is(system.id)).map((system) => systemFacts(system, known)),
    ...scenarioNames()
      .filter(is)
      .flatMap((name) => scenarioFacts(name, known)),
  ]
}

/** Every id that can be explained, for the nearest name. */
export const explainable = (pack: Pack): string[] => [
  ...indicatorCatalogue.map(({ id }) => id),
  ...notModelledSignals,
  ...leversOf().map(({ id }) => id),
  ...contextCatalogue.map(({ id }) => id),
  ...pack.parameters.flatMap(({ id, assumption }) => (assumption === undefined ? [id] : [id, assumption])),
  ...pack.sources.map(({ id }) => id),
  ...pack.regions.flatMap(({ code, name }) => [code, name]),
  ...pack.systems.map(({ id }) => id),
  ...scenarioNames(),
]

const plain = (value: number, language: Language) =>
  formatNumber(value, { language, digits: Math.min(6, (String(value).split('.')[1] ?? '').length) })
const unique = (values: readonly string[]) => [...new Set(values)]

function indicatorFacts({ id, unit, axis, better, combine }: (typeof indicatorCatalogue)[number], { pack, language }: Known): Explanation {
  const words = cliFacts(language)
  const names = dictionary(language)
  const block = blockOf(id)
  const parameters = parametersOfBlock(pack.parameters, block)
  const levers = leversOfBlock(block)
  return {
    id,
    kind: words.indicatorKind,
    label: indicatorWords(id, language).label,
    facts: [
      [words.definition, indicatorWords(id, language).definition],
      [words.unit, names.units[unit].label],
      [words.axis, names.axes[axis]],
      [words.better, names.better[better ?? 'none']],
      [words.combine, names.combine[combine]],
      [words.equation, `${block} (packages/core/docs/model.md)`],
      ...(parameters.length === 0 ? [] : [[words.inputs, parameters.map((parameter) => parameter.id).join(', ')] as const]),
      ...(levers.length === 0 ? [] : [[words.moves, levers.map((lever) => lever.id).join(', ')] as const]),
    ],
    sources: unique(parameters.flatMap((parameter) => parameter.source)),
  }
}

function notModelledFacts(id: (typeof notModelledSignals)[number], { language }: Known): Explanation {
  const found = dictionary(language).notModelled[id]
  const words = cliFacts(language)
  return { id, kind: words.notModelledKind, label: found.label, facts: [[words.definition, found.definition]], sources: [] }
}

function leverExplanation(lever: Lever, { pack, language }: Known): Explanation {
  const words = cliFacts(language)
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
      [words.bounds, `${range({ low: lever.min, high: lever.max })}; ${words.neutral.toLowerCase()} ${number(lever.neutral)}`],
      [words.evidence, handle === undefined ? words.notFound : range(handle)],
      [words.effect, effectText],
      [words.grade, grade === undefined ? words.notFound : names.evidence[`grade.${grade}`]],
      [words.equation, `${lever.moves}: ${names.equations[lever.moves as keyof typeof names.equations]}`],
      [words.cost, own.cost],
      [words.payers, lever.payers.length === 0 ? words.none : lever.payers.map((payer) => names.payers[payer]).join(', ')],
      [words.legalFrom, String(lever.legalFrom)],
      ...(lever.national ? [[words.bounds, words.national] as const] : []),
      ...(lever.overlaps.length === 0 ? [] : [[words.overlaps, lever.overlaps.filter((other) => other !== lever.id).join(', ')] as const]),
      ...(effect === undefined ? [] : [[words.reason, effect.reason[language]] as const]),
      ...rows.map((row): Fact => [row.row, rowText(row, language)]),
    ],
    sources: unique([...rows.flatMap((row) => row.source), ...(effect?.source ?? [])]),
  }
}

/** A row of the table of effects in one line. */
function rowText(row: LeverEvidence, language: Language): string {
  const words = cliFacts(language)
  const number = (value: number | undefined) => (value === undefined ? '?' : plain(value, language))
  const values =
    row.low === undefined && row.central === undefined && row.high === undefined
      ? words.notFound
      : `${number(row.low)} / ${number(row.central)} / ${number(row.high)} ${row.unit}`
  return `${row.measured}: ${values} (${words.grade.toLowerCase()} ${row.grade}). ${row.reason[language]}`
}

function contextFacts({ id, min, max, parameter, worlds }: (typeof contextCatalogue)[number], { pack, language }: Known): Explanation {
  const words = cliFacts(language)
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

function parameterLines(record: ParameterRecord, language: Language): Fact[] {
  const words = cliFacts(language)
  const names = dictionary(language).evidence
  const number = (value: number) => plain(value, language)
  return [
    [words.value, `${number(record.central)} (${words.range80(number(record.low), number(record.high), `${Math.round(record.as * 100)}%`)})`],
    [words.bounds, words.measuredRange(number(record.min), number(record.max))],
    [words.certainty, names[record.certainty]],
    ...(record.assumption === undefined ? [] : [[words.assumption, record.assumption] as const]),
    ...(record.quality === undefined ? [] : [[words.quality, names[`quality.${record.quality}`]] as const]),
    ...(record.impact === undefined ? [] : [[words.impact, names[`impact.${record.impact}`]] as const]),
    [words.reason, record.reason[language]],
  ]
}

function parameterFacts(record: ParameterRecord, { pack, language }: Known): Explanation {
  const words = cliFacts(language)
  const levers = leversOf()
    .filter((lever) => lever.effect.kind === 'evidence' && lever.effect.parameter === record.id)
    .map((lever) => lever.id)
  const rows = pack.leverEvidence.filter((row) => row.parameter === record.id)
  return {
    id: record.id,
    kind: record.certainty === 'assumed' ? `${words.parameterKind}, ${words.assumptionKind}` : words.parameterKind,
    label: record.label[language],
    facts: [
      [words.unit, unitLabel(record.unit, language)],
      ...parameterLines(record, language),
      ...(levers.length === 0 ? [] : [[words.used, levers.join(', ')] as const]),
      ...rows.map((row): Fact => [row.row, rowText(row, language)]),
    ],
    sources: unique([...record.source, ...rows.flatMap((row) => row.source)]),
  }
}

/** A dash stands for no address. */
export const hasAddress = ({ url }: { readonly url: string }): boolean => /^https?:/.test(url)

function sourceFacts(source: Pack['sources'][number], { pack, language }: Known): Explanation {
  const words = cliFacts(language)
  const used = pack.parameters.filter((parameter) => parameter.source.includes(source.id)).map((parameter) => parameter.id)
  const levers = unique(pack.leverEvidence.flatMap((row) => (row.lever !== undefined && row.source.includes(source.id) ? [row.lever] : [])))
  return {
    id: source.id,
    kind: words.sourceKind,
    label: source.title,
    facts: [
      [words.publisher, source.publisher],
      [words.year, source.year],
      ...(hasAddress(source) ? [[words.url, source.url] as const] : []),
      [words.licence, source.licence],
      ...(source.note === '' ? [] : [[words.note, source.note] as const]),
      ...(used.length + levers.length === 0 ? [] : [[words.used, [...levers, ...used].join(', ')] as const]),
    ],
    sources: [],
  }
}

function regionFacts(region: Pack['regions'][number], { pack, language }: Known): Explanation {
  const words = cliFacts(language)
  const index = pack.evidence.regions.findIndex(({ code }) => code === region.code)
  const persons = pack.evidence.population.length / pack.evidence.regions.length
  const people = pack.evidence.population.subarray(index * persons, (index + 1) * persons)
  const sum = (from: number) => people.reduce((total, count, person) => (person % 101 >= from ? total + count : total), 0)
  const population = `${formatNumber(sum(0), { language })}; 65+ ${formatNumber(sum(65), { language })}; 80+ ${formatNumber(sum(80), { language })}`
  const factor = pack.evidence.useFactorVv[index]
  const year = pack.evidence.firstYear
  return {
    id: region.code,
    kind: words.regionKind,
    label: region.name,
    facts: [
      [words.holder, `${region.holder} (${dictionary(language).evidence[region.holderCertainty]})`],
      [words.residents, `${population} (1-1-${year})`],
      ...(factor === undefined
        ? []
        : [
            [
              words.useFactor,
              `${words.range80(plain(factor.low, language), plain(factor.high, language), `${Math.round(factor.as * 100)}%`)}`,
            ] as const,
          ]),
    ],
    sources: [],
  }
}

function systemFacts({ id, label, place, status, does, note }: Pack['systems'][number], { language }: Known): Explanation {
  const words = cliFacts(language)
  return {
    id,
    kind: words.systemKind,
    label,
    facts: [
      [words.place, place],
      [words.status, status],
      ...(does.length === 0 ? [] : [[words.used, does.join(', ')] as const]),
      ...(note === '' ? [] : [[words.note, note] as const]),
    ],
    sources: [],
  }
}

function scenarioFacts(name: string, { pack, language }: Known): Explanation[] {
  const words = cliFacts(language)
  const parsed = loadScenario(name, diskFiles(), scenarioCatalogue(pack.evidence))
  if (!parsed.ok) return []
  const { id, title, why, chain, draws, seed, differences } = parsed.value
  return [
    {
      id,
      kind: words.scenarioKind,
      label: title,
      facts: [
        [words.reason, why],
        [words.chain, chain.slice(0, -1).join(' > ') || words.none],
        [words.settings, differences.flatMap((difference) => ('id' in difference ? [difference.id] : [])).join(', ') || words.none],
        ...differences.flatMap((difference): Fact[] =>
          'id' in difference && 'why' in difference && difference.why !== undefined ? [[difference.id, difference.why]] : [],
        ),
        [words.draws, formatNumber(draws, { language })],
        [words.seed, seed],
      ],
      sources: [],
    },
  ]
}
