import {
  addToNational,
  emptyNational,
  indicatorValues,
  lanes,
  ModelError,
  reuse,
  runRegions,
  structures,
  structuresOfDraws,
  type Evidence,
  type ModelFault,
  type Outcome,
  type Policy,
} from '@wlz/core'
import { withDesign } from '@wlz/exact'
import type { Pack } from '@wlz/data'
import { failureCauses, yearOf } from './failure-causes.ts'
import { RunFailed } from './failure.ts'
import { nationalArea, type AreaAnswer, type Job, type JobResult } from './job.ts'
import { allValues, areaStatistics, meanDifferences, summaries, type AreaValues } from './statistics.ts'
import type { FoundFault } from '../ask/fault.ts'

/** Part of the pack that a worker needs. */
export type Evident = Pick<Pack, 'evidence'>

/**
 * Do a job, here and now. Regions go in order, a column's worth at a time, and under all policies before the next, so
 * that what no policy touches is worked out once and memory is that of a few regions.
 */
export function executeJob(pack: Evident, job: Job): JobResult {
  const areas: AreaAnswer[] = []
  const outcomes: (readonly Outcome[])[] = []
  const totals: Outcome[] = []
  try {
    for (const batch of batches(job)) {
      const isAsked = batch.some((region) => job.areas.includes(region))
      const runs = job.policies.map((_, policy) => {
        const run = runBatch(pack, job, batch, policy)
        if (job.national === 'sum') for (const outcome of run) addOne(totals, policy, outcome)
        if (isAsked || job.national === 'outcomes') return run
        letGo(run) // while it is still near the processor
        return []
      })
      if (isAsked || job.national === 'outcomes')
        for (const [place, region] of batch.entries()) {
          const ofRegion = runs.map((run) => run[place]!)
          if (job.areas.includes(region)) areas.push(answer(job, region, pack.evidence.regions[region]!.code, ofRegion))
          if (job.national === 'outcomes') outcomes.push(ofRegion)
        }
      if (job.national !== 'outcomes') letGo(runs.flat())
    }
    if (job.national === 'sum') areas.push(answer(job, nationalArea, 'NL', totals))
  } catch (error) {
    if (error instanceof RunFailed) return { ok: false, failure: error.failure }
    throw error
  }
  return { ok: true, areas, outcomes }
}

/** As many regions at once as fill a column; one, where draws alone do. */
function batches({ regions, draws }: Job): number[][] {
  const size = Math.max(1, Math.floor(lanes / draws))
  const result: number[][] = []
  for (let from = 0; from < regions.length; from += size) result.push(regions.slice(from, from + size))
  return result
}

function runBatch({ evidence }: Evident, job: Job, regions: readonly number[], policy: number): Outcome[] {
  const { start, seed, fromDraw, draws, indicators, from, to, isLook = false } = job
  try {
    const own = { policy: job.policies[policy]!, isShared: job.policies.length > 1 }
    const run = () =>
      runRegions({ evidence, ...own, start, seed, regions, fromDraw, draws, indicators, from, to, isLook })
    return job.design === undefined ? run() : withDesign({ seed, fromDraw, draws, ...job.design }, run)
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    const region = 'region' in error.fault ? String(error.fault.region) : evidence.regions[regions[0]!]!.code
    throw new RunFailed({
      kind: 'model',
      fault: withCauses(evidence, job, regions, policy, error.fault),
      policy,
      region,
    })
  }
}

/** A fault of a draw, with the settings that brought it about: that draw alone is run again without some of them. */
function withCauses(
  evidence: Evidence,
  job: Job,
  regions: readonly number[],
  policy: number,
  fault: ModelFault,
): FoundFault {
  if (!('draw' in fault)) return fault
  const found = 'region' in fault ? evidence.regions.findIndex(({ code }) => code === fault.region) : regions[0]!
  const { start, seed, design } = job
  const fails = (tried: Policy): boolean => {
    const run = () =>
      runRegions({
        evidence,
        policy: tried,
        start,
        seed,
        regions: [found],
        fromDraw: fault.draw,
        draws: 1,
        indicators: [],
      })
    try {
      letGo(
        design === undefined ? run() : withDesign({ seed, fromDraw: job.fromDraw, draws: job.draws, ...design }, run),
      )
      return false
    } catch (error) {
      if (error instanceof ModelError) return true
      throw error
    }
  }
  const causes = failureCauses(evidence, job.policies[policy]!, { region: found, year: yearOf(fault, evidence) }, fails)
  return { ...fault, causes }
}

/** Add the outcomes of one region, by policy, to those of NL. */
export function addAll(totals: Outcome[], ofRegion: readonly Outcome[]): void {
  for (const [policy, outcome] of ofRegion.entries()) addOne(totals, policy, outcome)
}

function addOne(totals: Outcome[], policy: number, outcome: Outcome): void {
  addToNational((totals[policy] ??= emptyNational(outcome)), outcome)
}

const letGo = (outcomes: readonly Outcome[]): void => reuse(outcomes.map(({ data }) => data))

function answer(job: Job, area: number, region: string, outcomes: readonly Outcome[]): AreaAnswer {
  const found = { ...areaValues(job, region, outcomes), ...structuresIn(job, job.policies[0]!, job) }
  switch (job.answer) {
    case 'values':
      return { kind: 'values', area, values: allValues(found) }
    case 'statistics':
      return { kind: 'statistics', area, statistics: areaStatistics(found) }
    case 'means':
      return { kind: 'means', area, means: meanDifferences(found) }
    case 'summaries':
      return { kind: 'summaries', area, summaries: summaries(found) }
  }
}

/** The structure of the world that each draw is in, where they are asked apart. */
export function structuresIn(
  { byStructure = false, seed }: Pick<Job, 'byStructure' | 'seed'>,
  policy: Policy,
  { fromDraw, draws }: Pick<Job, 'fromDraw' | 'draws'>,
): Pick<AreaValues, 'structureOf'> {
  const structureOf = byStructure ? structuresOfDraws(policy, seed, fromDraw, draws) : undefined
  return structureOf !== undefined && structures.every((_, each) => structureOf.includes(each)) ? { structureOf } : {}
}

/** The asked indicators and years out of whole outcomes. */
export function areaValues(
  ask: Pick<Job, 'indicators' | 'from' | 'to' | 'fromDraw' | 'levels'>,
  region: string,
  outcomes: readonly Outcome[],
): AreaValues {
  const { indicators, fromDraw, levels = false } = ask
  const { years, draws } = outcomes[0]!
  const first = years.indexOf(ask.from)
  const end = years.indexOf(ask.to) + 1
  const read = (policy: number, index: number) =>
    indicatorValues(outcomes[policy]!, indicators[index]!, outcomes[0]).subarray(first * draws, end * draws)
  return {
    read,
    policies: outcomes.length,
    draws,
    years: years.slice(first, end),
    indicators,
    region,
    fromDraw,
    levels,
  }
}
