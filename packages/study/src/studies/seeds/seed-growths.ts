import { noStart } from '@wlz/core'
import type { Pack, SeedGrowth, Seeds } from '@wlz/data'
import type { StudyScenario } from '../../ask/request.ts'
import type { Pool } from '../../jobs/job.ts'
import { runStudy } from '../run/run-study.ts'

const seed = 'wlz-2026'
const draws = 64
/** Digits that are kept: a tenth of a percent point is far below what 64 draws tell. */
const digits = 1_000

/** Growth of the base beside every seed figure, as a share of what was counted in the year from which it grows. */
export async function seedGrowths(pack: Pack, pool: Pool, base: StudyScenario): Promise<Seeds> {
  const indicators = [...new Set(pack.seedFigures.map(({ ours }) => ours.indicator!))]
  const request = {
    scenario: base,
    regions: ['NL'],
    start: noStart,
    indicators,
    seed,
    draws,
    engine: 'seeds',
    label: (id: string) => id,
  }
  const figures: SeedGrowth[] = []
  for await (const { years, indicators: found } of runStudy(pack, pool, request)) {
    for (const { id, ours } of pack.seedFigures) {
      const { mean, p10, p90 } = found[ours.indicator!]!
      const growth = (values: readonly number[]) =>
        Math.round((values[years.indexOf(ours.year!)]! / ours.base! - 1) * digits) / digits
      figures.push({ id, low80: growth(p10), mean: growth(mean), high80: growth(p90) })
    }
  }
  return { schema: 'wlz-seeds/1', scenario: base.id, seed, draws, figures }
}
