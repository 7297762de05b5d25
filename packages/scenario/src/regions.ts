import type { Region } from '@wlz/core'

import { nearestName, plainName } from './nearest.ts'

/** Finds a region by its code, as number or text, or by its name without regard to case and accents. */
export function regionReader<Named extends Pick<Region, 'code' | 'name'>>(
  regions: readonly Named[],
): (written: string | number) => Named | undefined {
  const byName = new Map<string, Named>()
  for (const region of regions) {
    byName.set(plainName(region.code), region)
    byName.set(plainName(region.name), region)
  }
  return (written) => byName.get(plainName(String(written)))
}

const mostNames = 6

/** Candidates for a name or code: regions that begin with it, or have a word that does; else the nearest one. */
export function regionsMeant(written: string, regions: readonly Pick<Region, 'code' | 'name'>[]): string | undefined {
  const wanted = plainName(written)
  const names = regions.map(({ code, name }) => (/^\d+$/.test(wanted) ? code : name))
  const begins = (name: string) => name.startsWith(wanted) || name.split(/[ -]/).some((word) => word.startsWith(wanted))
  const found = wanted.length < 2 ? [] : names.filter((name) => begins(plainName(name)))
  return found.length === 0
    ? nearestName(written, names)
    : [...found.slice(0, mostNames), ...(found.length > mostNames ? ['...'] : [])].join(', ')
}
