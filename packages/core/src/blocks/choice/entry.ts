import { sharedColumn, sharedColumns, type Column, type Rows } from '../../engine/columns.ts'
import { homeForms } from '../../people/groups.ts'

/** Shares of entrants of a sector by what they ask for in a year; they add to one. */
export interface EntryShares {
  readonly verblijf: Column
  /** [home form] */
  readonly home: Rows
}

export const emptyEntry = (): EntryShares => ({ verblijf: sharedColumn(), home: sharedColumns(homeForms.length) })
