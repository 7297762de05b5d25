import { ages, persons } from '../demography/national.ts'

/** Groups of the evidence, in order. */
export const groups = ['vv-pg', 'vv-som', 'vg', 'lg', 'zg', 'ggz', 'aflopend'] as const
export type Group = (typeof groups)[number]
/** Lowest age of each band. */
export const bands = [0, 18, 50, 65, 70, 75, 80, 85, 90, 95] as const
/** Sex times band. */
export const cells = 2 * bands.length

export const bandOf = (age: number): number => bands.findLastIndex((from) => age >= from)
/** Index in the age table of a person index. */
export const cellOf = (person: number): number => Math.floor(person / ages) * bands.length + bandOf(person % ages)

/** Add people up to the cells of the age table. */
export function toCells(population: Float64Array): Float64Array {
  const sums = new Float64Array(cells)
  for (let person = 0; person < persons; person++) sums[cellOf(person)]! += population[person]!
  return sums
}
