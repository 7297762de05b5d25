import type { Evidence, LegalStart, Parameter } from '@wlz/core'
import { crc32 } from './crc32.ts'
import { legalStartOf } from './legal.ts'
import { arrayNames, packSchema, type ArrayName, type Pack, type PackArrays, type PackContent } from './pack.ts'
import { persons, regionalFlows, rollRegions } from './regional-course.ts'

const problems = {
  'not-a-pack': 'evidence.json is not a pack',
  'other-schema': `evidence.json is not of schema ${packSchema}`,
  'other-binary': 'evidence.bin does not belong to evidence.json',
} as const

/** The evidence files cannot be used: not a pack, another schema, or a binary of another build. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly code: keyof typeof problems

  constructor(code: keyof typeof problems) {
    super(problems[code])
    this.code = code
  }
}

function readContent(json: string): { hash: string; content: PackContent } {
  let file: { hash?: unknown; content?: PackContent }
  try {
    file = JSON.parse(json) as typeof file
  } catch {
    throw new PackError('not-a-pack')
  }
  if (typeof file?.hash !== 'string' || typeof file.content !== 'object') throw new PackError('not-a-pack')
  if (file.content.schema !== packSchema) throw new PackError('other-schema')
  return { hash: file.hash, content: file.content }
}

/** Little-endian on every machine, whatever its own order. */
function readArray(view: DataView, { offset, length }: PackContent['arrays'][ArrayName]): Float64Array {
  const values = new Float64Array(length)
  for (let index = 0; index < length; index++) values[index] = view.getFloat64((offset + index) * 8, true)
  return values
}

/** Rows of one length out of an array that holds them one after the other. */
const rowsOf = (values: Float64Array, length: number): Float64Array[] =>
  Array.from({ length: values.length / length }, (_, row) => values.subarray(row * length, (row + 1) * length))

/** The flows of the regions, worked out again as the build did: the same operations in the same order, so the same bits. */
function flowsOf(arrays: PackArrays, { regions, years }: PackContent['evidence']) {
  const growth = { change: rowsOf(arrays.shareChange, persons), birthWeights: [...arrays.birthWeights] }
  const mortality = rowsOf(arrays.mortality, persons)
  const national = rowsOf(arrays.nationalPopulation, persons)
  const path = [rowsOf(arrays.population, persons)]
  for (let year = 0; year < years; year++)
    path.push(rollRegions(path[year]!, growth, mortality[year]!, national[year]!))
  return regionalFlows(
    regions.length,
    years,
    (year) => path[year]!,
    (year) => mortality[year]!,
  )
}

/**
 * Decode the two files of the build, in Node and in the page alike.
 *
 * @param json text of evidence.json
 * @param binary bytes of evidence.bin
 */
export function decodePack(json: string, binary: ArrayBuffer): Pack {
  const { hash, content } = readContent(json)
  if (crc32(new Uint8Array(binary)) !== content.check) throw new PackError('other-binary')
  const view = new DataView(binary)
  const arrays = Object.fromEntries(arrayNames.map((name) => [name, readArray(view, content.arrays[name])])) as Record<
    ArrayName,
    Float64Array
  >
  const { shareChange: _change, birthWeights: _weights, nationalPopulation: _national, ...plain } = arrays
  const parameters = Object.fromEntries(content.records.parameters.map((each): [string, Parameter] => [each.id, each]))
  const legalStarts = Object.fromEntries(
    content.records.legalRules.map((rule): [string, LegalStart] => [rule.lever, legalStartOf(rule)]),
  )
  const evidence: Evidence = {
    ...content.evidence,
    ...plain,
    ...flowsOf(arrays, content.evidence),
    parameters,
    legalStarts,
  }
  return { hash, evidence, ...content.records }
}
