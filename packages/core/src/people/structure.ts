import { normalQuantile, stream, uniform } from '@wlz/exact'
import type { Policy } from '../engine/policy.ts'

/**
 * Structure of the world: growth above ageing that goes on (doorgroei), fades (uitdoving) or ended in the base year (breuk). It is drawn as a
 * standard normal score, which is beyond this value, up or down, in one of three draws.
 */
export const thirdOfWorlds = 0.430727

/** Structures of the world, in the order in which they are shown. */
export const structures = ['doorgroei', 'uitdoving', 'breuk'] as const
export type Structure = (typeof structures)[number]

/** Structure that each of some draws is in, by its number in {@link structures}; nothing where somebody chose one. */
export function structuresOfDraws(
  { context, parameters }: Policy,
  seed: string,
  fromDraw: number,
  draws: number,
): number[] | undefined {
  if (context['structuur'] !== undefined || parameters['world.structuur'] !== undefined) return undefined
  const chance = stream(seed, 'world.structuur')
  return Array.from({ length: draws }, (_, index) => {
    const score = normalQuantile(uniform(chance, fromDraw + index))
    return score > thirdOfWorlds ? 0 : score < -thirdOfWorlds ? 2 : 1
  })
}
