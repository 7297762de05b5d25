import type { Value } from '@wlz/core'
import {
  writtenEntries,
  type LeverEntry,
  type PolicyLever,
  type WrittenEntry,
  type WrittenLever,
  type WrittenScenario,
  type WrittenValue,
} from '@wlz/scenario'

/** Part of the country where a value is to hold: `NL`, or the name of one region as a file writes it. */
export type Scope = string

/** Values of a handle, its start and its run-up. */
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
  /** Written as a path or spread that start and run-up cannot say; moving the handle replaces it. */
  readonly isOwnPath: boolean
}

const central = (value: Value | WrittenValue | string | undefined): number =>
  typeof value === 'number' ? value : typeof value === 'object' ? value.central : 0

/** Place in the list of the entry that is in effect where one looks; of the country, where none holds everywhere, the last. */
export function entryInEffect(entries: readonly LeverEntry[], region: string): number | undefined {
  const holds = ({ regions }: LeverEntry) => regions === undefined || regions.includes(region)
  const found = entries.findLastIndex(holds)
  if (found >= 0) return found
  return region === 'NL' && entries.length > 0 ? entries.length - 1 : undefined
}

/** An entry read as a handle. */
export function readHandle({ path, value: written }: WrittenEntry, lever: PolicyLever): HandleRead {
  if (path === undefined)
    return {
      handle: { value: central(written), start: lever.newFrom, ramp: 0 },
      isOwnPath: false,
    }
  const [first, last] = [path[0]!, path.at(-1)!]
  const isPlain = path.length <= 2 && (path.length === 1 || typeof first.value === 'number')
  const furthest = path.reduce((far, point) => {
    const here = central(point.value)
    return Math.abs(here - lever.neutral) > Math.abs(far - lever.neutral) ? here : far
  }, central(last.value))
  return {
    handle: { value: isPlain ? central(last.value) : furthest, start: first.year, ramp: last.year - first.year },
    isOwnPath: !isPlain,
  }
}

/** The path of a handle, as a file would say it: its run-up starts from what stands there already. */
const pathOf = ({ start, ramp }: Handle, value: WrittenValue, from: number) =>
  ramp === 0
    ? [{ year: start, value }]
    : [
        { year: start, value: from },
        { year: start + ramp, value },
      ]

/**
 * A lever set by its handle: one entry changes and keeps its place, regions, reason and effect; the others stay as they are.
 * @param from value of the parent in the year of the start; a run-up that the entry has already keeps its own first value
 */
export function withHandle(
  written: WrittenScenario,
  id: string,
  index: number,
  handle: Handle,
  from: number,
): WrittenScenario {
  return changed(written, id, index, (entry) => {
    const { path: before, value: bare, ...rest } = entry
    const [first, ...more] = before ?? []
    const begin = more.length === 1 && first!.year === handle.start ? central(first!.value) : from
    const last = before?.at(-1)?.value ?? bare
    const isInterval = typeof last === 'object' && (before === undefined || before.length <= 2)
    return { path: pathOf(handle, isInterval ? around(last, handle.value) : handle.value, begin), ...rest }
  })
}

/** An interval whose middle moves; where that would leave it, the end goes along. */
const around = (interval: Exclude<WrittenValue, number>, value: number): WrittenValue => ({
  ...interval,
  low: Math.min(interval.low, value),
  central: value,
  high: Math.max(interval.high, value),
})

/** A lever set where nothing was: the country below entries of regions, a region above what holds around it. */
export function withNewEntry(
  written: WrittenScenario,
  id: string,
  scope: Scope,
  handle: Handle,
  from: number,
): WrittenScenario {
  const before = writtenEntries(written.levers?.[id])
  const entry: WrittenEntry = { path: pathOf(handle, handle.value, from), ...(scope !== 'NL' && { regions: [scope] }) }
  return withEntries(written, id, scope === 'NL' ? [entry, ...before] : [...before, entry])
}

/** The entry holds there and nowhere else: where it held before, the parent's value comes back. */
export function movedTo(written: WrittenScenario, id: string, index: number, scope: Scope): WrittenScenario {
  return changed(written, id, index, (entry) => {
    const { regions: _, ...rest } = entry
    return scope === 'NL' ? rest : { ...rest, regions: [scope] }
  })
}

/** One region gets an entry of its own that starts as the one in effect there; that one stays as it is for the rest. */
export function withRegionApart(written: WrittenScenario, id: string, index: number, scope: Scope): WrittenScenario {
  const before = writtenEntries(written.levers?.[id])
  const { effect: _, why: __, ...rest } = before[index]!
  return withEntries(written, id, [...before, { ...rest, regions: [scope] }])
}

/** Without one entry: what holds below it comes back. A stated effect is of the lever, so it stays with what remains. */
export function withoutEntry(written: WrittenScenario, id: string, index: number): WrittenScenario {
  const before = writtenEntries(written.levers?.[id])
  const { effect } = before[index]!
  const rest = before.filter((_, place) => place !== index)
  const kept = effect === undefined ? rest : rest.map((entry, place) => (place === 0 ? { ...entry, effect } : entry))
  return withEntries(written, id, kept)
}

/** Without the lever: the parent's value comes back everywhere. */
export const withoutLever = (written: WrittenScenario, id: string): WrittenScenario => withEntries(written, id, [])

/** The effect of a lever that nobody measured, or another one than the evidence says; one lever has one effect. */
export function withEffect(written: WrittenScenario, id: string, effect: number | undefined): WrittenScenario {
  const entries = writtenEntries(written.levers?.[id]).map((entry, index): WrittenEntry => {
    const { effect: _, ...rest } = entry
    return index === 0 && effect !== undefined ? { ...rest, effect } : rest
  })
  return withEntries(written, id, entries)
}

/** The effect that counts: the last one stated. */
export const effectOf = (written: WrittenLever): number | undefined => {
  const effect = writtenEntries(written).findLast((entry) => entry.effect !== undefined)?.effect
  return effect === undefined ? undefined : central(effect)
}

/** Reason of one entry, in the words of whoever set it. */
export function withWhy(written: WrittenScenario, id: string, index: number, why: string): WrittenScenario {
  return changed(written, id, index, (entry) => {
    const { why: _, ...rest } = entry
    return why.trim() === '' ? rest : { ...rest, why }
  })
}

function changed(
  written: WrittenScenario,
  id: string,
  index: number,
  change: (entry: WrittenEntry) => WrittenEntry,
): WrittenScenario {
  const entries = writtenEntries(written.levers?.[id]).map((entry, place) => (place === index ? change(entry) : entry))
  return withEntries(written, id, entries)
}

/** A lever with these entries, in the shortest form; without it when there are none. */
export function withEntries(written: WrittenScenario, id: string, entries: readonly WrittenEntry[]): WrittenScenario {
  const { levers: before = {}, ...rest } = written
  const { [id]: _, ...others } = before
  const levers = entries.length === 0 ? others : { ...others, [id]: entries.length === 1 ? entries[0]! : entries }
  return Object.keys(levers).length === 0 ? rest : { ...rest, levers }
}
