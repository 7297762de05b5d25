import { firstProjectedYear, lastProjectedYear, measures } from '@wlz/core'
import { policiesOf, yearCount, type Ask } from '../ask/ask.ts'
import { jobDraws, type Job } from './job.ts'
import type { StudyScenario } from '../ask/request.ts'

/**
 * A study cut into jobs. Few areas and many draws: by draws, and the caller joins the draws. Else by region: a worker
 * holds all draws of a region, gives its statistics, and lets go; the caller adds the regions to NL, in their order.
 * Either way every draw of every region is worked out alike, so the cut never shows in a result.
 */
export interface Jobs {
  readonly by: 'draws' | 'regions'
  readonly jobs: readonly Job[]
}

/** More areas than this are too much to hold, and enough to keep every worker busy. */
const fewAreas = 4
/** Fewer columns of draws than this are too few to share out, when every one of them runs all regions. */
const manyColumns = 3

function cutOf(ask: Ask): Jobs['by'] {
  if (ask.isContinued && valueBytes(ask) <= heldBytes.draws) return 'draws' // only values can be laid behind others
  const columns = Math.ceil(ask.draws / jobDraws)
  return areaCount(ask) <= fewAreas && columns >= (ask.national ? manyColumns : 2) ? 'draws' : 'regions'
}
/** Bytes of all values of one scenario. */
const valueBytes = (ask: Ask): number => 8 * ask.draws * areaCount(ask) * ask.indicators.length * yearCount(ask)
const areaCount = (ask: Ask): number => ask.regions.length + (ask.national ? 1 : 0)

/** The jobs for some of the scenarios of a study, the base first. */
export function cutJobs(ask: Ask, scenarios: readonly StudyScenario[]): Jobs {
  const by = cutOf(ask)
  return { by, jobs: by === 'draws' ? jobsByDraws(ask, scenarios) : jobsByRegion(ask, scenarios) }
}

/** Regions that must run: all of them as soon as NL is asked. */
export const runRegionsOf = (ask: Ask): readonly number[] =>
  ask.national ? ask.codes.map((_, region) => region) : ask.regions

function common(ask: Ask, scenarios: readonly StudyScenario[]) {
  const { start, seed, indicators, from, to, isLook, byStructure = false } = ask
  return {
    policies: policiesOf(scenarios),
    start,
    seed,
    indicators,
    from,
    to,
    isLook,
    ...(byStructure && { byStructure }),
  }
}

/** So few draws in a job that whoever asks something else meanwhile waits little for the jobs under way. */
export function jobsByDraws(ask: Ask, scenarios: readonly StudyScenario[]): Job[] {
  const regions = runRegionsOf(ask)
  const jobs: Job[] = []
  for (let fromDraw = 0; fromDraw < ask.draws; fromDraw += jobDraws) {
    const draws = Math.min(jobDraws, ask.draws - fromDraw)
    const national = ask.national ? 'sum' : 'none'
    jobs.push({ ...common(ask, scenarios), fromDraw, draws, regions, areas: ask.regions, national, answer: 'values' })
  }
  return jobs
}

/** A region, or as many as fill a column when draws are few. */
function jobsByRegion(ask: Ask, scenarios: readonly StudyScenario[]): Job[] {
  const all = runRegionsOf(ask)
  const size = Math.max(1, Math.floor(jobDraws / ask.draws))
  const jobs: Job[] = []
  for (let first = 0; first < all.length; first += size) {
    const regions = all.slice(first, first + size)
    const areas = regions.filter((region) => ask.regions.includes(region))
    const national = ask.national ? 'outcomes' : 'none'
    jobs.push({
      ...common(ask, scenarios),
      fromDraw: 0,
      draws: ask.draws,
      regions,
      areas,
      national,
      answer: 'statistics',
      ...(ask.levels && { levels: true }),
    })
  }
  return jobs
}

const heldBytes = { draws: 256e6, regions: 64e6 }

/**
 * The scenarios of a comparison in passes that fit in memory, each with the base in front. Most studies are one pass;
 * a base that runs again gives the same bits.
 */
export function passes(ask: Ask): StudyScenario[][] {
  const [base, ...others] = ask.scenarios as [StudyScenario, ...StudyScenario[]]
  if (others.length === 0) return [[base]]
  const cut = cutOf(ask)
  const asked = areaCount(ask) * ask.indicators.length * yearCount(ask)
  const whole = measures.length * (lastProjectedYear - firstProjectedYear + 1)
  const bytes = 8 * ask.draws * (cut === 'draws' ? asked : whole)
  const size = Math.max(1, Math.floor(heldBytes[cut] / bytes) - 1)
  const result: StudyScenario[][] = []
  for (let first = 0; first < others.length; first += size) result.push([base, ...others.slice(first, first + size)])
  return result
}
