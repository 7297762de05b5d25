import { sharedColumn } from '../../engine/columns.ts'

/** Informal care of a year. Scratch: written before it is read, and not kept for the next year. */
export const informalWork = () => ({
  /** Index against the base year. */
  overload: sharedColumn(),
  /** People who lean on informal care, and people of an age to give it. */
  leaning: sharedColumn(),
  carers: sharedColumn(),
})

/** Values that the start fixes for all years. */
export const informalBase = () => ({
  baseLeaning: sharedColumn(),
  basePotential: sharedColumn(),
})

export type InformalWork = ReturnType<typeof informalWork> & ReturnType<typeof informalBase>
