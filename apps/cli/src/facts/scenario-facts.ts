import { loadScenario, scenarioCatalogue } from '@wlz/scenario'
import { formatNumber, reasonIn } from '@wlz/terms'
import { diskFiles } from '../host/scenario-files.ts'
import { inLanguage } from '../read/scenarios.ts'
import type { Explanation, Fact, Known } from '@wlz/explain'
import { cliFacts } from '../words/cli-words.ts'

export function scenarioFacts(name: string, { pack, language }: Known): Explanation[] {
  const words = cliFacts(language)
  const parsed = loadScenario(name, diskFiles(), scenarioCatalogue(pack.evidence))
  if (!parsed.ok) return []
  const { id, title, why, chain, draws, seed, differences } = inLanguage(parsed.value, true, language)
  return [
    {
      id,
      kind: words.scenarioKind,
      label: title,
      facts: [
        [words.reason, why],
        [words.chain, chain.slice(0, -1).join(' > ') || words.none],
        [
          words.settings,
          differences.flatMap((difference) => ('id' in difference ? [difference.id] : [])).join(', ') || words.none,
        ],
        ...differences.flatMap((difference): Fact[] =>
          'id' in difference && 'why' in difference && difference.why !== undefined
            ? [[difference.id, reasonIn(difference.why, language)]]
            : [],
        ),
        [words.draws, formatNumber(draws, { language })],
        [words.seed, seed],
      ],
      sources: [],
    },
  ]
}
