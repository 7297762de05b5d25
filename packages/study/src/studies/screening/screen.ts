import { mean } from '@wlz/analysis'
import { indicatorCatalogue, noStart, usualIndicators, type Policy } from '@wlz/core'
import type { MeasuredProbe, Pack, Probe, Screening } from '@wlz/data'
import { compareStudy } from '../compare/compare-study.ts'
import type { Pool } from '../../jobs/job.ts'
import type { Progress, StudyScenario } from '../../ask/request.ts'
import type { CompareResult } from '../../results/result.ts'
import { sha256 } from '../../ask/sha256.ts'
import { besideOf, probesOf, withProbe } from './probes.ts'
import { isMeasured } from '@wlz/explain'

const years = [2030, 2040] as const
const seed = 'wlz-screening'
const draws = 64
/** Enough to see that an equation changed: every probe is in it. */
const markDraws = 2
const digits = 4

/**
 * Pull every lever on top of a base and keep what differs: some 260,000 runs of a region, half a minute of one core.
 */
export async function screen(pack: Pack, pool: Pool, base: StudyScenario, progress?: Progress): Promise<Screening> {
  const pulled = await pullAll(pack, pool, base.policy, draws, progress)
  return {
    schema: 'wlz-screening/1',
    scenario: base.id,
    region: 'NL',
    seed,
    draws,
    years,
    mark: await screeningMark(pack, pool, base.policy),
    base: pulled[0]!.base,
    probes: pulled.flatMap(({ probes }) => probes),
  }
}

/**
 * Hash of what the engine makes of every probe with few draws: a screening with another mark is of another engine or
 * evidence.
 */
export async function screeningMark(pack: Pack, pool: Pool, base: Policy): Promise<string> {
  const pulled = await pullAll(pack, pool, base, markDraws)
  return sha256(JSON.stringify(pulled.map(({ means }) => means)))
}

/**
 * Probes that need nothing beside them first, then those with each companion; every group is held against a base of its
 * own.
 */
async function pullAll(pack: Pack, pool: Pool, base: Policy, size: number, progress?: Progress): Promise<Pulled[]> {
  const groups = new Map<string, Probe[]>()
  for (const probe of probesOf(pack, base)) {
    const key = JSON.stringify(probe.beside ?? null)
    groups.set(key, [...(groups.get(key) ?? []), probe])
  }
  const found: Pulled[] = []
  for (const probes of groups.values())
    found.push(await pull(pack, pool, besideOf(base, probes[0]!.beside, pack.evidence), probes, size, progress))
  return found
}

interface Pulled {
  readonly base: Screening['base']
  readonly probes: readonly MeasuredProbe[]
  /** Every mean and difference in few digits. */
  readonly means: readonly unknown[]
}

async function pull(
  pack: Pack,
  pool: Pool,
  base: Policy,
  probes: readonly Probe[],
  size: number,
  progress?: Progress,
): Promise<Pulled> {
  const scenario = (id: string, policy: Policy): StudyScenario => ({ id, policy, seed, draws: size })
  const request = {
    // Regions are needed for the signals; without them a screening takes a third of the time.
    base: scenario('base', base),
    others: probes.map((probe, index) => scenario(String(index), withProbe(base, probe, pack.evidence))),
    regions: [size === markDraws ? 'NL' : 'all'],
    start: noStart,
    from: years[0],
    to: years[1],
    engine: 'screening',
    label: (id: string) => id,
  }
  const results: CompareResult[] = []
  for await (const result of compareStudy(pack, pool, request, progress)) results.push(result)
  const places = years.map((year) => year - years[0])
  const areasOf = (id: string) => (isWorst(id) && results.length > 1 ? results.slice(0, -1) : results.slice(-1))
  const meansOf = (id: string) =>
    places.map((place) => rounded(meanOf(areasOf(id).map((area) => area.base.indicators[id]!.mean[place]!))))
  const movesOf = (probe: number, id: string) =>
    places.map((place): readonly [number, number] => {
      const areas = areasOf(id).map((area) => area.others[probe]!.indicators[id]!)
      const errors = areas.map(({ differenceMcse }) => differenceMcse[place] ?? 0)
      return [
        rounded(meanOf(areas.map(({ difference }) => difference.mean[place]!))),
        rounded(Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0)) / errors.length),
      ]
    })
  const all = probes.map((_, probe) => usualIndicators.map((id) => [id, movesOf(probe, id)] as const))
  return {
    base: Object.fromEntries(usualIndicators.map((id) => [id, meansOf(id)])),
    probes: probes.map((probe, index) => ({
      ...probe,
      moves: Object.fromEntries(
        all[index]!.filter(([, pairs]) => pairs.some(([value, error]) => isMeasured(value, error))),
      ),
    })),
    means: [usualIndicators.map(meansOf), ...all],
  }
}

const meanOf = (values: readonly number[]): number => mean(Float64Array.from(values))

/**
 * The worst region decides for the country, so that most levers would seem to do nothing: the mean over the regions
 * tells more.
 */
const worst = new Set<string>(indicatorCatalogue.filter(({ combine }) => combine === 'worst').map(({ id }) => id))
const isWorst = (id: string): boolean => worst.has(id)

const rounded = (value: number): number => Number(value.toPrecision(digits))
