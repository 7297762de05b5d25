import { isPercent } from '../../figures/lever-amount.ts'
import { trackValue, type Lever, type Track, type Value } from '@wlz/core'

/** Steps of a handle: about a hundred along the track, at a round number. */
export function stepOf({ min, max, unit }: Lever): number {
  if (unit === 'switch') return 1
  if (unit === 'years') return 0.5
  const rough = (max - min) / 50
  const power = 10 ** Math.floor(Math.log10(rough))
  return Number(power.toPrecision(1))
}

export function numberFormat(lever: Lever): Intl.NumberFormatOptions {
  const step = stepOf(lever)
  const decimals = Math.max(0, -Math.floor(Math.log10(step)))
  return isPercent(lever)
    ? { style: 'percent', maximumFractionDigits: Math.max(0, decimals - 1) }
    : { maximumFractionDigits: Math.max(1, decimals + 1) }
}

/** Free of the dust of binary fractions: 0.30000000000000004 is written as 0.3. */
export const clean = (value: number): number => Number(value.toFixed(6))

const central = (value: Value): number => (typeof value === 'number' ? value : value.central)

/** Value of a lever in a year, in the middle of its spread. */
export const standsAt = (track: Track | undefined, year: number, lever: Lever): number =>
  clean(track === undefined ? lever.neutral : trackValue(track, year, central, lever.neutral))

/** Value of a lever in a place; in the country, that of most regions. */
export function standsIn(
  tracks: readonly Track[] | undefined,
  region: number | undefined,
  year: number,
  lever: Lever,
): number {
  if (tracks === undefined) return lever.neutral
  if (region !== undefined) return standsAt(tracks[region], year, lever)
  const counts = new Map<number, number>()
  for (const track of tracks) {
    const value = standsAt(track, year, lever)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}

/** Lowest and highest value over the regions, as one text that is compared and shown; undefined where all stand alike. */
export function unevenOver(
  tracks: readonly Track[] | undefined,
  year: number,
  lever: Lever,
  write: (value: number) => string,
): string | undefined {
  const values = (tracks ?? []).map((track) => standsAt(track, year, lever))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low < high ? `${write(low)}–${write(high)}` : undefined
}
