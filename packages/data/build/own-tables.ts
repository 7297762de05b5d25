import { fileURLToPath } from 'node:url'
import { loadParameters } from './parameters/load.ts'
import { readSources } from './records.ts'
import { openTables } from './tables.ts'

/** The folder of this package, seen from its own tests. */
export const ownDirectory = fileURLToPath(new URL('..', import.meta.url))
export const ownTables = openTables(`${ownDirectory}/tables`)
export const ownSources = new Set(readSources(ownTables).map((source) => source.id))
export const ownParameters = loadParameters(`${ownDirectory}/parameters`, ownSources)
export const ownParametersById = Object.fromEntries(ownParameters.map((each) => [each.id, each]))
