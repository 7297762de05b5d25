import type { Lever, Value } from '@wlz/core'

import type { ScenarioCatalogue } from './catalogue.ts'
import type { Fact } from './issue.ts'
import type { Setting } from './scenario.ts'

/** A fault of one lever as a whole, to be placed at its key. */
export interface LeverFault {
  readonly lever: string
  readonly fact: Fact
}

/**
 * A lever has one effect, everywhere: two different ones in one file contradict each other. A lever whose effect nobody
 * measured must have one stated, by this scenario or a parent, as soon as it does anything.
 *
 * @param own settings of the file itself
 * @param all settings of the chain, the file included
 */
export function effectFaults(
  own: readonly Setting[],
  all: readonly Setting[],
  catalogue: ScenarioCatalogue,
): LeverFault[] {
  return catalogue.levers.flatMap((lever): LeverFault[] => {
    const stated = own.flatMap((setting) =>
      setting.kind === 'effect' && setting.id === lever.id ? [setting.value] : [],
    )
    if (stated.some((value) => !sameValue(value, stated[0]!)))
      return [{ lever: lever.id, fact: { code: 'effect-differs', lever: lever.id } }]
    const { effect } = lever
    if (effect.kind !== 'unknown' || !own.some((setting) => pulls(setting, lever))) return []
    if (all.some((setting) => setting.kind === 'effect' && setting.id === lever.id)) return []
    return [
      {
        lever: lever.id,
        fact: { code: 'effect-missing', lever: lever.id, unit: effect.unit, min: effect.min, max: effect.max },
      },
    ]
  })
}

const pulls = (setting: Setting, lever: Lever): boolean =>
  setting.kind === 'lever' && setting.id === lever.id && setting.layer.some((point) => point.value !== lever.neutral)

export const sameValue = (a: Value, b: Value): boolean =>
  typeof a === 'number' || typeof b === 'number'
    ? a === b
    : a.low === b.low && a.central === b.central && a.high === b.high && a.as === b.as
