import { readFileSync } from 'node:fs'
import { decodePack, type Pack } from '@wlz/data'

/** The pack as it was built. */
export function builtPack(): Pack {
  const dist = new URL('../../data/dist/', import.meta.url)
  const binary = readFileSync(new URL('evidence.bin', dist))
  return decodePack(readFileSync(new URL('evidence.json', dist), 'utf8'), new Uint8Array(binary).buffer)
}
