import type { Policy } from '@wlz/core'
import { defaultDraws, defaultSeed, referenceScenario, rootScenario, type ScenarioCatalogue } from './catalogue.ts'
import { differences } from './differences.ts'
import { pastStarts } from './past-starts.ts'
import { inForce, policyOf } from './policy.ts'
import type { Scenario, Setting } from './scenario.ts'

/** Name of a scenario, and the scenarios that it builds on. */
export interface Heading {
  readonly id: string
  readonly file: string
  readonly title: string
  readonly why: string
  readonly chain: readonly string[]
  /** Read from among the shipped scenarios. */
  readonly isShipped: boolean
}

/** A scenario from its settings, all of its chain, later ones over earlier ones. */
export function buildScenario(
  heading: Heading,
  settings: readonly Setting[],
  parent: Scenario | undefined,
  catalogue: ScenarioCatalogue,
): Scenario {
  const seen = inForce(settings, catalogue)
  const bare = {
    ...heading,
    policy: policyOf(seen, catalogue),
    draws: seen.findLast((setting) => setting.kind === 'draws')?.value ?? defaultDraws,
    seed: seen.findLast((setting) => setting.kind === 'seed')?.value ?? defaultSeed,
    settings: seen,
  }
  const found = differences(parent, bare, catalogue)
  const decided = decidedBeneath(parent)
  return {
    ...bare,
    ...(decided === undefined ? {} : { decided }),
    differences: found,
    pastStarts: [...(parent?.pastStarts ?? []), ...pastStarts(heading, found, catalogue)],
  }
}

/** Decided policy that a child of this parent stands on; a namesake that somebody wrote decides nothing. */
const decidedBeneath = (parent: Scenario | undefined): Policy | undefined =>
  parent?.isShipped === true && (parent.id === referenceScenario || parent.id === rootScenario)
    ? parent.policy
    : parent?.decided
