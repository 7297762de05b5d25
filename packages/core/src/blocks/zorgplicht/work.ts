import { sharedColumn, sharedColumns } from '../../engine/columns.ts'

/** Casework and signals of a year. Scratch: written before it is read, and not kept for the next year. */
export const zorgplichtWork = () => ({
  /** Of the month: for a pgb award, and for a notice. */
  applications: sharedColumns(2),
  awardCapacity: sharedColumn(),
  noticeCapacity: sharedColumn(),
  awardWeeks: sharedColumn(),
  noticeWeeks: sharedColumn(),
  beyondNorm: sharedColumn(),
  pressing: sharedColumn(),
  choiceMet: sharedColumn(),
  signal: {
    keuze: sharedColumn(),
    tijdig: sharedColumn(),
    passend: sharedColumn(),
    pgb: sharedColumn(),
    eigenBijdrage: sharedColumn(),
  },
})

/** Values that the start fixes for all years. */
export const zorgplichtBase = () => ({
  baseAwards: sharedColumn(),
  baseNotices: sharedColumn(),
})

export type ZorgplichtWork = ReturnType<typeof zorgplichtWork> & ReturnType<typeof zorgplichtBase>
