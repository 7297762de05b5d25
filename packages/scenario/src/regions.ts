import type { Region } from '@wlz/core'

import { plainName } from './nearest.ts'

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
