import { limits } from '@wlz/scenario'
import { fileName, rowsOfFile, runsOfFile, type Batch } from '@wlz/study'

export const manifestSchema = 'wlz-batch/1'

/**
 * Content of a batch folder, as data: it follows from plan, engine and data, so that it is the same at any moment.
 */
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
      ...(column.kind === 'statistic'
        ? { statistic: plan.statistics.find((name) => column.name.endsWith(`_${name}`)) }
        : {}),
    })),
    files: Array.from({ length: fileCount }, (_, file) => {
      const { from, to } = runsOfFile(batch, file)
      return { name: `results/${fileName(batch, file)}`, runs: to - from, rows: rowsOfFile(batch, file) }
    }),
    scenarios: scenarioNames(batch).map((name) => `scenarios/${name}`),
  }
  return `${JSON.stringify(manifest, undefined, 1)}\n`
}

/** Files in which the scenarios of a plan are kept beside its results. */
export const scenarioNames = ({ plan }: Batch): string[] => [
  ...new Set(plan.sets.flatMap((set) => set.scenarios.map(({ id }) => `${id}.yaml`))),
]

/** Part of a manifest that decides whose the folder is, and which files in it are ours. */
export interface KnownManifest {
  readonly engine: string
  readonly data: string
  /** Names in `results/`. */
  readonly results: readonly string[]
  /** Names in `scenarios/`. */
  readonly scenarios: readonly string[]
}

/** The manifest of a batch; undefined where the text is none, or a damaged one. */
export function readManifest(text: string): KnownManifest | undefined {
  if (text.length > 64 * limits.bytes) return undefined
  try {
    const { schema, engine, data, files, scenarios } = JSON.parse(text) as Partial<Record<string, unknown>>
    if (schema !== manifestSchema || typeof engine !== 'string' || typeof data !== 'string' || !Array.isArray(files))
      return undefined
    const names = (files as { readonly name: string }[]).map(({ name }) => name)
    return {
      engine,
      data,
      results: namesIn('results', names),
      scenarios: namesIn('scenarios', Array.isArray(scenarios) ? (scenarios as string[]) : []),
    }
  } catch {
    return undefined
  }
}

/** Plain names of files in a folder; what points elsewhere is not taken for ours. */
const namesIn = (folder: string, paths: readonly string[]): string[] =>
  paths
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => !/[/\\]/.test(name))

/** Does a text that cannot be read as a manifest begin as one of ours? Then it was one, and is damaged. */
export const isDamagedManifest = (text: string): boolean => /^\s*\{\s*"schema"\s*:\s*"wlz-batch\/1"/.test(text)
