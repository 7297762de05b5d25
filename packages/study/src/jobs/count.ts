import type { Progress } from '../ask/request.ts'
import type { Job } from './job.ts'

/** Counts runs done: what a job is worth in draws of a region under a policy. */
export type Count = (runs: number) => void

/** Runs of one job. */
export const runsOf = (job: Job): number => job.draws * job.regions.length * job.policies.length

/** Runs of several jobs. */
export const allRunsOf = (jobs: readonly Job[]): number => jobs.reduce((sum, job) => sum + runsOf(job), 0)

/** A count that reports progress, never beyond the total. */
export function counted(progress: Progress | undefined, total: number): Count {
  let done = 0
  return (runs) => progress?.(Math.min((done += runs), total), total)
}
