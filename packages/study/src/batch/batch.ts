import { indicatorCatalogue, measures, noStart, usualIndicators, type Evidence } from '@wlz/core'
import type { BatchCatalogue, BatchPlan } from '@wlz/scenario'
import { yearsOf } from '../ask/ask.ts'
import { askOf, codeOf, yearCount, type Ask } from '../ask/ask.ts'
import { canonicalJson } from '../ask/canonical.ts'
import { jobDraws, nationalArea } from '../jobs/job.ts'
import { runRegionsOf } from '../jobs/jobs.ts'
import { scenarioCatalogue } from '@wlz/scenario'
import { sha256 } from '../ask/sha256.ts'
import { summaryKeys } from '../jobs/statistics.ts'
import { batchColumns, type BatchColumn } from './columns.ts'
import { batchRuns, type BatchRuns } from './runs.ts'

/**
 * A plan ready to be carried out: which runs, which columns, which files. All of it follows from plan, engine and data.
 */
export interface Batch {
  readonly plan: BatchPlan
  readonly engine: string
  readonly data: string
  readonly ask: Ask
  readonly runs: BatchRuns
  readonly columns: readonly BatchColumn[]
  /** Code of every area, regions in their order and NL last. */
  readonly regions: readonly string[]
  readonly years: readonly number[]
  readonly runsPerFile: number
  /** Statistics that a summary holds of an indicator. */
  readonly summaryLength: number
  readonly fileCount: number
}

/** Names that a plan may use: scenarios, indicators and the statistics of a summary. */
export function batchCatalogue(evidence: Evidence): BatchCatalogue {
  return {
    ...scenarioCatalogue(evidence),
    indicators: indicatorCatalogue.map(({ id }) => id),
    usualIndicators,
    statistics: [...summaryKeys],
  }
}

/** Version of the layout of the results; a file of another layout is no result of this batch. */
const layout = 1

/**
 * So many files at most, unless they would grow too large: killed or stopped, a batch loses no more than those under
 * way, and what a file holds while it is written (some megabytes) is the same however many runs there are.
 */
const manyFiles = 48
const valuesPerFile = 100_000

export function openBatch(
  evidence: Evidence,
  plan: BatchPlan,
  versions: { readonly engine: string; readonly data: string },
): Batch {
  const { regions, indicators, from, to, draws, seed, sets } = plan
  const ask = askOf(
    evidence,
    { start: noStart, regions, indicators, from, to, draws, seed, engine: versions.engine, label: (id) => id },
    [sets[0]!.scenarios[0]!],
  )
  const runs = batchRuns({ plan, ...versions }, scenarioCatalogue(evidence))
  const columns = batchColumns(plan, runs.inputs, versions)
  const areas = [...ask.regions, ...(ask.national ? [nationalArea] : [])]
  const valuesPerRun = areas.length * yearCount(ask) * columns.length
  const runsPerFile = Math.max(1, Math.min(Math.ceil(runs.count / manyFiles), Math.floor(valuesPerFile / valuesPerRun)))
  return {
    plan,
    ...versions,
    ask,
    runs,
    columns,
    regions: areas.map((area) => codeOf(ask, area)),
    years: yearsOf(ask),
    runsPerFile,
    summaryLength: summaryKeys.length,
    fileCount: Math.ceil(runs.count / runsPerFile),
  }
}

/** Runs of a file, `to` not included. */
export function runsOfFile({ runsPerFile, runs }: Batch, file: number): { readonly from: number; readonly to: number } {
  return { from: file * runsPerFile, to: Math.min((file + 1) * runsPerFile, runs.count) }
}

/** Rows that a file has when none of its runs fails: a run has rows for every place where it is asked. */
export function rowsOfFile(batch: Batch, file: number): number {
  const { from, to } = runsOfFile(batch, file)
  let places = 0
  for (let run = from; run < to; run++) places += batch.runs.placesOf(run).length
  return places * batch.regions.length * batch.years.length
}

/** `part-00001`: place in the plan, wide enough for all of them to sort as text. */
export const fileName = ({ fileCount }: Batch, file: number): string =>
  `part-${String(file + 1).padStart(Math.max(5, String(fileCount).length), '0')}.parquet`

/** Names the content of a file: equal key, equal rows in equal order. */
export function fileKey(batch: Batch, file: number): string {
  const { from, to } = runsOfFile(batch, file)
  const rows = Array.from({ length: to - from }, (_, index) => batch.runs.placesOf(from + index))
    .flat()
    .map(({ number, set, scenario, values, hash }) => [
      number,
      set,
      scenario,
      values.map((value) => value ?? null),
      hash,
    ])
  const columns = batch.columns.map(({ name, type }) => [name, type])
  return `sha256:${sha256(canonicalJson({ layout, cut: cutKey(batch), columns, rows }))}`
}

/** Names what is kept of a run: with an equal key and an equal hash of the run, the numbers are the same. */
export const cutKey = ({ regions, years, plan }: Batch): string =>
  sha256(canonicalJson({ layout, regions, years, indicators: plan.indicators, statistics: plan.statistics }))

/** Columns of draws of regions in one run: what its time is proportional to. */
export const engineColumns = ({ ask }: Batch): number => {
  const regions = runRegionsOf(ask).length
  return ask.draws >= jobDraws
    ? regions * Math.ceil(ask.draws / jobDraws)
    : Math.ceil(regions / Math.floor(jobDraws / ask.draws))
}

const heldBytes = 128e6

/** Runs that go to a worker together: they share what no policy touches, and fit in memory. */
export function runsPerJob({ ask, years }: Batch): number {
  const bytes = 2 * 8 * measures.length * years.length * Math.max(ask.draws, jobDraws)
  return Math.max(1, Math.min(8, Math.floor(heldBytes / bytes)))
}
