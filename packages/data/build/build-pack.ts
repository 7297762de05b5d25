import { join } from 'node:path'
import { encodePack, type Encoded } from './encode.ts'
import { buildEvidence, projection, regionalRoots, type Period } from './evidence.ts'
import { takeOver } from './fitted.ts'
import { loadParameters } from './parameters/load.ts'
import { derivedParameters, readBaseYear, readRegions, readSources } from './records.ts'
import { readOthers } from './history/others.ts'
import { readLegalRules } from './legal-starts.ts'
import { readLeverEvidence } from './lever-evidence.ts'
import { readSystems } from './systems.ts'
import { openTables, TableError } from './tables.ts'

/**
 * Build the two files of the evidence from the package's own tables and parameters.
 *
 * @param directory the folder of the package
 */
export function buildPack(directory: string, period: Period = projection): Encoded {
  const tables = openTables(join(directory, 'tables'))
  const sources = readSources(tables)
  const written = loadParameters(join(directory, 'parameters'), new Set(sources.map((source) => source.id)))
  const supposed = [...written, ...derivedParameters(tables, written, period)]
  const ofThePast = new Set(
    loadParameters(join(directory, 'history/parameters'), new Set(sources.map(({ id }) => id))).map(({ id }) => id),
  )
  const { parameters, joint } = takeOver(directory, supposed, ofThePast)
  // The table of the base year is made of what was counted; the fit has no part in it.
  const evidence = {
    ...buildEvidence(tables, supposed, period),
    parameters: Object.fromEntries(parameters.map((each) => [each.id, each])),
    joint,
  }
  const ids = new Set(parameters.map((each) => each.id))
  const twice = parameters.find((each, index) => parameters.findIndex(({ id }) => id === each.id) !== index)
  if (twice)
    throw new TableError('parameters', `"${twice.id}" is worked out by the build and may not be written as well`)
  const leverEvidence = readLeverEvidence(tables, ids)
  const systems = readSystems(tables, ids)
  return encodePack(evidence, regionalRoots(tables, period), {
    parameters,
    leverEvidence,
    legalRules: readLegalRules(
      join(directory, 'rules/legal-starts.yaml'),
      tables,
      new Set(sources.map(({ id }) => id)),
    ),
    seedFigures: readOthers(join(directory, 'history/seed-figures.yaml'), tables),
    sources,
    regions: readRegions(tables),
    systems,
    baseYear: readBaseYear(tables),
  })
}
