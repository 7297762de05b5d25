import type { Layer, Policy } from '@wlz/core'

import { limits, worldLayer, type PolicyLever, type ScenarioCatalogue } from '../catalogue.ts'
import { policyOf } from '../policy.ts'
import type { Scenario, Setting } from '../scenario.ts'
import type { BatchInput, Level } from './inputs.ts'
import type { BatchSet } from './plan.ts'

const origin = { scenario: 'batch', file: 'batch' }

/**
 * The policy of one run: values laid over a scenario, as `--set` lays them. A lever holds its value from the first year of
 * new policy, or from the end of the ramp; a world assumption from the first year.
 *
 * @param values [input] of the set; an absent one leaves the scenario as it is
 */
export function batchPolicy(
  scenario: Scenario,
  { inputs, ramp }: BatchSet,
  values: readonly (Level | undefined)[],
  catalogue: ScenarioCatalogue,
): Policy {
  const own = inputs.flatMap((input, index): Setting[] => {
    const value = values[index]
    return value === undefined ? [] : [settingOf(input, value, ramp, catalogue)]
  })
  return own.length === 0 ? scenario.policy : policyOf([...scenario.settings, ...own], catalogue)
}

function settingOf(input: BatchInput, value: Level, ramp: BatchSet['ramp'], catalogue: ScenarioCatalogue): Setting {
  switch (input.kind) {
    case 'lever':
      return { kind: 'lever', id: input.lever.id, layer: leverLayer(input.lever, value as number, ramp), origin }
    case 'effect':
      return { kind: 'effect', id: input.lever.id, value: value as number, origin }
    case 'context': {
      const layer =
        typeof value === 'string' ? worldLayer(input.item, value, catalogue) : [{ year: limits.years.min, value }]
      return { kind: 'context', id: input.id, layer, origin }
    }
  }
}

const leverLayer = (
  { newFrom, neutral }: Pick<PolicyLever, 'newFrom' | 'neutral'>,
  value: number,
  ramp: BatchSet['ramp'],
): Layer =>
  ramp === undefined
    ? [{ year: newFrom, value }]
    : [
        { year: ramp.from, value: neutral },
        { year: ramp.to, value },
      ]
