import { contextCatalogue, indicatorCatalogue, notModelledSignals } from '@wlz/core'
import { screening, type Pack } from '@wlz/data'
import { plainName } from '@wlz/scenario'
import { type Language } from '@wlz/terms'
import {
  contextFacts,
  type Explanation,
  indicatorFacts,
  type Known,
  leverExplanation,
  leversOf,
  notModelledFacts,
  parameterFacts,
  regionFacts,
  sourceFacts,
  systemFacts,
} from '@wlz/explain'
import { listRows, scenarioNames, type ListRow } from './rows.ts'
import { scenarioFacts } from './scenario-facts.ts'
import { cliFacts } from '../words/cli-words.ts'

/** Everything that goes by this id; an assumption number can stand for several parameters. */
export function explain(id: string, pack: Pack, language: Language): Explanation[] {
  const known: Known = { pack, language, screening }
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
    ...listRows('checks', pack, language)
      .filter((check) => is(check.id))
      .map((check) => checkFacts(check, language)),
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
  ...Object.keys(cliFacts('nl').checks),
  ...scenarioNames(),
]

function checkFacts({ id, label, proof }: ListRow, language: Language): Explanation {
  const words = cliFacts(language)
  return {
    id,
    kind: words.checkKind,
    label,
    facts: [
      [words.definition, words.checksIntro],
      [words.proof, String(proof)],
    ],
    sources: [],
  }
}
