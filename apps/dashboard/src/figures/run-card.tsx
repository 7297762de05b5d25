import { formatNumber } from '@wlz/terms'
import { engine } from '../engine/engine-identity.ts'
import { useLanguage, usePage, usePick, useWords } from '../page.ts'
import { useRegionName } from '../state/use-region-name.ts'
import { useTitles } from '../state/use-titles.ts'
import { commandOf } from './command.ts'
import type { Source } from './take-along.tsx'

interface Props {
  readonly source: Source & Readonly<{ seed: string }>
  /** Region of the command, where it is not that of the source. */
  readonly region?: string
  readonly indicators?: readonly string[]
}

/** Run card of a view: scenarios, draws, model and data, and the command that gives the same again. */
export function RunCard({ source, region = source.region, indicators }: Props) {
  const { library } = usePage()
  const words = useWords()
  const language = useLanguage()
  const regionName = useRegionName()
  const titleOf = useTitles()
  const ownData = usePick((state) => state.ownData)
  const shipped = new Set(library.shipped.map(({ id }) => id))
  const ids = source.scenarios.map(({ scenario }) => scenario)
  const own = new Set(ids.filter((id) => !shipped.has(id)))
  const command = commandOf({
    scenarios: ids,
    region,
    draws: source.draws,
    seed: source.seed,
    own,
    hasOwnFigures: ownData.length > 0,
    ...(indicators && { indicators }),
  })
  return (
    <details className="run-card">
      <summary>{words.runCard.title}</summary>
      <p>{words.runCard.lead}</p>
      <pre>
        <code>{command}</code>
      </pre>
      {own.size > 0 && <p className="quiet">{words.runCard.saveFirst}</p>}
      <dl>
        {source.scenarios.map(({ scenario, hash }) => (
          <div key={scenario}>
            <dt>{titleOf(scenario)}</dt>
            <dd>
              <code>{scenario}</code> · {words.runCard.run} <code>{hash}</code>
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.region}</dt>
          <dd>{region === 'all' ? words.showRegions : regionName(region)}</dd>
        </div>
        <div>
          <dt>{words.runCard.draws}</dt>
          <dd>
            {formatNumber(source.draws, { language })} · {words.runCard.seed} <code>{source.seed}</code>
          </dd>
        </div>
        <div>
          <dt>{words.trust.engine}</dt>
          <dd>
            <code>{engine}</code>
          </dd>
        </div>
        <div>
          <dt>{words.trust.data}</dt>
          <dd>
            <code>{source.data}</code>
          </dd>
        </div>
      </dl>
    </details>
  )
}
