import type { ContextItem, Lever, Parameter, Region } from '@wlz/core'

/** Everything that a scenario may name. Joined from the engine's lists and the evidence by `scenarioCatalogue`. */
export interface ScenarioCatalogue {
  readonly levers: readonly Lever[]
  readonly context: readonly ContextItem[]
  /** In the order of the evidence; tracks of a policy follow it. */
  readonly regions: readonly Region[]
  /** Parameters of the evidence, by id: bounds of what may be set, and the median that a named world may point to. */
  readonly parameters: Readonly<Record<string, Parameter>>
}

/** Limits of a file; refused within a second whatever is inside. */
export const limits = {
  bytes: 1_000_000,
  depth: 32,
  /** Tokens of the notation, enough for seven thousand points of paths; more would take longer than a second to refuse. */
  tokens: 100_000,
  chain: 16,
  draws: { min: 1, max: 100_000 },
  years: { min: 2024, max: 2050 },
  titleLength: 200,
  whyLength: 4_000,
  seedLength: 200,
} as const

/** The structure of the file that this version reads. */
export const scenarioSchemaVersion = 1

/** The one scenario without a parent. */
export const rootScenario = 'basispad'

export const defaultDraws = 1_024
export const defaultSeed = 'wlz'

/** Values of a named world at years; a world that points to a parameter holds its median from the first year on. */
export function worldLayer(item: ContextItem, world: string, catalogue: ScenarioCatalogue): readonly { year: number; value: number }[] {
  const path = item.worlds[world]
  if (path === undefined) throw new Error(`context ${item.id} has no world ${world}`)
  if (!('parameter' in path)) return path
  const parameter = catalogue.parameters[path.parameter]
  if (parameter === undefined) throw new Error(`world ${item.id}/${world} points to parameter ${path.parameter}, which the evidence lacks`)
  return [{ year: limits.years.min, value: parameter.central }]
}
