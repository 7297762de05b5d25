import type { ContextItem, Lever } from '@wlz/core'

import { buildScenario } from './build.ts'
import { limits, worldLayer, type ScenarioCatalogue } from './catalogue.ts'
import { effectFaults } from './effects.ts'
import { clip, type Fact, type Issue, type Parsed } from './issue.ts'
import { freeParameters } from './parameters.ts'
import { unknownParameter } from './scenario-dialect.ts'
import { numberHint } from './numbers.ts'
import { refused } from './refuse.ts'
import type { Scenario, Setting } from './scenario.ts'
import { readWrittenNumber } from './written-number.ts'

/** Name of the command line in faults and origins. */
export const setOption = '--set'

/** `name=value` as people write it, or the same as a program has it. */
export type Assignment = string | Readonly<{ name: string; value: number }>

/**
 * Lay `lever=value` over a scenario: constant from the first year of new policy, everywhere, through the same checks as a
 * file. `lever.effect=value` states the effect of a lever, `parameter=value` a parameter of the model, `world item=world` or `=value` an
 * assumption on the world. The same name twice is refused. The result is a child of the scenario in all but name: its differences are against the scenario as it was.
 */
export function setLevers(
  scenario: Scenario,
  assignments: readonly Assignment[],
  catalogue: ScenarioCatalogue,
): Parsed<Scenario> {
  if (assignments.length === 0) return { ok: true, value: scenario }
  const read = assignments.map((assignment) => readAssignment(assignment, catalogue))
  const own = read.flatMap((result): readonly Setting[] => ('code' in result ? [] : [result]))
  const issues = [...read.flatMap((result): readonly Issue[] => ('code' in result ? [result] : [])), ...twice(own)]
  const settings = [...scenario.settings, ...own]
  const missing = effectFaults(own, settings, catalogue).map(({ lever, fact }): Issue => ({
    file: setOption,
    key: lever,
    ...fact,
  }))
  const all = [...issues, ...missing]
  if (all.length > 0) return refused(all, catalogue)
  const { id, file, title, why, chain } = scenario
  return {
    ok: true,
    value: buildScenario({ id, file, title, why, chain, isShipped: false }, settings, scenario, catalogue),
  }
}

/** A name that is set twice: nobody can know which of the two was meant. */
function twice(settings: readonly Setting[]): Issue[] {
  const names = settings.flatMap((setting) =>
    'id' in setting ? [setting.kind === 'effect' ? `${setting.id}.effect` : setting.id] : [],
  )
  const again = new Set(names.filter((name, index) => names.indexOf(name) < index))
  return [...again].map((name) => ({ file: setOption, code: 'set-twice', found: clip(name) }))
}

const origin = { scenario: setOption, file: setOption }

function readAssignment(assignment: Assignment, catalogue: ScenarioCatalogue): Setting | Issue {
  const split = typeof assignment === 'string' ? /^(?<name>[^=]+)=(?<value>.*)$/s.exec(assignment)?.groups : assignment
  if (split === undefined)
    return { file: setOption, code: 'set-syntax', found: typeof assignment === 'string' ? clip(assignment) : '' }
  const written = split['name']!.trim()
  const isEffect = written.endsWith('.effect')
  const name = isEffect ? written.slice(0, -'.effect'.length) : written
  const place = { file: setOption, key: clip(written) }
  const lever = catalogue.levers.find((candidate) => candidate.id === name)
  if (lever === undefined) {
    const parameter = freeParameters(catalogue).find(({ id }) => id === written)
    if (parameter !== undefined) {
      const value = readNumber(split['value']!, parameter)
      return typeof value === 'number' ? { kind: 'parameter', id: parameter.id, value, origin } : { ...place, ...value }
    }
    const item = catalogue.context.find(({ id }) => id === written)
    if (item !== undefined) {
      const setting = worldSetting(item, split['value']!, catalogue)
      return 'code' in setting ? { ...place, ...setting } : setting
    }
    if (name.includes('.')) return { ...place, ...unknownParameter(written, catalogue) }
    return { ...place, code: 'unknown-lever', found: clip(name) }
  }
  const bounds = isEffect ? effectBounds(lever) : { min: lever.min, max: lever.max, unit: lever.unit }
  if (bounds === undefined) return { ...place, code: 'effect-not-allowed', lever: lever.id }
  const value = readNumber(split['value']!, bounds)
  if (typeof value !== 'number') return { ...place, ...value }
  return isEffect
    ? { kind: 'effect', id: lever.id, value, origin }
    : { kind: 'lever', id: lever.id, layer: [{ year: lever.newFrom, value }], origin }
}

/** A named world, or a number within its bounds, in all years. */
function worldSetting(item: ContextItem, given: string | number, catalogue: ScenarioCatalogue): Setting | Fact {
  const base = { kind: 'context', id: item.id, origin } as const
  const world = typeof given === 'string' ? given.trim() : ''
  if (Object.hasOwn(item.worlds, world)) return { ...base, layer: worldLayer(item, world, catalogue), world }
  if (/^\p{L}/u.test(world))
    return { code: 'unknown-world', found: clip(world), context: item.id, allowed: Object.keys(item.worlds) }
  const value = readNumber(given, item)
  return typeof value === 'number' ? { ...base, layer: [{ year: limits.years.min, value }] } : value
}

const effectBounds = ({ effect }: Lever) =>
  effect.kind === 'handle' ? undefined : { min: effect.min, max: effect.max, unit: effect.unit }

type Bounds = Readonly<{ min: number; max: number; unit: string }>

function readNumber(given: string | number, bounds: Bounds): number | Fact {
  if (typeof given === 'number') return within(given, String(given), bounds)
  const text = given.trim()
  const found = clip(text)
  if (text === '') return { code: 'wrong-type', found, foundShape: 'empty', expected: ['number'] }
  if (/^[-+]?(\.?inf(inity)?|\.?nan)$/i.test(text)) return { code: 'not-finite', found }
  const read = readWrittenNumber(text, 'unknown')
  if (!read.ok && read.reason === 'ambiguous') return { code: 'ambiguous-number', found, readings: read.readings }
  if (!read.ok || read.isPercent) return notANumber(text)
  const { value } = read
  if (hasLeadingZero(text)) return { code: 'odd-number', found, reads: value }
  return within(value, found, bounds)
}

const within = (value: number, found: string, { min, max, unit }: Bounds): number | Fact =>
  value >= min && value <= max ? value + 0 : { code: 'out-of-bounds', found, min, max, unit }

/** Refuse `010`, which is ten to some readers and eight to others. */
const hasLeadingZero = (text: string): boolean => /^[-+]?0\d/.test(text)

function notANumber(text: string): Fact {
  const found = clip(text)
  const value = Number(text)
  if (Number.isFinite(value)) return { code: 'odd-number', found, reads: value } // 0x10
  if (!Number.isNaN(value)) return { code: 'not-finite', found }
  const hint = numberHint(text, false)
  return {
    code: 'wrong-type',
    found,
    foundShape: 'text',
    expected: ['number'],
    ...(hint === undefined ? {} : { hint }),
  }
}
