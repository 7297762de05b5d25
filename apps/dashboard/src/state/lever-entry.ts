import type { Lever, Value } from '@wlz/core'
import type { WrittenEntry, WrittenScenario, WrittenValue } from '@wlz/scenario'

/** Where a value holds: `NL`, the whole country, or one region by its code. */
export type Scope = string

/** What a handle, its start and its run-up say of a lever. */
export interface Handle {
  readonly value: number
  /** Year in which the lever leaves the value of the parent. */
  readonly start: number
  /** Years until the value is reached; 0 is at once. */
  readonly ramp: number
}

/** A lever as it stands in a file, in the words of the panel. */
export interface HandleRead {
  readonly handle: Handle
  /** Written as a path, spread or list that start and run-up cannot say; moving the handle replaces it. */
  readonly isOwnPath: boolean
  readonly entry: WrittenEntry
}

type WrittenLever = NonNullable<WrittenScenario['levers']>[string]

const isEntry = (item: WrittenValue | WrittenEntry): item is WrittenEntry => typeof item === 'object' && !('low' in item)

/** All entries of a lever, in their order. */
export function entriesOf(written: WrittenLever): readonly WrittenEntry[] {
  if (written === undefined) return []
  const list = (Array.isArray(written) ? written : [written]) as readonly (WrittenValue | WrittenEntry)[]
  return list.map((item) => (isEntry(item) ? item : { value: item }))
}

const inScope = ({ regions }: WrittenEntry, scope: Scope, name: string | undefined): boolean => {
  if (scope === 'NL') return regions === undefined
  const [only, ...more] = regions ?? []
  return more.length === 0 && only !== undefined && (String(only) === scope || String(only) === name)
}

const central = (value: Value | WrittenValue | string | undefined): number =>
  typeof value === 'number' ? value : typeof value === 'object' ? value.central : 0

/** The entry of a lever for exactly this scope, read as a handle. */
export function readHandle(written: WrittenLever, lever: Lever, scope: Scope, name?: string): HandleRead | undefined {
  const entry = entriesOf(written).findLast((each) => inScope(each, scope, name))
  if (entry === undefined) return undefined
  const { path } = entry
  if (path === undefined) {
    const isOwnPath = typeof entry.value === 'object'
    return { handle: { value: central(entry.value), start: lever.legalFrom, ramp: 0 }, isOwnPath, entry }
  }
  const [first, last] = [path[0]!, path.at(-1)!]
  const isPlain = path.length <= 2 && path.every(({ value }) => typeof value === 'number')
  const value = path.reduce((furthest, point) => {
    const here = central(point.value)
    return Math.abs(here - lever.neutral) > Math.abs(furthest - lever.neutral) ? here : furthest
  }, central(last.value))
  return { handle: { value: isPlain ? central(last.value) : value, start: first.year, ramp: last.year - first.year }, isOwnPath: !isPlain, entry }
}

/**
 * A lever set by its handle. Run-up starts from what the parent has at that moment, as a file would say it.
 * @param from value of the parent in the year of the start
 */
export function withHandle(
  written: WrittenScenario,
  lever: Lever,
  scope: Scope,
  { value, start, ramp }: Handle,
  from: number,
  name?: string,
): WrittenScenario {
  const before = entriesOf(written.levers?.[lever.id])
  const own = before.find((each) => inScope(each, scope, name))
  const path =
    ramp === 0
      ? [{ year: start, value }]
      : [
          { year: start, value: from },
          { year: start + ramp, value },
        ]
  const entry: WrittenEntry = {
    path,
    ...(scope !== 'NL' && { regions: [scope] }),
    ...(own?.effect !== undefined && { effect: own.effect }),
    ...(own?.why !== undefined && { why: own.why }),
  }
  const others = before.filter((each) => !inScope(each, scope, name))
  return withEntries(written, lever.id, scope === 'NL' ? [entry, ...others] : [...others, entry])
}

/** Without what this scope set: the parent's value comes back. */
export function withoutLever(written: WrittenScenario, id: string, scope?: Scope, name?: string): WrittenScenario {
  if (scope === undefined) return withEntries(written, id, [])
  return withEntries(
    written,
    id,
    entriesOf(written.levers?.[id]).filter((each) => !inScope(each, scope, name)),
  )
}

/** The effect of a lever that nobody measured, or another one than the evidence says; one lever has one effect. */
export function withEffect(written: WrittenScenario, id: string, effect: number | undefined): WrittenScenario {
  const entries = entriesOf(written.levers?.[id]).map((entry, index): WrittenEntry => {
    const { effect: _, ...rest } = entry
    return index === 0 && effect !== undefined ? { ...rest, effect } : rest
  })
  return withEntries(written, id, entries)
}

export const effectOf = (written: Pick<WrittenScenario, 'levers'>, id: string): number | undefined => {
  const effect = entriesOf(written.levers?.[id]).find((entry) => entry.effect !== undefined)?.effect
  return effect === undefined ? undefined : central(effect)
}

/** Why this lever stands where it does, in the words of whoever set it. */
export function withWhy(written: WrittenScenario, id: string, why: string): WrittenScenario {
  const entries = entriesOf(written.levers?.[id]).map((entry): WrittenEntry => {
    const { why: _, ...rest } = entry
    return why.trim() === '' ? rest : { ...rest, why }
  })
  return withEntries(written, id, entries)
}

function withEntries(written: WrittenScenario, id: string, entries: readonly WrittenEntry[]): WrittenScenario {
  const { levers: before = {}, ...rest } = written
  const { [id]: _, ...others } = before
  const levers = entries.length === 0 ? others : { ...others, [id]: entries.length === 1 ? entries[0]! : entries }
  return Object.keys(levers).length === 0 ? rest : { ...rest, levers }
}
