import { systemIn } from '@wlz/terms'
import { useLanguage, usePage, useWords } from '../../page.ts'

/** Systems that the source documents name, with their state in the model. */
export function Systems() {
  const { pack } = usePage()
  const words = useWords()
  const language = useLanguage()
  const missing = pack.systems.filter(({ status }) => status === 'niet gemodelleerd')
  return (
    <section aria-labelledby="systems-title">
      <h2 id="systems-title">{words.trust.systems(pack.systems.length - missing.length, pack.systems.length)}</h2>
      <p className="quiet">{words.trust.systemsNote}</p>
      <ul className="plain-list">
        {missing
          .map((system) => systemIn(system, language))
          .map(({ id, label, note }) => (
            <li key={id}>
              <strong>{label}</strong> <span className="quiet">{note}</span>
            </li>
          ))}
      </ul>
    </section>
  )
}
