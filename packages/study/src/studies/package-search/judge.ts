import { mean, type Worth } from '@wlz/analysis'
import { shownIn } from '@wlz/core'
import { yearCount, type Ask } from '../../ask/ask.ts'
import { normBounds, type Norm } from '../../ask/norm.ts'
import type { StudyScenario } from '../../ask/request.ts'
import { wholeValues } from '../../jobs/areas.ts'
import type { Count } from '../../jobs/count.ts'
import { nationalArea, type Pool } from '../../jobs/job.ts'
import { rowOf } from '../../jobs/tables.ts'
import type { AreaDraws } from '../../jobs/values.ts'
import type { PackageResult, PackageSearch, Setting } from './question.ts'

/** Indicators that stand for cost, volume and quality; the last is better high. */
export const aims = shownIn('aims')
const [costAim, volumeAim, qualityAim] = aims

/** Packages that are tried together: they share the world without measures. */
export const batchSize = 12

/** The worth of a package, whatever its settings. */
export type Judged = Omit<PackageResult, 'settings'>

/** The worth of a package as the search compares it: less is better, and no violation where the chance is reached. */
export const worthOf = ({ chance, cost, volume, quality }: Judged, asked: number): Worth => ({
  objectives: [cost, volume, -quality],
  violation: Math.max(0, asked - chance),
})

interface Judging {
  readonly ask: Ask
  readonly request: PackageSearch
  readonly pool: Pool
  readonly count: Count
}

/** Every package in one world, in batches that share the world without measures. */
export async function judgeAll(
  { ask, request, pool, count }: Judging,
  world: StudyScenario,
  packages: readonly (readonly Setting[])[],
): Promise<Judged[]> {
  const judged: Judged[] = []
  for (let first = 0; first < packages.length; first += batchSize) {
    const batch = packages.slice(first, first + batchSize)
    const scenarios = [world, ...batch.map((settings) => request.lay(world, settings))]
    const areas = await wholeValues(ask, scenarios, pool, count)
    for (let policy = 1; policy < scenarios.length; policy++) judged.push(judgeOne(ask, request.norms, areas, policy))
  }
  return judged
}

function judgeOne(ask: Ask, norms: readonly Norm[], areas: readonly AreaDraws[], policy: number): Judged {
  const { draws, indicators } = ask
  const size = yearCount(ask) * draws
  const series = ({ values }: AreaDraws, of: number, id: string) => {
    const place = indicators.findIndex((indicator) => indicator === id)
    return rowOf(values[of]!, place, size)
  }
  const last = (values: Float64Array) => values.subarray(size - draws)
  const chances = areas.flatMap((area) =>
    norms.map((norm) => {
      const bounds = normBounds(norm, series(area, 0, norm.indicator), draws)
      const sign = norm.side === 'most' ? 1 : -1
      const isHeld = (value: number, draw: number) => sign * (value - bounds[draw]!) <= 0
      const held = last(series(area, policy, norm.indicator)).reduce(
        (sum, value, draw) => sum + Number(isHeld(value, draw)),
        0,
      )
      return held / draws
    }),
  )
  const chance = Math.min(...chances)
  const difference = (area: AreaDraws, id: string) =>
    mean(last(series(area, policy, id))) - mean(last(series(area, 0, id)))
  // NL is all regions already; else the asked regions are added up
  const counted = areas.filter(({ area }) => area === nationalArea)
  const summed = counted.length > 0 ? counted : areas
  const sum = (id: string) => summed.reduce((all, area) => all + difference(area, id), 0)
  return {
    chance,
    chanceMcse: draws < 2 ? null : Math.sqrt((chance * (1 - chance)) / (draws - 1)),
    cost: sum(costAim),
    volume: sum(volumeAim!),
    quality: Math.min(...areas.map((area) => difference(area, qualityAim!))),
  }
}
