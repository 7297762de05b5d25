import type { Pack } from '@wlz/data'
import type { Written } from '@wlz/scenario'
import { fetchPack } from '../engine/fetch-pack.ts'
import type { Observed } from '../state/observed.ts'
import { addresses } from './addresses.ts'

/** Data that the page has before it shows anything: the evidence and the shipped scenarios. */
export interface Known {
  readonly pack: Pack
  readonly shipped: readonly Written[]
  readonly observed: readonly Observed[]
}

const json = async <Content>(address: string): Promise<Content> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as Content
}

export async function loadKnown(): Promise<Known> {
  const [pack, shipped, observed] = await Promise.all([
    fetchPack(addresses),
    json<Written[]>(addresses.scenarios),
    json<Observed[]>(addresses.observed),
  ])
  return { pack, shipped, observed }
}
