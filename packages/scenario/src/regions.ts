import type { Region } from '@wlz/core'

import { nearestName, plainName } from './nearest.ts'

export interface RegionFound {
  readonly region?: Region
  readonly nearest?: string
}

/** Finds a region by its code, as number or text, or by its name without regard to case and accents. */
export function regionReader(regions: readonly Region[]): (written: string | number) => RegionFound {
  const byName = new Map<string, Region>()
  for (const region of regions) {
    byName.set(plainName(region.code), region)
    byName.set(plainName(region.name), region)
  }
  const names = regions.map((region) => region.name)
  const codes = regions.map((region) => region.code)
  return (written) => {
    const region = byName.get(plainName(String(written)))
    if (region !== undefined) return { region }
    const nearest = nearestName(String(written), /^\d+$/.test(String(written)) ? codes : names)
    return nearest === undefined ? {} : { nearest }
  }
}
