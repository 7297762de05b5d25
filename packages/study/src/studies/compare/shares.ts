import { shapley, type Attribution } from '@wlz/analysis'
import { soundResults } from '../../jobs/areas.ts'
import { yearCount, type Ask } from '../../ask/ask.ts'
import { causesOf, withCauses, type Cause } from './causes.ts'
import { type Job, type Pool } from '../../jobs/job.ts'
import { runRegionsOf } from '../../jobs/jobs.ts'
import type { StudyScenario } from '../../ask/request.ts'
import type { Shares } from '../../results/result.ts'
import type { Count } from '../../jobs/count.ts'
import { areasOf } from '../../jobs/values.ts'

/** The first draws are enough to divide a difference; what it misses is named. */
const shareDraws = 64

/** Causes for which one scenario differs from the base, for every asked area. */
export interface CauseFound {
  readonly causes: readonly Cause[]
  /** By area: [cause or total][indicator * years + year]. */
  readonly byArea: ReadonlyMap<number, Attribution>
}

interface Step {
  readonly scenario: StudyScenario
  readonly causes: readonly Cause[]
  readonly jobs: readonly Job[]
}

/** The runs that causes need: every set of causes but none, each with the base beside it to be paired with. */
export function causeSteps(ask: Ask): Step[] {
  const [base, ...others] = ask.scenarios as [StudyScenario, ...StudyScenario[]]
  return others.map((scenario) => {
    const causes = causesOf(base.policy, scenario.policy)
    const policies = subsets(causes.length).map((subset) =>
      withCauses(
        base.policy,
        scenario.policy,
        causes.filter((_, index) => subset & (1 << index)),
      ),
    )
    return { scenario, causes, jobs: causeJobs(ask, base, policies) }
  })
}

/** Sets of causes as bits, without the empty one. */
const subsets = (causes: number): number[] => Array.from({ length: (1 << causes) - 1 }, (_, index) => index + 1)

function causeJobs(ask: Ask, base: StudyScenario, policies: readonly Job['policies'][number][]): Job[] {
  const { start, seed, indicators, from, to, regions: areas } = ask
  const size = Math.min(16, Math.ceil(policies.length / 4))
  const jobs: Job[] = []
  for (let first = 0; first < policies.length; first += size) {
    jobs.push({
      policies: [base.policy, ...policies.slice(first, first + size)],
      start,
      seed,
      fromDraw: 0,
      draws: Math.min(shareDraws, ask.draws),
      regions: runRegionsOf(ask),
      areas,
      national: ask.national ? 'sum' : 'none',
      indicators,
      from,
      to,
      answer: 'means',
    })
  }
  return jobs
}

/** Run one step: the mean difference of every set of causes, divided over the causes. */
export async function findCauses(ask: Ask, step: Step, pool: Pool, count: Count): Promise<CauseFound> {
  const areas = areasOf(ask)
  const nothing = new Float64Array(ask.indicators.length * yearCount(ask))
  const values = new Map<number, Float64Array[]>(areas.map((area) => [area, [nothing]]))
  const named = (job: Job) => [ask.scenarios[0]!, ...job.policies.slice(1).map(() => step.scenario)]
  const names = step.jobs.length > 0 ? named(step.jobs[0]!) : []
  for await (const { areas: answers } of soundResults(step.jobs, names, pool, count)) {
    for (const answer of answers) {
      if (answer.kind !== 'means') throw new TypeError(`means were asked, the worker gave ${answer.kind}`)
      values.get(answer.area)!.push(...answer.means)
    }
  }
  const byArea = new Map(
    areas.map((area) => [area, shapley(step.causes.length, (subset) => values.get(area)![subset]!)]),
  )
  return { causes: step.causes, byArea }
}

/**
 * The mean difference of one indicator by cause and year, in both ways: Shapley, and each cause alone.
 * @param difference [year] mean over all draws
 */
export function sharesOf(
  { causes, byArea }: CauseFound,
  area: number,
  indicator: number,
  difference: readonly number[],
): { shares: Shares; alone: Shares } {
  const { shares, alone, total } = byArea.get(area)!
  const divide = (parts: readonly Float64Array[]) => {
    const at = (part: Float64Array) => difference.map((_, year) => part[indicator * difference.length + year]!)
    const divided = parts.map(at)
    const whole = at(total)
    const samplingError = difference.map((value, year) => value - whole[year]!)
    const rest = whole.map((value, year) => value - divided.reduce((sum, part) => sum + part[year]!, 0))
    return { parts: Object.fromEntries(causes.map((cause, index) => [cause.id, divided[index]!])), rest, samplingError }
  }
  const [together, apart] = [divide(shares), divide(alone)]
  return {
    shares: { ...together.parts, samplingError: together.samplingError },
    alone: { ...apart.parts, interaction: apart.rest, samplingError: apart.samplingError },
  }
}
