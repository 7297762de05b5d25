import type { ContextItem, Layer, Value } from '@wlz/core'

import { limits, worldLayer, type ScenarioCatalogue } from './catalogue.ts'
import { asEntry, leverEntries } from './entries.ts'
import type { FileRead } from './read.ts'
import type { Origin, Setting } from './scenario.ts'
import type { WrittenEntry, WrittenPath, WrittenScenario, WrittenValue } from './schema.ts'
import type { KeyPath } from './key-path.ts'

/** Settings of one file, in the order in which they are written. */
export function settingsOf(
  read: Pick<FileRead, 'id' | 'file' | 'tree'>,
  written: Pick<WrittenScenario, 'levers' | 'context' | 'parameters' | 'uncertainty'>,
  catalogue: ScenarioCatalogue,
): Setting[] {
  const origin = (path: KeyPath, why?: string): Origin => {
    const line = read.tree?.place(path, 'key').line
    return {
      scenario: read.id,
      file: read.file,
      ...(line === undefined ? {} : { line }),
      ...(why === undefined ? {} : { why: why.trim() }),
    }
  }
  return [
    ...leverSettings(written, catalogue, origin),
    ...contextSettings(written, catalogue, origin),
    ...parameterSettings(written, origin),
    ...(written.uncertainty?.draws === undefined
      ? []
      : [{ kind: 'draws', value: written.uncertainty.draws, origin: origin(['uncertainty', 'draws']) } as const]),
    ...(written.uncertainty?.seed === undefined
      ? []
      : [{ kind: 'seed', value: written.uncertainty.seed, origin: origin(['uncertainty', 'seed']) } as const]),
  ]
}

type MakeOrigin = (path: KeyPath, why?: string) => Origin

function leverSettings(
  written: Pick<WrittenScenario, 'levers'>,
  catalogue: ScenarioCatalogue,
  origin: MakeOrigin,
): Setting[] {
  return catalogue.levers.flatMap((lever): Setting[] => {
    const isList = Array.isArray(written.levers?.[lever.id])
    return leverEntries(written.levers?.[lever.id], catalogue.regions).flatMap(
      ({ entry, regions }, index): Setting[] => {
        const from = origin(isList ? ['levers', lever.id, index] : ['levers', lever.id], entry.why)
        const layer =
          entry.path === undefined
            ? [{ year: lever.newFrom, value: toValue(entry.value as WrittenValue) }]
            : toLayer(entry.path)
        return [
          { kind: 'lever', id: lever.id, layer, ...(regions === undefined ? {} : { regions }), origin: from },
          ...(entry.effect === undefined
            ? []
            : [{ kind: 'effect', id: lever.id, value: toValue(entry.effect), origin: from } as const]),
        ]
      },
    )
  })
}

function contextSettings(
  written: Pick<WrittenScenario, 'context'>,
  catalogue: ScenarioCatalogue,
  origin: MakeOrigin,
): Setting[] {
  return catalogue.context.flatMap((item): Setting[] => {
    const entry = written.context?.[item.id]
    if (entry === undefined) return []
    if (!Array.isArray(entry))
      return [
        contextSetting(item, asEntry(entry as string | WrittenValue | WrittenEntry), catalogue, (why) =>
          origin(['context', item.id], why),
        ),
      ]
    if ('year' in entry[0]!)
      return [
        contextSetting(item, { path: entry as WrittenPath }, catalogue, (why) => origin(['context', item.id], why)),
      ]
    return (entry as readonly WrittenEntry[]).map((part, index) =>
      contextSetting(item, part, catalogue, (why) => origin(['context', item.id, index], why)),
    )
  })
}

function contextSetting(
  item: ContextItem,
  part: WrittenEntry,
  catalogue: ScenarioCatalogue,
  origin: (why?: string) => Origin,
): Setting {
  const base = { kind: 'context', id: item.id, origin: origin(part.why) } as const
  if (part.path !== undefined) return { ...base, layer: toLayer(part.path) }
  if (typeof part.value === 'string')
    return { ...base, layer: worldLayer(item, part.value, catalogue), world: part.value }
  return { ...base, layer: [{ year: limits.years.min, value: toValue(part.value!) }] }
}

const parameterSettings = ({ parameters }: Pick<WrittenScenario, 'parameters'>, origin: MakeOrigin): Setting[] =>
  Object.entries(parameters ?? {}).flatMap(([id, entry]): Setting[] => {
    if (entry === undefined) return []
    const { value, why } = asEntry(entry)
    return [{ kind: 'parameter', id, value: toValue(value as WrittenValue), origin: origin(['parameters', id], why) }]
  })

const toLayer = (path: WrittenPath): Layer => path.map(({ year, value }) => ({ year, value: toValue(value) }))

function toValue(written: WrittenValue): Value {
  if (typeof written === 'number') return plusZero(written)
  const { low, central, high, as } = written
  return {
    low: plusZero(low),
    central: plusZero(central),
    high: plusZero(high),
    as: typeof as === 'number' ? as : Number.parseFloat(as) / 100,
  }
}

/** Minus zero would make two equal policies differ. */
const plusZero = (value: number): number => value + 0
