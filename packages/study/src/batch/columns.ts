import { indicatorCatalogue, type IndicatorId } from '@wlz/core'
import type { BatchInput, BatchPlan, Points } from '@wlz/scenario'
import { summaryKeys } from '../jobs/statistics.ts'

/** A column of the results: one row per run, region and year. */
export type BatchColumn = Readonly<{ name: string; type: 'text' | 'whole' | 'number'; isNullable: boolean }> & Content

type Content =
  | Readonly<{ kind: 'key'; key: 'run' | 'number' | 'set' | 'scenario' | 'region' | 'year' }>
  | Readonly<{ kind: 'input'; input: number; id: string; unit: string }>
  | Readonly<{ kind: 'statistic'; indicator: number; statistic: number; id: IndicatorId; unit: string }>
  | Readonly<{ kind: 'same'; value: string | number }>

const key = (
  of: Extract<Content, { kind: 'key' }>['key'],
  type: BatchColumn['type'] = 'text',
  name: string = of,
): BatchColumn => ({
  name,
  type,
  isNullable: false,
  kind: 'key',
  key: of,
})

/** `waiting.total` as a name that needs no quotes in SQL, R or Python. */
export const columnName = (id: string): string => id.replaceAll(/[^\p{L}\p{N}]+/gu, '_')

/** Columns of every row: run, region, year; values that vary; outcomes; everything that determines them. */
export function batchColumns(
  plan: BatchPlan,
  inputs: readonly BatchInput[],
  versions: { readonly engine: string; readonly data: string },
): BatchColumn[] {
  const same = (name: string, value: string | number): BatchColumn => ({
    name,
    type: typeof value === 'string' ? 'text' : 'whole',
    isNullable: false,
    kind: 'same',
    value,
  })
  return [
    key('run'),
    key('number', 'whole'),
    key('set', 'text', 'plan_set'), // `set` alone is a word of SQL
    key('scenario'),
    key('region'),
    key('year', 'whole'),
    ...inputs.map(({ id, unit }, input): BatchColumn => ({
      name: columnName(id),
      type: hasWords(plan, id) ? 'text' : 'number',
      isNullable: true,
      kind: 'input',
      input,
      id,
      unit,
    })),
    ...plan.indicators.flatMap((id, indicator) =>
      plan.statistics.map((statistic) => statisticColumn(plan, id as IndicatorId, indicator, statistic)),
    ),
    same('draws', plan.draws),
    same('seed', plan.seed),
    same('engine', versions.engine),
    same('data', versions.data),
  ]
}

function statisticColumn({ draws }: BatchPlan, id: IndicatorId, indicator: number, statistic: string): BatchColumn {
  return {
    name: columnName(`${id}.${statistic}`),
    type: 'number',
    isNullable: statistic === 'mcse' && draws === 1, // one draw cannot tell its error
    kind: 'statistic',
    indicator,
    statistic: (summaryKeys as readonly string[]).indexOf(statistic),
    id,
    unit: indicatorCatalogue.find((known) => known.id === id)!.unit,
  }
}

/** A world may be named by a word; its column is text then, also where other runs give a number. */
function hasWords({ sets }: BatchPlan, id: string): boolean {
  return sets.some(({ inputs, points }) => {
    const at = inputs.findIndex((input) => input.id === id)
    return at >= 0 && levelsOf(points, at).some((level) => typeof level === 'string')
  })
}

function levelsOf(points: Points, input: number): readonly unknown[] {
  switch (points.kind) {
    case 'none':
      return []
    case 'grid':
      return points.levels[input]!
    case 'list':
      return points.rows.map((row) => row[input])
    case 'sample': {
      const range = points.over[input]!
      return range.kind === 'among' ? range.levels : []
    }
  }
}
