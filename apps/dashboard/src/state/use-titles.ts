import { scenariosEn } from '@wlz/terms'
import { usePage, usePageState } from '../page.ts'

/** Title of a scenario in the language of the page: shipped ones have both, own ones what their maker wrote. */
export function useTitles(): (id: string) => string {
  const { library } = usePage()
  const { language, history } = usePageState()
  const { drafts } = history.present
  return (id) => {
    const isOwn = drafts.some((draft) => draft.id === id)
    const english = language === 'en' && !isOwn ? scenariosEn[id]?.title : undefined
    return english ?? library.find(id, drafts)?.written.title ?? id
  }
}
