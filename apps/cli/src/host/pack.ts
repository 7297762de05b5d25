import { readFileSync } from 'node:fs'
import { join, dirname } from 'node:path'
import { decodePack, type Pack } from '@wlz/data'
import { packFile } from './find.ts'

/** The evidence is not there or cannot be read. */
export class NoPack extends Error {
  override readonly name = 'NoPack'
}

let known: Pack | undefined

/** The evidence that was built beside the command; read once a process, because columns of the engine hang on it. */
export const loadPack = (): Pack => (known ??= readPack())

function readPack(): Pack {
  const json = packFile()
  if (json === undefined) throw new NoPack('evidence.json')
  try {
    const binary = readFileSync(join(dirname(json), 'evidence.bin'))
    const bytes = new Uint8Array(binary) // a copy of its own: Node shares one buffer between small files
    return decodePack(readFileSync(json, 'utf8'), bytes.buffer)
  } catch (cause) {
    throw new NoPack(json, { cause })
  }
}
