import { contextCatalogue, indicatorCatalogue, notModelledSignals } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { parameterFacts, regionFacts, sourceFacts, systemFacts } from './evidence-facts.ts'
import type { Explanation, Known } from './explanation.ts'
import { leversOf } from './lever-facts.ts'
import { contextFacts, indicatorFacts, leverExplanation, notModelledFacts } from './model-facts.ts'

/**
 * Explain everything that goes by an id; an assumption number can stand for several parameters.
 * @param is tells if a name is the one that was asked
 */
export function explanationsOf(is: (name: string) => boolean, known: Known): Explanation[] {
  const { parameters, sources, regions, systems } = known.pack
  return [
    ...indicatorCatalogue.filter(({ id }) => is(id)).map((indicator) => indicatorFacts(indicator, known)),
    ...notModelledSignals.filter(is).map((signal) => notModelledFacts(signal, known)),
    ...leversOf()
      .filter(({ id }) => is(id))
      .map((lever) => leverExplanation(lever, known)),
    ...contextCatalogue.filter(({ id }) => is(id)).map((item) => contextFacts(item, known)),
    ...parameters
      .filter(({ id, assumption }) => is(id) || (assumption !== undefined && is(assumption)))
      .map((parameter) => parameterFacts(parameter, known)),
    ...sources.filter(({ id }) => is(id)).map((source) => sourceFacts(source, known)),
    ...regions.filter(({ code, name }) => is(code) || is(name)).map((region) => regionFacts(region, known)),
    ...systems.filter(({ id }) => is(id)).map((system) => systemFacts(system, known)),
  ]
}

/** Every id of engine and evidence that can be explained, in the order of the explanations; regions have a code and a name. */
export const explainableIds = ({
  parameters,
  sources,
  systems,
}: Pick<Pack, 'parameters' | 'sources' | 'systems'>): string[] => [
  ...indicatorCatalogue.map(({ id }) => id),
  ...notModelledSignals,
  ...leversOf().map(({ id }) => id),
  ...contextCatalogue.map(({ id }) => id),
  ...parameters.flatMap(({ id, assumption }) => (assumption === undefined ? [id] : [id, assumption])),
  ...sources.map(({ id }) => id),
  ...systems.map(({ id }) => id),
]
