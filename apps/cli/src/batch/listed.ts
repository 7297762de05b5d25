import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { manifestSchema } from './manifest.ts'

/** Files of a batch that its manifest lists, and that are there. */
export interface ListedFiles {
  readonly results: readonly string[]
  readonly runs: string
  /** Runs in the files that are there, and in all that the plan asks. */
  readonly ready: number
  readonly asked: number
}

interface Listed {
  readonly name: string
  readonly runs: number
}

/** Files of a batch that a folder holds; undefined where it has no readable manifest. */
export function listedFiles(folder: string): ListedFiles | undefined {
  const all = listed(folder)
  const runs = join(folder, 'runs.csv')
  if (all === undefined || !isFile(runs)) return undefined
  const there = all.filter(({ name }) => isFile(join(folder, name)))
  const count = (files: readonly Listed[]) => files.reduce((sum, { runs: own }) => sum + own, 0)
  return { results: there.map(({ name }) => join(folder, name)), runs, ready: count(there), asked: count(all) }
}

function listed(folder: string): readonly Listed[] | undefined {
  try {
    const { schema, files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      schema?: unknown
      files?: unknown
    }
    return schema === manifestSchema && Array.isArray(files) && files.every(isListed) ? files : undefined
  } catch {
    return undefined
  }
}

/** A name that leads out of the results is not taken. */
function isListed(file: unknown): file is Listed {
  const { name, runs } = (file ?? {}) as Partial<Record<keyof Listed, unknown>>
  return typeof name === 'string' && /^results\/[^/\\]+\.parquet$/.test(name) && typeof runs === 'number'
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true
