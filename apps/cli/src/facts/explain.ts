import { screening, type Pack } from '@wlz/data'
import { explainableIds, explanationsOf, type Explanation, type Known } from '@wlz/explain'
import { plainName } from '@wlz/scenario'
import type { Language } from '@wlz/terms'
import { cliFacts } from '../words/cli-words.ts'
import { listRows, scenarioNames, type ListRow } from './rows.ts'
import { scenarioFacts } from './scenario-facts.ts'

/** Explain everything that goes by this id, checks and shipped scenarios among it. */
export function explain(id: string, pack: Pack, language: Language): Explanation[] {
  const known: Known = { pack, language, screening }
  const wanted = plainName(id)
  const is = (other: string) => plainName(other) === wanted
  return [
    ...explanationsOf(is, known),
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
  ...explainableIds(pack),
  ...pack.regions.flatMap(({ code, name }) => [code, name]),
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
