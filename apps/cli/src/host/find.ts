import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Look for a file from a folder upwards, so that the built bundle and the sources find the same things. */
export function findUpwards(start: string, candidates: readonly string[]): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    for (const candidate of candidates) {
      const path = join(folder, candidate)
      if (existsSync(path)) return path
    }
    if (dirname(folder) === folder) return undefined
  }
}

/** Folder of the shipped scenarios. */
export function shippedFolder(): string | undefined {
  const basis = findUpwards(import.meta.dirname, ['scenarios/basispad.yaml'])
  return basis === undefined ? undefined : dirname(basis)
}

/** The JSON of the evidence: beside the bundle, else where the data package builds it. */
export const packFile = (): string | undefined =>
  findUpwards(import.meta.dirname, ['evidence.json', 'packages/data/dist/evidence.json'])
