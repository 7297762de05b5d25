import type { Lever } from '@wlz/core'

import { buildScenario } from './build.ts'
import type { ScenarioCatalogue } from './catalogue.ts'
import { effectFaults } from './effects.ts'
import { clip, type Fact, type Issue, type Parsed } from './issue.ts'
import { freeParameters } from './parameters.ts'
import { unknownParameter } from './scenario-dialect.ts'
import { isOddNumber, numberHint } from './numbers.ts'
import { refused } from './refuse.ts'
import type { Scenario, Setting } from './scenario.ts'

/** The name that faults and origins give to what came from the command line. */
export const setOption = '--set'

/**
 * Lay `lever=value` over a scenario: constant from the lever's legal start, everywhere, through the same checks as a
 * file. `lever.effect=value` states the effect of a lever, `parameter=value` a parameter of the model. Of two for the same lever the later wins. The result is a
 * child of the scenario in all but name: its differences are against the scenario as it was.
 */
export function setLevers(scenario: Scenario, assignments: readonly string[], catalogue: ScenarioCatalogue): Parsed<Scenario> {
  if (assignments.length === 0) return { ok: true, value: scenario }
  const read = assignments.map((assignment) => readAssignment(assignment, catalogue))
  const issues = read.flatMap((result): readonly Issue[] => ('code' in result ? [result] : []))
  // an effect that is said again on the command line replaces the one before it
  const own = read
    .flatMap((result): readonly Setting[] => ('code' in result ? [] : [result]))
    .filter(
      (setting, index, all) => setting.kind !== 'effect' || !all.slice(index + 1).some((other) => other.kind === 'effect' && other.id === setting.id),
    )
  const settings = [...scenario.settings, ...own]
  const missing = effectFaults(own, settings, catalogue).map(({ lever, fact }): Issue => ({ file: setOption, key: lever, ...fact }))
  const all = [...issues, ...missing]
  if (all.length > 0) return refused(all, catalogue)
  const { id, file, title, why, chain } = scenario
  return { ok: true, value: buildScenario({ id, file, title, why, chain }, settings, scenario, catalogue) }
}

const origin = { scenario: setOption, file: setOption }

function readAssignment(assignment: string, catalogue: ScenarioCatalogue): Setting | Issue {
  const split = /^([^=]+)=(.*)$/s.exec(assignment)
  if (split === null) return { file: setOption, code: 'set-syntax', found: clip(assignment) }
  const written = split[1]!.trim()
  const isEffect = written.endsWith('.effect')
  const name = isEffect ? written.slice(0, -'.effect'.length) : written
  const place = { file: setOption, key: clip(written) }
  const lever = catalogue.levers.find((candidate) => candidate.id === name)
  if (lever === undefined) {
    const parameter = freeParameters(catalogue).find(({ id }) => id === written)
    if (parameter !== undefined) {
      const value = readNumber(split[2]!.trim(), parameter)
      return typeof value === 'number' ? { kind: 'parameter', id: parameter.id, value, origin } : { ...place, ...value }
    }
    if (name.includes('.')) return { ...place, ...unknownParameter(written, catalogue) }
    const isContext = catalogue.context.some((item) => item.id === name) ? { isContext: true } : {}
    return { ...place, code: 'unknown-lever', found: clip(name), ...isContext }
  }
  const bounds = isEffect ? effectBounds(lever) : { min: lever.min, max: lever.max, unit: lever.unit }
  if (bounds === undefined) return { ...place, code: 'effect-not-allowed', lever: lever.id }
  const value = readNumber(split[2]!.trim(), bounds)
  if (typeof value !== 'number') return { ...place, ...value }
  return isEffect
    ? { kind: 'effect', id: lever.id, value, origin }
    : { kind: 'lever', id: lever.id, layer: [{ year: lever.legalFrom, value }], origin }
}

const effectBounds = ({ effect }: Lever) => (effect.kind === 'handle' ? undefined : { min: effect.min, max: effect.max, unit: effect.unit })

function readNumber(text: string, { min, max, unit }: { min: number; max: number; unit: string }): number | Fact {
  const found = clip(text)
  if (text === '') return { code: 'wrong-type', found, foundShape: 'empty', expected: ['number'] }
  if (/^[-+]?(\.?inf(inity)?|\.?nan)$/i.test(text)) return { code: 'not-finite', found }
  const value = Number(text)
  if (Number.isNaN(value)) {
    const hint = numberHint(text, false)
    return { code: 'wrong-type', found, foundShape: 'text', expected: ['number'], ...(hint === undefined ? {} : { hint }) }
  }
  if (!Number.isFinite(value)) return { code: 'not-finite', found }
  if (isOddNumber(text, false)) return { code: 'odd-number', found, reads: value }
  return value < min || value > max ? { code: 'out-of-bounds', found, min, max, unit } : value + 0
}
