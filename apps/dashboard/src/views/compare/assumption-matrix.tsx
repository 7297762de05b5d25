import { contextCatalogue, leverById, leverCatalogue } from '@wlz/core'
import type { Scenario, Setting } from '@wlz/scenario'
import { leverWords } from '@wlz/explain'
import { dictionary, reasonIn } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { useLanguage, useWords } from '../../page.ts'
import { useTitles } from '../../state/use-titles.ts'
import { layerText, leverUnit } from '../../figures/lever-amount.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { Scroll } from '../../figures/scroll.tsx'

type Set = Extract<Setting, { kind: 'lever' | 'context' }>

/** Table of settings by scenario, with reasons: a row for everything that any of them sets. */
export function AssumptionMatrix({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const words = useWords()
  const language = useLanguage()
  const titleOf = useTitles()
  const regionName = useRegionName()
  const contexts: Readonly<Record<string, { readonly label: string }>> = dictionary(language).context
  const rows = [
    ...leverCatalogue.map(({ id }) => ({ id: id as string, label: leverWords(id, language).label })),
    ...contextCatalogue.map(({ id }) => ({ id: id as string, label: contexts[id]?.label ?? id })),
  ].filter(({ id }) => scenarios.some((scenario) => settingsOf(scenario, id).length > 0))
  return (
    <section aria-labelledby="matrix-title">
      <h2 id="matrix-title">{words.compare.matrixTitle}</h2>
      <Scroll label={words.compare.matrixTitle} className="matrix">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.compare.matrixRow}</th>
              {scenarios.map(({ id }) => (
                <th key={id} scope="col" className="text">
                  {titleOf(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label }) => (
              <tr key={id}>
                <th scope="row">
                  <Explained id={id}>{label}</Explained>
                  {leverById.has(id) && <span className="quiet"> {leverUnit(id, language)}</span>}
                </th>
                {scenarios.map((scenario) => (
                  <td key={scenario.id} className="text">
                    {settingsOf(scenario, id).map((setting) => (
                      <p key={`${setting.origin.scenario}${JSON.stringify(setting.layer)}`}>
                        {layerText(setting.layer, id, language)}
                        {setting.kind === 'lever' &&
                          setting.regions !== undefined &&
                          ` (${setting.regions.map(regionName).join(', ')})`}
                        <span className="quiet">
                          {' '}
                          {setting.origin.why === undefined
                            ? words.compare.noReason
                            : reasonIn(setting.origin.why, language)}{' '}
                          ({titleOf(setting.origin.scenario)})
                        </span>
                      </p>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

const settingsOf = ({ settings }: Scenario, id: string): Set[] =>
  settings.filter(
    (setting): setting is Set => (setting.kind === 'lever' || setting.kind === 'context') && setting.id === id,
  )
