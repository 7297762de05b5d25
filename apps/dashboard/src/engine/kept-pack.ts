import type { Pack } from '@wlz/data'
import { fetchPack } from './fetch-pack.ts'
import type { Addresses } from './protocol.ts'

/** The evidence, fetched once. A fetch that failed is not kept: the next one who asks tries again. */
export class KeptPack {
  readonly #addresses: Addresses
  #pack: Promise<Pack> | undefined

  constructor(addresses: Addresses) {
    this.#addresses = addresses
  }

  get(): Promise<Pack> {
    this.#pack ??= fetchPack(this.#addresses).catch((error: unknown) => {
      this.#pack = undefined
      throw error
    })
    return this.#pack
  }
}
