import { del, entries, get, set } from 'idb-keyval'
import { withWorkOf } from '../state/merge.ts'
import { startState, stateOf, type State, type Store } from '../state/store.ts'
import { pageWords } from '../words/page-words.ts'

/**
 * Every tab keeps its own state under its own key, so that no tab can write over the work of another; at the start, and when
 * another tab says that it kept something, the scenarios of the others are taken over (state/merge.ts).
 */
const prefix = 'wlz-tab-'
/** The one key of version 0.1.0, which all tabs shared. */
const formerKey = 'wlz-1'
const pause = 250
/** A store that has not answered after so many milliseconds is taken for one that keeps nothing. */
const patience = 3_000

interface KeptTab {
  readonly key: string
  readonly savedAt: number
  readonly state: State
}

let keeping = true
const listeners = new Set<() => void>()

/** Is what somebody makes kept in this browser? False where storage is off, full or silent. */
export const isKeeping = (): boolean => keeping

export function watchKeeping(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(isKept: boolean): void {
  if (keeping === isKept) return
  keeping = isKept
  for (const listener of listeners) listener()
}

const inTime = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
  Promise.race([
    answer,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error('the store is silent')), patience)),
  ])

/** State that was kept, and the key under which this tab keeps its own. */
export interface Kept {
  readonly state: State
  readonly key: string
  /** Records whose work is in `state` and whose tab is gone. */
  readonly taken: readonly string[]
}

/** @param shipped ids of the shipped scenarios, which no copy may take */
export async function keptState(shipped: readonly string[]): Promise<Kept> {
  const tabs = await inTime(keptTabs()).catch(() => {
    tell(false)
    return [] as KeptTab[]
  })
  const key = await ownKey(tabs)
  const own = tabs.find((tab) => tab.key === key.from)
  const others = tabs.filter((tab) => tab !== own)
  const live = await liveKeys()
  const state = others.reduce((mine, other) => withOther(mine, other.state, shipped), own?.state ?? startState)
  const isGone = (tab: KeptTab) => tab.key === formerKey || (live !== undefined && !live.has(tab.key))
  return {
    state,
    key: key.own,
    taken: others.filter((tab) => tab.key !== key.own && isGone(tab)).map((tab) => tab.key),
  }
}

function withOther(mine: State, other: State, shipped: readonly string[]): State {
  const history = withWorkOf(mine.history, other.history, shipped, pageWords(mine.language).copyOf)
  return history === mine.history ? mine : { ...mine, history }
}

async function keptTabs(): Promise<KeptTab[]> {
  const all = await entries<string, unknown>()
  return all
    .flatMap(([key, value]) => {
      if (key !== formerKey && !key.startsWith(prefix)) return []
      const { savedAt = 0, state: kept = value } = value as { savedAt?: number; state?: unknown }
      const state = stateOf(kept)
      return state === undefined ? [] : [{ key, savedAt, state }]
    })
    .sort((a, b) => b.savedAt - a.savedAt)
}

/**
 * The key of this tab: that of before a reload; else that of the last tab that is gone; else a new one. A tab that was
 * duplicated finds its key held, and begins with a copy.
 */
async function ownKey(tabs: readonly KeptTab[]): Promise<{ readonly own: string; readonly from: string | undefined }> {
  const before = sessionKey()
  if (before !== undefined && (await hold(before))) return { own: before, from: before }
  if (before === undefined && 'locks' in navigator) {
    for (const { key } of tabs) if (key !== formerKey && (await hold(key))) return { own: remembered(key), from: key }
  }
  const own = `${prefix}${Date.now().toString(36)}-${Math.floor(performance.now() * 1_000).toString(36)}`
  await hold(own)
  return { own: remembered(own), from: before ?? tabs[0]?.key }
}

const sessionName = 'wlz-tab'

function sessionKey(): string | undefined {
  try {
    return sessionStorage.getItem(sessionName) ?? undefined
  } catch {
    return undefined
  }
}

function remembered(key: string): string {
  try {
    sessionStorage.setItem(sessionName, key)
  } catch {
    // Without it a reload finds its work by the time it was kept.
  }
  return key
}

/** Hold a key as long as the tab lives; false where another tab has it. Browsers have locks on secure pages only. */
async function hold(key: string): Promise<boolean> {
  if (!('locks' in navigator)) return true
  return new Promise((resolve) => {
    navigator.locks
      .request(key, { ifAvailable: true }, (lock) => {
        resolve(lock !== null)
        return lock === null ? undefined : new Promise<void>(() => {})
      })
      .catch(() => resolve(true))
  })
}

/** Keys that tabs hold now; undefined where the browser cannot tell. */
async function liveKeys(): Promise<ReadonlySet<string> | undefined> {
  if (!('locks' in navigator)) return undefined
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => (name === undefined ? [] : [name])))
}

/** Keep every change, undo included, shortly after it is made and when the page goes away, and tell other tabs. */
export function keepState(store: Store, { key, taken }: Kept, shipped: readonly string[]): void {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('wlz') : undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    try {
      await inTime(set(key, { savedAt: Date.now(), state: store.get() }))
      tell(true)
      channel?.postMessage(key)
    } catch {
      tell(false)
    }
  }
  // The first save shows whether anything can be kept here; only after it may the records that it holds go.
  void keep().then(async () => {
    if (keeping) await Promise.all(taken.map((gone) => del(gone)))
  })
  store.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(() => void keep(), pause)
  })
  channel?.addEventListener('message', ({ data }: MessageEvent<string>) => {
    void get<{ state?: unknown }>(data)
      .then((record) => {
        const other = stateOf(record?.state)
        if (other !== undefined) store.set(withOther(store.get(), other, shipped))
      })
      .catch(() => undefined)
  })
  addEventListener('pagehide', () => {
    if (timer !== undefined) void keep()
  })
}
