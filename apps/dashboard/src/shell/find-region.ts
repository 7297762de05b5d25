import type { RegionRecord } from '@wlz/data'

/** Region as a choice: its code and name, and what else people call it by. */
export interface RegionChoice {
  readonly id: string
  readonly name: string
  readonly gemeenten: readonly string[]
  readonly holder: string
}

export const regionChoices = (country: string, regions: readonly RegionRecord[]): RegionChoice[] => [
  { id: 'NL', name: country, gemeenten: [], holder: '' },
  ...regions
    .map(({ code, name, gemeenten, holder }) => ({ id: code, name, gemeenten, holder }))
    .toSorted((one, two) => plain(one.name).localeCompare(plain(two.name), 'nl')),
]

/** Text without capitals, accents, apostrophes and dashes: people type "s-gravenhage" and "t gooi". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’`´]/g, '')
    .replaceAll('-', ' ')
    .toLowerCase()
    .trim()

/**
 * Name under which a region answers to what was typed: its own, a gemeente in it, or who holds its concession.
 * @returns undefined when it answers to nothing; an empty text when its own name does
 */
export function foundBy({ name, gemeenten, holder }: RegionChoice, typed: string): string | undefined {
  const wanted = plain(typed)
  if (plain(name).includes(wanted)) return ''
  return (
    gemeenten.find((each) => plain(each).startsWith(wanted)) ??
    (plain(holder).startsWith(wanted) ? `${holder}, 2015-2020` : undefined)
  )
}
