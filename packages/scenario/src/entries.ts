import type { Region } from '@wlz/core'

import { regionReader } from './regions.ts'
import type { WrittenEntry, WrittenScenario, WrittenValue } from './schema.ts'

/** One entry of a lever as its file says it, and the regions where it holds. */
export interface LeverEntry {
  readonly entry: WrittenEntry
  /** Codes in the order of the evidence; absent = everywhere. */
  readonly regions?: readonly string[]
}

/** Entries of a file for one lever. */
export type WrittenLever = NonNullable<WrittenScenario['levers']>[string]

/** Entries of a lever as written, from any of the short forms. */
export function writtenEntries(written: WrittenLever): readonly WrittenEntry[] {
  if (written === undefined) return []
  return (Array.isArray(written) ? (written as readonly WrittenEntry[]) : [written as WrittenValue | WrittenEntry]).map(
    asEntry,
  )
}

/** Entries of a lever in their order, later ones over earlier ones. Engine and page share this reading. */
export function leverEntries(
  written: WrittenLever,
  regions: readonly Pick<Region, 'code' | 'name'>[],
): readonly LeverEntry[] {
  const find = regionReader(regions)
  return writtenEntries(written).map((entry): LeverEntry => {
    const codes = entry.regions?.flatMap((name) => find(name)?.code ?? [])
    // every region named is everywhere
    if (codes === undefined || codes.length === regions.length) return { entry }
    return { entry, regions: regions.map(({ code }) => code).filter((code) => codes.includes(code)) }
  })
}

/** Entry from a bare value or spread. */
export const asEntry = (item: string | WrittenValue | WrittenEntry): WrittenEntry =>
  typeof item === 'object' && !('low' in item) ? item : { value: item as string | WrittenValue }
