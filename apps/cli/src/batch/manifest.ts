import { limits } from '@wlz/scenario'
import { fileName, runsOfFile, type Batch } from '@wlz/study'

export const manifestSchema = 'wlz-batch/1'

/** What stands in a batch folder, as data: it follows from plan, engine and data, so that it is the same at any moment. */
export function manifestText(batch: Batch): string {
  const { plan, engine, data, runs, regions, years, columns, fileCount } = batch
  const manifest = {
    schema: manifestSchema,
    batch: plan.id,
    title: plan.title,
    engine,
    data,
    draws: plan.draws,
    seed: plan.seed,
    regions,
    years,
    planned: runs.planned,
    runs: runs.count,
    columns: columns.map((column) => ({
      name: column.name,
      type: column.type,
      ...(column.kind === 'statistic' || column.kind === 'input' ? { of: column.id, unit: column.unit } : {}),
      ...(column.kind === 'statistic' ? { statistic: plan.statistics.find((name) => column.name.endsWith(`_${name}`)) } : {}),
    })),
    files: Array.from({ length: fileCount }, (_, file) => {
      const { from, to } = runsOfFile(batch, file)
      return { name: `results/${fileName(batch, file)}`, runs: to - from, rows: (to - from) * regions.length * years.length }
    }),
  }
  return `${JSON.stringify(manifest, undefined, 1)}\n`
}

export interface KnownManifest {
  readonly engine: string
  readonly data: string
}

/** The versions a manifest names; undefined where it is damaged. */
export function readManifest(text: string): KnownManifest | undefined {
  if (text.length > 64 * limits.bytes) return undefined
  try {
    const { schema, engine, data } = JSON.parse(text) as Partial<Record<string, unknown>>
    return schema === manifestSchema && typeof engine === 'string' && typeof data === 'string' ? { engine, data } : undefined
  } catch {
    return undefined
  }
}
