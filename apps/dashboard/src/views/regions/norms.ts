import type { Norm } from '@wlz/study'

/** Norms whose year of failing is told: the signal of timely care, and waiting beyond the norm at twice that of 2024. */
export const toldNorms: readonly Norm[] = [
  { indicator: 'zorgplicht.tijdig', side: 'least', value: 1, of: 'amount' },
  { indicator: 'waiting.beyondNorm', side: 'most', value: 2, of: 'first-year' },
]

/** Years in a row that a norm must fail to count, as on the command line. */
export const stay = 2
