import type { ContextItem, LegalStart, Lever, Parameter, Region } from '@wlz/core'

/** A lever with the day from which the law allows it. */
export interface PolicyLever extends Lever {
  /** First year in which it may be used; the first of the projection where nothing in the law stands in its way. */
  readonly legalFrom: number
  readonly legalStart?: LegalStart
  /** First year in which new policy may use it: allowed, and not in the past. */
  readonly newFrom: number
}

/** Everything that a scenario may name. Joined from the engine's lists and the evidence by `scenarioCatalogue`. */
export interface ScenarioCatalogue {
  readonly levers: readonly PolicyLever[]
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

/** First year that new policy can still change: years before it are past, or decided. Moves with each release of the evidence. */
export const firstPolicyYear = 2027

/** The structure of the file that this version reads. */
export const scenarioSchemaVersion = 1

/** Old policy, that of the end of 2023: the scenario without a parent, on which the others stand. */
export const rootScenario = 'basispad-2023'

/** Policy of now: what scenarios extend and are compared with. Where nothing of 2023 is beside it, it may stand alone. */
export const referenceScenario = 'basispad'

/** Scenarios that say what policy is, or was in the eyes of others: their levers move in years before new policy can. */
export const policyOfRecord: ReadonlySet<string> = new Set([rootScenario, referenceScenario, 'vtv-2018', 'tno-2019'])

export const defaultDraws = 1_024
export const defaultSeed = 'wlz'

/** Values of a named world at years; a world that points to a parameter holds its median from the first year on. */
export function worldLayer(
  item: ContextItem,
  world: string,
  catalogue: ScenarioCatalogue,
): readonly { year: number; value: number }[] {
  const path = item.worlds[world]
  if (path === undefined) throw new Error(`context ${item.id} has no world ${world}`)
  if (!('parameter' in path)) return path
  const parameter = catalogue.parameters[path.parameter]
  if (parameter === undefined)
    throw new Error(`world ${item.id}/${world} points to parameter ${path.parameter}, which the evidence lacks`)
  return [{ year: limits.years.min, value: parameter.central }]
}
