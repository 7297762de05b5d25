import { stream, uniform } from '@wlz/exact'
import type { Written } from '@wlz/scenario'
import 'fake-indexeddb/auto'
import { clear } from 'idb-keyval'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Store } from '../state/store.ts'
import { withDraft } from '../state/work.ts'

/** The browser around the page: what Node lacks of it, one for all tabs. */
class Browser {
  /** Locks by name, and the tab that holds each. */
  readonly held = new Map<string, number>()
  fault: 'none' | 'full' | 'silent' = 'none'
  readonly #put = IDBObjectStore.prototype.put

  constructor() {
    const put = this.#put
    const fault = () => this.fault
    IDBObjectStore.prototype.put = function (...args) {
      if (fault() === 'full') throw new DOMException('full', 'QuotaExceededError')
      if (fault() === 'none') return put.apply(this, args)
      Object.defineProperty(this.transaction, 'oncomplete', { set: () => {} }) // it is not done, and never said to be
      return {} as IDBRequest<IDBValidKey>
    }
  }

  close(): void {
    IDBObjectStore.prototype.put = this.#put
  }
}

/** Everything that is under way: answers of the store, words between tabs, and pauses of the page, the longest of 3 s. */
async function settle<Answer>(wanted?: Promise<Answer>): Promise<Answer> {
  for (let turn = 0; turn < 12; turn++) {
    await new Promise((resolve) => void setImmediate(resolve))
    await vi.advanceTimersByTimeAsync(300)
  }
  return wanted as Promise<Answer>
}

let tabs = 0
/** A tab: the module of the page that keeps, with the session and the locks of its own. */
class Tab {
  readonly #browser: Browser
  readonly #session: Map<string, string>
  readonly number = ++tabs
  store!: Store
  isKeeping!: () => boolean
  #hide: (() => void)[] = []
  #channels: BroadcastChannel[] = []

  constructor(browser: Browser, session = new Map<string, string>()) {
    this.#browser = browser
    this.#session = session
  }

  async open(): Promise<this> {
    const { held } = this.#browser
    const channels = this.#channels
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => this.#session.get(key) ?? null,
      setItem: (key: string, value: string) => void this.#session.set(key, value),
    })
    vi.stubGlobal('addEventListener', (_: string, listener: () => void) => void this.#hide.push(listener))
    vi.stubGlobal(
      'BroadcastChannel',
      class extends BroadcastChannel {
        constructor(name: string) {
          super(name)
          channels.push(this)
        }
      },
    )
    vi.stubGlobal('navigator', {
      locks: {
        request: async (name: string, _: object, use: (lock: object | null) => unknown) => {
          if (held.has(name)) return use(null)
          held.set(name, this.number)
          return use({})
        },
        query: async () => ({ held: Array.from(held.keys(), (name) => ({ name })) }),
      },
    })
    vi.resetModules()
    const { isKeeping, keepState, keptState } = await import('./keep.ts')
    const kept = await settle(keptState([]))
    this.store = new Store(kept.state)
    this.isKeeping = isKeeping
    keepState(this.store, kept, [])
    vi.unstubAllGlobals()
    await settle()
    return this
  }

  /** @param isTold whether the page hears that it goes: not when its process is killed */
  async close(isTold: boolean): Promise<Map<string, string>> {
    if (isTold) for (const hide of this.#hide) hide()
    vi.clearAllTimers() // a tab that is gone does nothing more; those of other tabs have run
    await settle()
    for (const channel of this.#channels) channel.close()
    for (const [name, tab] of this.#browser.held) if (tab === this.number) this.#browser.held.delete(name)
    return this.#session
  }

  make(draft: Written): void {
    this.store.edit((work) => withDraft(work, draft))
  }

  /** Contents of its scenarios, whatever they are called. */
  contents = (): ReadonlySet<string> =>
    new Set(this.store.get().history.present.drafts.map(({ written }) => written.why))
}

const scenario = (id: string, why: string): Written => ({
  id,
  file: `${id}.yaml`,
  written: { schema: 1, title: id, extends: 'basispad', why },
})

let browser: Browser
beforeEach(async () => {
  await clear()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  browser = new Browser()
})
afterEach(() => {
  browser.close()
  vi.useRealTimers()
})

/** Some minutes of somebody who works in several tabs while the store and the tabs fail, in an order that a seed sets. */
async function work(seed: string) {
  const chance = stream('what tabs keep', seed)
  let drawn = 0
  const below = (count: number) => Math.floor(uniform(chance, drawn++) * count)
  const open: { tab: Tab; unkept: string[] }[] = []
  const kept = new Set<string>()
  /** Contents that a scenario was changed into, by the content before. */
  const later = new Map<string, string[]>()
  const log: string[] = []
  let made = 0

  const acknowledge = (one: (typeof open)[number]) => {
    for (const why of one.unkept.splice(0)) kept.add(why)
  }
  const change = (one: (typeof open)[number]) => {
    const { drafts } = one.tab.store.get().history.present
    const why = `w${made}`
    const old = drafts.length > 0 && below(2) === 0 ? drafts[below(drafts.length)] : undefined
    const id = old?.id ?? `s${made}`
    made++
    log.push(`tab ${one.tab.number}: ${id} is ${why}`)
    one.tab.make(scenario(id, why))
    one.unkept.push(why)
    if (old !== undefined) later.set(old.written.why, [...(later.get(old.written.why) ?? []), why])
  }
  const start = async (session?: Map<string, string>) => {
    const tab = await new Tab(browser, session).open()
    log.push(`tab ${tab.number} opens: ${[...tab.contents()].join()}`)
    open.push({ tab, unkept: [] })
  }

  await start()
  for (let step = 0; step < 32; step++) {
    const one = open[below(open.length)]!
    const what = below(10)
    if (what < 5) {
      change(one)
      await settle()
      expect(one.tab.isKeeping(), log.join('\n')).toBe(browser.fault === 'none')
      if (browser.fault === 'none') acknowledge(one)
    } else if (what === 5) {
      browser.fault = (['none', 'none', 'full', 'silent'] as const)[below(4)]!
      log.push(`the store is ${browser.fault}`)
    } else if (what === 6 && open.length < 3) {
      await start()
    } else {
      if (below(2) === 0) change(one) // just before it goes
      const isTold = below(2) === 0
      const isReload = below(2) === 0
      log.push(`tab ${one.tab.number} ${isTold ? 'closes' : 'is killed'}${isReload ? ' and comes back' : ''}`)
      const closing = one.tab.close(isTold)
      open.splice(open.indexOf(one), 1)
      const session = await closing
      if (isTold && browser.fault === 'none') acknowledge(one)
      if (isReload) await start(session)
      else if (open.length === 0) await start()
    }
  }
  browser.fault = 'none'
  for (const { tab } of open) await tab.close(false)
  const last = await new Tab(browser).open()
  const found = last.contents()
  const isThere = (why: string): boolean => found.has(why) || (later.get(why) ?? []).some(isThere)
  const lost = [...kept].filter((why) => !isThere(why))
  await last.close(false)
  return { lost, log: log.join('\n'), count: kept.size }
}

describe('what tabs keep', () => {
  it.each(Array.from({ length: 8 }, (_, number) => `${number}`))(
    'loses nothing that was said to be kept, in a schedule of faults from seed %s',
    async (seed) => {
      const { lost, log, count } = await work(seed)
      expect(lost, log).toEqual([])
      expect(count).toBeGreaterThan(1) // else nothing is tested
    },
  )
})
