import { scenarioCatalogue } from '@wlz/scenario'
import { EngineClient } from '../engine/client.ts'
import type { Page } from '../page.ts'
import { Library } from '../state/library.ts'
import { Store } from '../state/store.ts'
import { addresses } from './addresses.ts'
import { keepState, keptState } from './keep.ts'
import { keepOffline } from './offline.ts'
import { withoutUnsound } from './put-aside.ts'
import { loadWords } from '../words/page-words.ts'
import { loadKnown } from './load.ts'

/** Engines beside the page: one less than the machine has, so that the page itself keeps a core where there are more than two. */
export function engineCount(cores: number): number {
  return Math.min(8, Math.max(2, cores - 1))
}

/** Everything that must be there before a view is shown. Engines start while the evidence comes in. */
export async function openPage(): Promise<Page> {
  const client = new EngineClient(addresses, engineCount(navigator.hardwareConcurrency || 2)) // some browsers do not tell
  const { pack, shipped, observed } = await loadKnown()
  const ids = shipped.map(({ id }) => id)
  const kept = await keptState(ids)
  // Where English cannot be fetched the page speaks Dutch, which came with it.
  const state = await loadWords(kept.state.language).then(
    () => kept.state,
    () => ({ ...kept.state, language: 'nl' as const }),
  )
  const library = new Library(scenarioCatalogue(pack.evidence), shipped)
  const store = new Store(await withoutUnsound(state, pack).catch(() => state)) // its part of the page may be out of reach
  keepState(store, kept, ids)
  setTimeout(keepOffline, 3_000) // after the first chart: the store is filled when nothing waits
  return { pack, library, client, store, observed }
}
