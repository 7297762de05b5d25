import { decodePack, type Pack } from '@wlz/data'
import type { Addresses } from './protocol.ts'

async function get(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}

/** The evidence as page and workers alike read it: two files, fetched as data. */
export async function fetchPack({ json, binary }: Addresses): Promise<Pack> {
  const [text, bytes] = await Promise.all([
    get(json).then((response) => response.text()),
    get(binary).then((response) => response.arrayBuffer()),
  ])
  return decodePack(text, bytes)
}
