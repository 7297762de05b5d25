import { useMemo } from 'react'
import { scenariosEn } from '@wlz/terms'
import { useLanguage, usePage, usePick } from '../page.ts'

/** Title of a scenario in the language of the page: shipped ones have both, own ones what their maker wrote. */
export function useTitles(): (id: string) => string {
  const { library } = usePage()
  const language = useLanguage()
  // As text: a lever that is dragged makes a new draft of the same title, and whoever shows a title need not be drawn for it.
  const titles = usePick(({ history }) =>
    JSON.stringify(history.present.drafts.map(({ id, written: { title } }) => [id, title])),
  )
  return useMemo(() => {
    const own = new Map(JSON.parse(titles) as [string, string][])
    return (id: string) =>
      own.get(id) ??
      (language === 'en' ? scenariosEn[id]?.title : undefined) ??
      library.find(id, [])?.written.title ??
      id
  }, [library, language, titles])
}

/** Names for the ends of lines: titles up to their first comma, as long as that tells them apart. */
export function shortTitles(titles: readonly string[]): string[] {
  const short = titles.map((title) => title.split(',')[0]!)
  return titles.map((title, index) =>
    short.filter((each) => each === short[index]).length === 1 ? short[index]! : title,
  )
}
