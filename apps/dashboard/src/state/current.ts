import { referenceScenario, type Scenario } from '@wlz/scenario'
import type { Library } from './library.ts'
import type { State } from './store.ts'

const resolved = (library: Library, id: string, { history: { present } }: State): Scenario | undefined => {
  const found = library.resolve(id, present.drafts)
  return found?.ok === true ? found.value : undefined
}

/** The scenario that is worked on; undefined while it has faults. */
export const currentOf = (library: Library, state: State): Scenario | undefined =>
  resolved(library, state.history.present.current, state)

/** Id of what a scenario is seen beside: its parent. The reference is seen beside nothing, though it extends old policy. */
export const besideOf = (library: Library, id: string, drafts: State['history']['present']['drafts']): string =>
  id === referenceScenario ? id : (library.find(id, drafts)?.written.extends ?? referenceScenario)

export const parentIdOf = (library: Library, { history: { present } }: State): string =>
  besideOf(library, present.current, present.drafts)

export const parentOf = (library: Library, state: State): Scenario | undefined =>
  resolved(library, parentIdOf(library, state), state)
