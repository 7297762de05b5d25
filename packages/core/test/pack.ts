import { readFileSync } from 'node:fs'
import type { Evidence, Parameter } from '../src/evidence.ts'

/** A row of base_year_2023.csv as the pack carries it. */
export interface BaseYearCell {
  readonly cell: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly level: 'observed' | 'derived' | 'assumed' | 'plan'
}

interface File {
  readonly content: {
    readonly arrays: Readonly<Record<string, { readonly offset: number; readonly length: number }>>
    readonly evidence: Omit<Evidence, 'parameters'>
    readonly records: { readonly parameters: readonly Parameter[]; readonly baseYear: readonly BaseYearCell[] }
  }
}

/**
 * The real evidence, as `pnpm --filter @wlz/data build` leaves it. Core may not import the data package, so the tests
 * read its two files themselves: numbers of eight bytes, little-endian, at the places the JSON names.
 */
export function readPack(): { readonly evidence: Evidence; readonly baseYear: readonly BaseYearCell[] } {
  const dist = new URL('../../data/dist/', import.meta.url)
  const { content } = JSON.parse(readFileSync(new URL('evidence.json', dist), 'utf8')) as File
  const bytes = readFileSync(new URL('evidence.bin', dist))
  const arrays = Object.fromEntries(
    Object.entries(content.arrays).map(([name, { offset, length }]) => [
      name,
      Float64Array.from({ length }, (_, index) => bytes.readDoubleLE((offset + index) * 8)),
    ]),
  )
  const parameters = Object.fromEntries(content.records.parameters.map((parameter) => [parameter.id, parameter]))
  return { evidence: { ...content.evidence, ...arrays, parameters }, baseYear: content.records.baseYear }
}
