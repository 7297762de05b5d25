import type { Pack } from '@wlz/data'
import type { Written } from '@wlz/scenario'
import { fetchPack } from '../engine/fetch-pack.ts'
import { addresses } from './addresses.ts'

/** What the page knows before it shows anything: the evidence and the shipped scenarios. */
export interface Known {
  readonly pack: Pack
  readonly shipped: readonly Written[]
}

export async function loadKnown(): Promise<Known> {
  const [pack, shipped] = await Promise.all([
    fetchPack(addresses),
    fetch(addresses.scenarios).then((response) => response.json() as Promise<Written[]>),
  ])
  return { pack, shipped }
}
