import { referenceScenario, type Scenario } from '@wlz/scenario'
import { usePage, usePick } from '../page.ts'
import type { Library } from './library.ts'
import { parentIdOf } from './current.ts'
import type { State } from './store.ts'

/** Choice of what a scenario stands on, whichever that is. */
export const parentChoice = 'parent'

/** Id of what the scenario worked on is held against; undefined where that is the scenario itself. */
export function referenceIdOf(library: Library, state: State): string | undefined {
  const { current, drafts } = state.history.present
  const wanted = state.reference === parentChoice ? parentIdOf(library, state) : state.reference
  const found = library.resolve(wanted, drafts)?.ok === true ? wanted : referenceScenario
  return found === current ? undefined : found
}

/** The scenario that results are held against; undefined where the one worked on is itself the reference. */
export function useReference(): Scenario | undefined {
  const { library } = usePage()
  return usePick((state) => {
    const id = referenceIdOf(library, state)
    const found = id === undefined ? undefined : library.resolve(id, state.history.present.drafts)
    return found?.ok === true ? found.value : undefined
  })
}
