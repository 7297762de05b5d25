import { Document, isMap, isSeq, visit } from 'yaml'

import type { Layer, Value } from '@wlz/core'

import { limits, referenceScenario, scenarioSchemaVersion, type ScenarioCatalogue } from './catalogue.ts'
import type { Scenario, Setting } from './scenario.ts'
import type { WrittenScenario } from './schema.ts'

type Plain = Readonly<Record<string, unknown>>

/**
 * A scenario with the settings of its whole chain written out, as the content of a file. Read again it gives the same policy,
 * draws and seed. Settings of its parents are repeated, so that none can come in unseen.
 */
export function resolvedScenario(scenario: Scenario, catalogue: ScenarioCatalogue): Plain {
  const levers = catalogue.levers.flatMap(({ id, newFrom }) =>
    keyed(id, leverEntries(scenario.settings, id, newFrom, catalogue)),
  )
  const context = catalogue.context.flatMap(({ id }) => keyed(id, contextEntry(scenario, id)))
  const parameters = scenario.settings.flatMap((setting) =>
    setting.kind === 'parameter' ? [[setting.id, parameterEntry(setting)] as const] : [],
  )
  return {
    schema: scenarioSchemaVersion,
    title: scenario.title,
    ...(scenario.chain.length === 1 ? {} : { extends: standsOn(scenario) }),
    why: scenario.why,
    ...(levers.length === 0 ? {} : { levers: Object.fromEntries(levers) }),
    ...(context.length === 0 ? {} : { context: Object.fromEntries(context) }),
    ...(parameters.length === 0 ? {} : { parameters: Object.fromEntries(parameters) }),
    uncertainty: { draws: scenario.draws, seed: scenario.seed },
  }
}

/** Policy of now where the chain holds it, else the root. */
const standsOn = ({ id, chain }: Scenario): string =>
  id !== referenceScenario && chain.includes(referenceScenario) ? referenceScenario : chain[0]!

const keyed = (id: string, entry: unknown): (readonly [string, unknown])[] => (entry === undefined ? [] : [[id, entry]])

/** Every visible layer, in its order; the effect is written with the last. */
function leverEntries(
  settings: readonly Setting[],
  id: string,
  newFrom: number,
  { regions }: ScenarioCatalogue,
): unknown {
  const layers = settings.flatMap((setting) => (setting.kind === 'lever' && setting.id === id ? [setting] : []))
  if (layers.length === 0) return undefined
  const effect = settings.findLast((setting) => setting.kind === 'effect' && setting.id === id)
  const nameOf = new Map(regions.map((region) => [region.code, region.name]))
  const entries = layers.map((setting, index): Plain => ({
    ...layerAs(setting.layer, newFrom),
    ...(setting.regions === undefined ? {} : { regions: setting.regions.map((code) => nameOf.get(code) ?? code) }),
    ...(effect?.kind === 'effect' && index === layers.length - 1 ? { effect: valueAs(effect.value) } : {}),
    ...(setting.origin.why === undefined ? {} : { why: setting.origin.why }),
  }))
  return entries.length === 1 ? entries[0] : entries
}

function contextEntry(scenario: Scenario, id: string): unknown {
  const settings = scenario.settings.flatMap((setting) =>
    setting.kind === 'context' && setting.id === id ? [setting] : [],
  )
  if (settings.length === 0) return undefined
  const entries = settings.map(({ layer, world, origin }): Plain => ({
    ...(world === undefined ? layerAs(layer, limits.years.min) : { value: world }),
    ...(origin.why === undefined ? {} : { why: origin.why }),
  }))
  return entries.length === 1 ? entries[0] : entries
}

const parameterEntry = ({ value, origin: { why } }: Extract<Setting, { kind: 'parameter' }>): unknown =>
  why === undefined ? valueAs(value) : { value: valueAs(value), why }

const layerAs = (layer: Layer, constantFrom: number): Plain =>
  layer.length === 1 && layer[0]!.year === constantFrom
    ? { value: valueAs(layer[0]!.value) }
    : { path: layer.map(({ year, value }) => ({ year, value: valueAs(value) })) }

const valueAs = (value: Value): unknown => (typeof value === 'number' ? value : { ...value, as: shareAs(value.as) })

/** Percentage text such as 80%, if it reads back as the same number. */
function shareAs(share: number): string | number {
  const text = `${Math.round(share * 10_000) / 100}%`
  return Number.parseFloat(text) / 100 === share ? text : share
}

/** The resolved scenario as YAML. */
export const resolvedYaml = (scenario: Scenario, catalogue: ScenarioCatalogue): string =>
  yamlOf(resolvedScenario(scenario, catalogue))

/** The content of a scenario file as YAML that reads back as the same; points of a path and distributions stand on one line each. */
export const writtenYaml = (written: WrittenScenario): string => yamlOf(written)

function yamlOf(content: unknown): string {
  const document = new Document(content, { aliasDuplicateObjects: false, version: '1.2', schema: 'core' })
  visit(document, {
    Map: (_, node) => {
      if (node.has('year') || node.has('low')) node.flow = true
    },
    Pair: (_, pair) => {
      if (isSeq(pair.value) && pair.value.items.every((item) => !isMap(item))) pair.value.flow = true
    },
  })
  return document.toString({ lineWidth: 110 })
}
