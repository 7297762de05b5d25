import type { Distribution } from '@wlz/core'
import type { LeverEvidence, Pack, ParameterRecord } from '@wlz/data'
import { freeParameters, parameterHome, scenarioCatalogue } from '@wlz/scenario'
import {
  factWords,
  dictionary,
  effectUnitIn,
  formatNumber,
  type Language,
  licenceIn,
  measuredIn,
  sourceWords,
  systemIn,
} from '@wlz/terms'
import { unitLabel } from './words.ts'
import { plain, unique, type Explanation, type Fact, type Known } from './explanation.ts'
import { leversOf } from './lever-facts.ts'
import { needOf } from './needs.ts'

/** A row of the table of effects in one line. */
export function rowText(row: LeverEvidence, language: Language): string {
  const words = factWords(language)
  const number = (value: number | undefined) => (value === undefined ? '?' : plain(value, language))
  const values =
    row.low === undefined && row.central === undefined && row.high === undefined
      ? words.notFound
      : `${number(row.low)} / ${number(row.central)} / ${number(row.high)} ${effectUnitIn(row.unit, language)}`
  return `${measuredIn(row, language)}: ${values} (${words.grade.toLowerCase()} ${row.grade}). ${row.reason[language]}`
}

export function parameterLines(record: ParameterRecord, language: Language): Fact[] {
  const words = factWords(language)
  const names = dictionary(language).evidence
  const number = (value: number) => plain(value, language)
  const spread = ({ low, central, high, as }: Distribution) =>
    low === high
      ? number(central)
      : `${number(central)} (${words.range80(number(low), number(high), `${Math.round(as * 100)}%`)})`
  return [
    [words.value, spread(record)],
    ...(record.prior === undefined ? [] : [[words.prior, words.priorText(spread(record.prior))] as const]),
    [words.bounds, words.measuredRange(number(record.min), number(record.max))],
    [words.certainty, names[record.certainty]],
    ...(record.assumption === undefined ? [] : [[words.assumption, record.assumption] as const]),
    ...(record.quality === undefined ? [] : [[words.quality, names[`quality.${record.quality}`]] as const]),
    ...(record.impact === undefined ? [] : [[words.impact, names[`impact.${record.impact}`]] as const]),
    [words.reason, record.reason[language]],
  ]
}

/** Levers beside which a lever or parameter works, where it does nothing without one. */
export function needFacts(id: string, language: Language): Fact[] {
  const need = needOf(id)
  const words = factWords(language)
  return need === undefined ? [] : [[words.needs, words.needsText(need.levers, need.above, need.below)]]
}

export function parameterFacts(record: ParameterRecord, { pack, language }: Known): Explanation {
  const words = factWords(language)
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
      [words.settable, settableText(record, pack, language)],
      ...(levers.length === 0 ? [] : [[words.used, levers.join(', ')] as const]),
      ...needFacts(record.id, language),
      ...rows.map((row): Fact => [row.row, rowText(row, language)]),
    ],
    sources: unique([...record.source, ...rows.flatMap((row) => row.source)]),
  }
}

/** Way in which a scenario may set it, or the place where it is set instead. */
function settableText({ id, min, max }: ParameterRecord, pack: Pack, language: Language): string {
  const words = factWords(language)
  const catalogue = scenarioCatalogue(pack.evidence)
  if (freeParameters(catalogue).some((parameter) => parameter.id === id))
    return words.underParameters(plain(min, language), plain(max, language))
  const home = parameterHome(id, catalogue)
  switch (home.kind) {
    case 'context':
      return words.underContext(home.name)
    case 'effect':
      return words.underEffect(home.name)
    case 'lever':
    case 'data':
      return words.inTheData
  }
}

/** Address of a source; a dash means none. */
export const hasAddress = ({ url }: { readonly url: string }): boolean => /^https?:/.test(url)

export function sourceFacts(source: Pack['sources'][number], { pack, language }: Known): Explanation {
  const words = factWords(language)
  const { title, titleLanguage, publisher, year } = sourceWords(source, language)
  const used = pack.parameters
    .filter((parameter) => parameter.source.includes(source.id))
    .map((parameter) => parameter.id)
  const levers = unique(
    pack.leverEvidence.flatMap((row) => (row.lever !== undefined && row.source.includes(source.id) ? [row.lever] : [])),
  )
  return {
    id: source.id,
    kind: words.sourceKind,
    label: title,
    labelLanguage: titleLanguage,
    facts: [
      [words.publisher, publisher],
      [words.year, year],
      ...(hasAddress(source) ? [[words.url, source.url] as const] : []),
      [words.licence, licenceIn(source.licence, language)],
      ...(source.note === '' ? [] : [[words.note, source.note, 'en'] as const]),
      ...(used.length + levers.length === 0 ? [] : [[words.used, [...levers, ...used].join(', ')] as const]),
    ],
    sources: [],
  }
}

export function regionFacts(region: Pack['regions'][number], { pack, language }: Known): Explanation {
  const words = factWords(language)
  const index = pack.evidence.regions.findIndex(({ code }) => code === region.code)
  const persons = pack.evidence.population.length / pack.evidence.regions.length
  const people = pack.evidence.population.subarray(index * persons, (index + 1) * persons)
  const sum = (from: number) =>
    people.reduce((total, count, person) => (person % 101 >= from ? total + count : total), 0)
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

export function systemFacts(system: Pack['systems'][number], { language }: Known): Explanation {
  const words = factWords(language)
  const { id, label, place, status, does, note } = systemIn(system, language)
  return {
    id,
    kind: words.systemKind,
    label,
    facts: [
      [words.place, place, 'nl'],
      [words.status, words.statuses[status]],
      ...(does.length === 0 ? [] : [[words.used, does.join(', ')] as const]),
      ...(note === '' ? [] : [[words.note, note] as const]),
    ],
    sources: [],
  }
}
