import { resultWords } from '@wlz/terms'
import { engine } from '../../engine/engine-identity.ts'
import { useLanguage, usePage, useWords } from '../../page.ts'
import { AssumptionLog } from './assumption-log.tsx'
import { History } from './history.tsx'
import { Projections } from './projections.tsx'
import { SourceList } from './source-list.tsx'
import { Systems } from './systems.tsx'

/** View of trust: limits first, then what was tested, what was assumed and where it comes from. */
export function Trust() {
  const { pack } = usePage()
  const language = useLanguage()
  const words = useWords()
  const { limit1, limit3 } = resultWords(language)
  return (
    <div className="trust">
      <div>
        <h1>{words.views.vertrouwen}</h1>
        <p className="lead">{words.trust.lead}</p>
      </div>
      <section aria-labelledby="limits-title">
        <h2 id="limits-title">{words.trust.limits}</h2>
        <ol className="limits">
          <li>{limit1}</li>
          <li>{words.trust.limitTested}</li>
          <li>{limit3}</li>
        </ol>
      </section>
      <History />
      <Projections />
      <AssumptionLog />
      <Systems />
      <SourceList />
      <section aria-labelledby="version-title">
        <h2 id="version-title">{words.trust.version}</h2>
        <dl className="facts">
          <div>
            <dt>{words.trust.engine}</dt>
            <dd>
              <code>{engine}</code>
            </dd>
          </div>
          <div>
            <dt>{words.trust.data}</dt>
            <dd>
              <code>{pack.hash}</code>
            </dd>
          </div>
        </dl>
      </section>
    </div>
  )
}
