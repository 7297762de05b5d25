import { sharedColumn, sharedColumns } from '../../engine/columns.ts'
import { sectors } from '../../people/groups.ts'
import { emptyEntry } from './entry.ts'

/** Choices of a year. Scratch: written before it is read, and not kept for the next year. */
export const choiceWork = () => ({
  /** [sector] */
  entry: sectors.map(emptyEntry),
  settledShare: sharedColumn(),
  sectorEntrants: sharedColumns(sectors.length),
  vptStock: sharedColumn(),
  vptLeaving: sharedColumn(),
  settledGrowth: sharedColumn(),
  /** People a year who get no offer. */
  withheld: sharedColumn(),
  /** People a year whom policy moves from verblijf to care at home. */
  movedAsks: sharedColumn(),
})

export type ChoiceWork = ReturnType<typeof choiceWork>
