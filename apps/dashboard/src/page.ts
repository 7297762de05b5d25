import { createContext, use, useSyncExternalStore } from 'react'
import type { Pack } from '@wlz/data'
import type { Parsed, Scenario } from '@wlz/scenario'
import { type Language } from '@wlz/terms'
import type { EngineClient } from './engine/client.ts'
import { besideOf } from './state/current.ts'
import type { Library } from './state/library.ts'
import type { Observed } from './state/observed.ts'
import type { State, Store } from './state/store.ts'
import { pageWords, type PageWords } from './words/page-words.ts'

/** Objects that live as long as the page. */
export interface Page {
  readonly pack: Pack
  readonly observed: readonly Observed[]
  readonly library: Library
  readonly client: EngineClient
  readonly store: Store
}

export const PageContext = createContext<Page | undefined>(undefined)

export function usePage(): Page {
  const page = use(PageContext)
  if (page === undefined) throw new Error('there is no page around this part')
  return page
}

export function usePageState(): State {
  const { store } = usePage()
  return useSyncExternalStore(store.subscribe, store.get)
}

/**
 * A part of the state. The component is drawn again only when that part is another one, so it must be a plain value or an
 * object that lives as long as its content: what keeps a lever from drawing all the others while it is dragged.
 */
export function usePick<Part>(pick: (state: State) => Part): Part {
  const { store } = usePage()
  return useSyncExternalStore(store.subscribe, () => pick(store.get()))
}

export const useLanguage = (): Language => usePick(({ language }) => language)
export const useWords = (): PageWords => pageWords(useLanguage())

/** The scenario that is worked on, and the one it stands on. */
export function useCurrent(): Readonly<{ id: string; parsed: Parsed<Scenario>; parentId: string; parent: Scenario }> {
  const { library } = usePage()
  const { drafts, current } = usePageState().history.present
  const base = scenarioOf(library, 'basispad')
  const parsed = library.resolve(current, drafts) ?? { ok: true as const, value: base }
  const parentId = besideOf(library, current, drafts)
  const parent = library.resolve(parentId, drafts)
  return { id: current, parsed, parentId, parent: parent?.ok === true ? parent.value : base }
}

function scenarioOf(library: Library, id: string): Scenario {
  const found = library.resolve(id, [])
  if (found?.ok !== true) throw new Error(`the shipped scenario ${id} cannot be read`)
  return found.value
}
