import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Joint } from '@wlz/core'
import type { ParameterRecord } from '../src/records.ts'
import { TableError } from './tables.ts'

/** Results of `wlz calibrate` that a projection uses. */
interface CalibrationFile {
  readonly posterior: {
    readonly chances: readonly number[]
    readonly told: readonly { readonly id: string; readonly posterior: readonly number[] }[]
    /** Lower triangle over `told`, row by row. */
    readonly correlation: readonly number[]
    readonly scale: number
  }
}

export interface Fitted {
  readonly parameters: readonly ParameterRecord[]
  readonly joint: Joint
}

const scaleId = 'drift.scale'

/**
 * Replace prior values by those of the fit on the past.
 *
 * This concerns parameters that the past informs and that hold for past and future alike. It excludes those that describe the
 * start of the backcast, and drift so far, because a projection starts from its base year. The size of drift comes from the
 * errors of projections of the past. The record keeps the earlier value as `prior`.
 *
 * @param ofThePast ids of parameters with a value of their own in the backcast
 */
export function takeOver(
  directory: string,
  parameters: readonly ParameterRecord[],
  ofThePast: ReadonlySet<string>,
): Fitted {
  const { chances, told, correlation, scale } = read(directory).posterior
  const known = new Set(parameters.map(({ id }) => id))
  const rows = told.flatMap(({ id }, row) => (ofThePast.has(id) || !known.has(id) ? [] : [row]))
  const tie = (row: number, other: number) => correlation[(row * (row + 1)) / 2 + other]!
  const tables = new Map(rows.map((row) => [told[row]!.id, told[row]!.posterior]))
  const at = (chance: number) => {
    const index = chances.indexOf(chance)
    if (index < 0) throw new TableError('calibration.json', `holds no chance of ${chance}`)
    return index
  }
  const [tenth, half, ninth] = [at(0.1), at(0.5), at(0.9)]
  const moved = (record: ParameterRecord): ParameterRecord => {
    const { low, central, high, as } = record
    const table = tables.get(record.id)
    const prior = { low, central, high, as }
    if (record.id === scaleId) return { ...record, low: scale, central: scale, high: scale, prior }
    return table === undefined
      ? record
      : { ...record, low: table[tenth]!, central: table[half]!, high: table[ninth]!, as: 0.8, prior }
  }
  return {
    parameters: parameters.map(moved),
    joint: {
      names: rows.map((row) => told[row]!.id),
      chances,
      marginals: rows.map((row) => told[row]!.posterior),
      correlation: rows.flatMap((row, index) => rows.slice(0, index + 1).map((other) => tie(row, other))),
    },
  }
}

function read(directory: string): CalibrationFile {
  const file = join(directory, 'calibration/calibration.json')
  if (!existsSync(file)) throw new TableError('calibration.json', 'is missing: make it with wlz calibrate')
  return JSON.parse(readFileSync(file, 'utf8')) as CalibrationFile
}
