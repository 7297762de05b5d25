import { get, set } from 'idb-keyval'
import { stateOf, type State, type Store } from '../state/store.ts'

const key = 'wlz-1'
const pause = 250

/** What an earlier visit left; nothing where the browser keeps nothing, or where it is not ours. */
export async function keptState(): Promise<State | undefined> {
  try {
    return stateOf(await get(key))
  } catch {
    return undefined
  }
}

/** Keep every change, undo included, shortly after it is made and when the page goes away. */
export function keepState(store: Store): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    set(key, store.get()).catch(() => undefined) // a private window keeps nothing; everything else works
  }
  store.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(keep, pause)
  })
  addEventListener('pagehide', () => {
    if (timer !== undefined) keep()
  })
}
