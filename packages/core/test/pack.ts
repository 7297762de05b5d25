import { readFileSync } from 'node:fs'
import type { Evidence } from '../src/engine/evidence.ts'
import type { History } from '../src/history/history.ts'
import { bundled } from './bundled.ts'

/** A row of base_year_2023.csv as the pack carries it. */
export interface BaseYearCell {
  readonly cell: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly level: 'observed' | 'derived' | 'assumed' | 'plan'
}

interface Pack {
  readonly evidence: Evidence
  readonly baseYear: readonly BaseYearCell[]
}

/** Core may not import the data package, so the tests bundle what it reads its own two files with. */
const { decodePack, decodePast } = await bundled<{
  decodePack(json: string, binary: ArrayBuffer): Pack
  decodePast(json: string): { readonly history: History }
}>('../../data/src/index.ts')

const dist = new URL('../../data/dist/', import.meta.url)

/** The real evidence, as `pnpm --filter @wlz/data build` leaves it. */
export function readPack(): Pack {
  const bytes = new Uint8Array(readFileSync(new URL('evidence.bin', dist)))
  return decodePack(readFileSync(new URL('evidence.json', dist), 'utf8'), bytes.buffer)
}

/** The past that the model is fitted to. */
export const readPast = () => decodePast(readFileSync(new URL('history.json', dist), 'utf8'))
