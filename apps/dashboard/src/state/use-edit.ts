import { referenceScenario, type WrittenScenario } from '@wlz/scenario'
import { useCallback } from 'react'
import { usePage } from '../page.ts'
import { freeId, withDraft } from './work.ts'
import { pageWords } from '../words/page-words.ts'

/**
 * Change the scenario that is worked on. A shipped one never changes: the first edit makes a copy under a name of its own,
 * with the same parent and the same measures (basispad becomes the parent of an empty one).
 */
export function useEdit(): (change: (written: WrittenScenario) => WrittenScenario, gesture?: string) => void {
  const { library, store } = usePage()
  return useCallback(
    (change, gesture) => {
      const { language } = store.get()
      const words = pageWords(language)
      store.edit((work) => {
        const found = library.find(work.current, work.drafts)
        if (found === undefined) return work
        if (!library.isShipped(found.id) || work.drafts.some(({ id }) => id === found.id)) {
          const written = change(found.written)
          return written === found.written ? work : withDraft(work, { ...found, written })
        }
        const taken = [...work.drafts, ...library.shipped].map(({ id }) => id)
        const isRoot = found.id === referenceScenario || found.written.extends === undefined
        const title = isRoot ? words.newScenario : words.copyOf(found.written.title)
        const id = freeId(language === 'nl' || isRoot ? title : found.id, taken)
        const start: WrittenScenario = isRoot
          ? { schema: 1, title, extends: found.id, why: words.newWhy }
          : { ...found.written, title }
        return withDraft(work, { id, file: `${id}.yaml`, written: change(start) })
      }, gesture)
    },
    [library, store],
  )
}
