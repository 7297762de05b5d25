import type { Scenario } from '@wlz/scenario'
import type { Library } from './library.ts'
import type { State } from './store.ts'

const resolved = (library: Library, id: string, { history: { present } }: State): Scenario | undefined => {
  const found = library.resolve(id, present.drafts)
  return found?.ok === true ? found.value : undefined
}

/** The scenario that is worked on; undefined while it has faults. */
export const currentOf = (library: Library, state: State): Scenario | undefined => resolved(library, state.history.present.current, state)

/** Id of what the scenario stands on; basispad stands on itself. */
export const parentIdOf = (library: Library, { history: { present } }: State): string =>
  library.find(present.current, present.drafts)?.written.extends ?? 'basispad'

export const parentOf = (library: Library, state: State): Scenario | undefined => resolved(library, parentIdOf(library, state), state)
