import { Document, visit } from 'yaml'

import type { BatchPlan, BatchSet, Condition, Points, Range } from './plan.ts'
import { batchSchemaVersion } from './schema.ts'

type Plain = Readonly<Record<string, unknown>>

/** The plan with every default filled in, as the content of a file; read again it gives the same runs in the same order. */
export function resolvedBatchYaml(plan: BatchPlan): string {
  const { title, why, regions, indicators, statistics, from, to, draws, seed } = plan
  const content: Plain = {
    schema: batchSchemaVersion,
    title,
    why,
    regions,
    years: { from, to },
    uncertainty: { draws, seed },
    indicators,
    statistics,
    sets: plan.sets.map(setAs),
  }
  const document = new Document(content, { aliasDuplicateObjects: false, version: '1.2', schema: 'core' })
  visit(document, {
    Pair: (_, pair) => {
      const inner = pair.value
      if (
        pair.key !== null &&
        typeof inner === 'object' &&
        inner !== null &&
        'items' in inner &&
        isFlat(inner as { items: unknown[] })
      )
        (inner as { flow?: boolean }).flow = true
    },
  })
  return document.toString({ lineWidth: 110 })
}

/** True for a value without content. */
const isFlat = ({ items }: { items: readonly unknown[] }): boolean =>
  items.every((item) => {
    const value =
      typeof item === 'object' && item !== null && 'key' in item ? (item as { value?: unknown }).value : item
    return !(typeof value === 'object' && value !== null && 'items' in value)
  })

function setAs(set: BatchSet): Plain {
  const { name, scenarios, inputs, points, ramp, only, skip } = set
  const ids = inputs.map((input) => input.id)
  const conditions = (list: readonly Condition[] | undefined) => list?.map((condition) => conditionAs(condition, ids))
  return {
    name,
    scenarios: scenarios.map((scenario) => scenario.id),
    ...(ramp === undefined ? {} : { ramp }),
    ...pointsAs(points, ids),
    ...(only === undefined ? {} : { only: conditions(only) }),
    ...(skip === undefined ? {} : { skip: conditions(skip) }),
  }
}

function pointsAs(points: Points, ids: readonly string[]): Plain {
  switch (points.kind) {
    case 'none':
      return {}
    case 'grid':
      return { grid: byId(ids, points.levels) }
    case 'list':
      return { list: points.rows.map((row) => byId(ids, row)) }
    case 'sample': {
      const { method, runs, seed } = points
      return { sample: { method, runs, seed, over: byId(ids, points.over.map(rangeAs)) } }
    }
  }
}

const byId = (ids: readonly string[], values: readonly unknown[]): Plain =>
  Object.fromEntries(ids.flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index]]])))

function rangeAs(range: Range): unknown {
  if (range.kind === 'among') return range.levels
  const { min, max } = range
  return { ...(min === -Infinity ? {} : { min }), ...(max === Infinity ? {} : { max }) }
}

const conditionAs = ({ scenarios, tests }: Condition, ids: readonly string[]): Plain => ({
  ...(scenarios === undefined ? {} : { scenario: scenarios }),
  ...Object.fromEntries(tests.map(({ input, range }) => [ids[input]!, rangeAs(range)])),
})
