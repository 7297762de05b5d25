import { useWords } from '../page.ts'
import { views, type View } from '../state/store.ts'
import { addressOf } from './use-view.ts'

export function Rail({ view }: { readonly view: View }) {
  const words = useWords()
  return (
    <nav className="rail" aria-label={words.navigation}>
      <ul>
        {views.map((each) => (
          <li key={each}>
            <a href={addressOf(each)} {...(each === view && { 'aria-current': 'page' as const })}>
              {words.views[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
