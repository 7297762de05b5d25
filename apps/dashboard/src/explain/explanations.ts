import { contextCatalogue, indicatorCatalogue, notModelledSignals } from '@wlz/core'
import { screening, type Pack } from '@wlz/data'
import {
  contextFacts,
  indicatorFacts,
  leverExplanation,
  leversOf,
  notModelledFacts,
  parameterFacts,
  regionFacts,
  sourceFacts,
  systemFacts,
  type Explanation,
  type Known,
} from '@wlz/explain'
import type { Language } from '@wlz/terms'

/** Everything that goes by an id, as `wlz explain` says it; an assumption number can stand for several parameters. */
export function explanations(id: string, pack: Pack, language: Language): Explanation[] {
  const known: Known = { pack, language, screening }
  return [
    ...indicatorCatalogue.filter((each) => each.id === id).map((each) => indicatorFacts(each, known)),
    ...notModelledSignals.filter((each) => each === id).map((each) => notModelledFacts(each, known)),
    ...leversOf()
      .filter((each) => each.id === id)
      .map((each) => leverExplanation(each, known)),
    ...contextCatalogue.filter((each) => each.id === id).map((each) => contextFacts(each, known)),
    ...pack.parameters.filter((each) => each.id === id || each.assumption === id).map((each) => parameterFacts(each, known)),
    ...pack.sources.filter((each) => each.id === id).map((each) => sourceFacts(each, known)),
    ...pack.regions.filter((each) => each.code === id).map((each) => regionFacts(each, known)),
    ...pack.systems.filter((each) => each.id === id).map((each) => systemFacts(each, known)),
  ]
}

const known = new WeakMap<Pack, ReadonlySet<string>>()

/** Is something known of an id? Codes of regions are left out: in a text they are numbers. */
export function isExplained(id: string, pack: Pack): boolean {
  const ids =
    known.get(pack) ??
    new Set<string>([
      ...[...indicatorCatalogue, ...leversOf(), ...contextCatalogue, ...pack.parameters, ...pack.sources, ...pack.systems].map((each) => each.id),
      ...notModelledSignals,
      ...pack.parameters.flatMap(({ assumption }) => (assumption === undefined ? [] : [assumption])),
    ])
  known.set(pack, ids)
  return ids.has(id)
}
