import { scenariosEn } from '@wlz/terms'
import { useLanguage, usePage, usePick } from '../page.ts'

/** Title of a scenario in the language of the page: shipped ones have both, own ones what their maker wrote. */
export function useTitles(): (id: string) => string {
  const { library } = usePage()
  const language = useLanguage()
  const drafts = usePick(({ history }) => history.present.drafts)
  return (id) => {
    const isOwn = drafts.some((draft) => draft.id === id)
    const english = language === 'en' && !isOwn ? scenariosEn[id]?.title : undefined
    return english ?? library.find(id, drafts)?.written.title ?? id
  }
}
