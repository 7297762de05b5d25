import { contextCatalogue, leverCatalogue, type Value } from '@wlz/core'
import type { Scenario, Setting } from '@wlz/scenario'
import { leverWords, plain } from '@wlz/study'
import { dictionary, type Language } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { useLanguage, useWords } from '../../page.ts'
import { useTitles } from '../../state/use-titles.ts'
import { Scroll } from '../../figures/scroll.tsx'

type Set = Extract<Setting, { kind: 'lever' | 'context' }>

/** Who set what, and why: a row for everything that any of the scenarios sets. */
export function AssumptionMatrix({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const words = useWords()
  const language = useLanguage()
  const titleOf = useTitles()
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
                </th>
                {scenarios.map((scenario) => (
                  <td key={scenario.id} className="text">
                    {settingsOf(scenario, id).map((setting) => (
                      <p key={`${setting.origin.scenario}${JSON.stringify(setting.layer)}`}>
                        {pathText(setting, language)}
                        <span className="quiet">
                          {' '}
                          {setting.origin.why ?? words.compare.noReason} ({titleOf(setting.origin.scenario)})
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
  settings.filter((setting): setting is Set => (setting.kind === 'lever' || setting.kind === 'context') && setting.id === id)

const written = (value: Value, language: Language): string =>
  typeof value === 'number'
    ? plain(value, language)
    : `${plain(value.central, language)} (${plain(value.low, language)}–${plain(value.high, language)})`

/** "2026: 0, 2032: 0,1". */
function pathText({ layer }: Set, language: Language): string {
  return layer.map(({ year, value }) => `${year}: ${written(value, language)}`).join(', ')
}
