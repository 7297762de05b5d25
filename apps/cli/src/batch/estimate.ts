import { executeJob, engineColumns, firstJob, type Batch } from '@wlz/study'
import type { Pack } from '@wlz/data'
import type { CliBatch } from '../words/cli-words.ts'

/** Seconds that so many runs take, by timing the first ones for one column of draws. */
export function estimateSeconds(pack: Pack, batch: Batch, runs: number, workers: number): number {
  const job = firstJob(batch)
  const one = {
    ...job,
    regions: job.regions.slice(0, 1),
    areas: job.regions.slice(0, 1),
    national: 'none' as const,
    draws: Math.min(job.draws, 64),
  }
  executeJob(pack, one) // the first time is for the compiler
  const start = performance.now()
  executeJob(pack, { ...one, fromDraw: one.draws })
  const perColumn = (performance.now() - start) / 1_000 / job.policies.length
  return (perColumn * engineColumns(batch) * runs) / Math.max(1, workers)
}

/** A time as people say one. */
export function timeText(seconds: number, words: CliBatch): string {
  if (seconds < 100) return words.seconds(Math.max(1, Math.round(seconds)))
  if (seconds < 100 * 60) return words.minutes(Math.round(seconds / 60))
  return words.hours(Math.round(seconds / 360) / 10)
}
