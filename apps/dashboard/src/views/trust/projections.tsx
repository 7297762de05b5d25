import { usePage, useWords } from '../../page.ts'
import { goTo } from '../../shell/use-view.ts'

/** The expectations of TNO and RIVM, run through this model as scenarios: their world, our equations. */
export function Projections() {
  const { store } = usePage()
  const words = useWords()
  return (
    <section aria-labelledby="projections-title">
      <h2 id="projections-title">{words.trust.projections}</h2>
      <p>{words.trust.projectionsText}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          store.edit((work) => ({ ...work, compared: ['basispad', 'vtv-2018', 'tno-2019'] }))
          goTo('vergelijken')
        }}
      >
        {words.trust.projectionsOpen}
      </button>
    </section>
  )
}
