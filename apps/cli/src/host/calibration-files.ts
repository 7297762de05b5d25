import { readFileSync } from 'node:fs'
import { decodePast, type PastPack } from '@wlz/data'
import type { CalibrationFile, Underway } from '@wlz/calibration'
import { findUpwards } from './find.ts'
import { readJsonText } from './read-json.ts'

let known: PastPack | undefined

/**
 * The past that was built beside the command, or undefined when it is not there or cannot be read; read once a process,
 * because columns of the engine hang on it.
 */
export const loadPast = (): PastPack | undefined => (known ??= readPast())

function readPast(): PastPack | undefined {
  const path = findUpwards(import.meta.dirname, ['history.json', 'packages/data/dist/history.json'])
  try {
    return path === undefined ? undefined : decodePast(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** The calibration that is shipped. */
export const shippedCalibration = (): string | undefined =>
  findUpwards(import.meta.dirname, ['calibration.json', 'packages/data/calibration/calibration.json'])

/** A calibration, or undefined when the file is not one. */
export function readCalibration(path: string): CalibrationFile | undefined {
  const read = readJson(path) as Partial<CalibrationFile> | undefined
  return read?.schema === 'wlz-calibration/1' && Array.isArray(read.vintages) && typeof read.posterior === 'object'
    ? (read as CalibrationFile)
    : undefined
}

/** Partial result of a calibration that was interrupted. */
export function readUnderway(path: string): Underway | undefined {
  const read = readJson(path) as Partial<Underway> | undefined
  return read !== undefined && Array.isArray(read.vintages) && typeof read.settings === 'object'
    ? (read as Underway)
    : undefined
}

function readJson(path: string): object | undefined {
  try {
    const read: unknown = JSON.parse(readJsonText(path) ?? '')
    return typeof read === 'object' && read !== null ? read : undefined
  } catch {
    return undefined
  }
}
