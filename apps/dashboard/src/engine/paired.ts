import type { IndicatorResult, RunResult } from '@wlz/study'

const quantiles = ['p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const
const counted = new Set(['chance', 'share'])

/**
 * Early word on a scenario of which only some draws are known, while its reference is known in all; undefined where the
 * two results of the reference do not belong together.
 */
export function earlyWord(early: RunResult, earlyReference: RunResult, full: RunResult): RunResult | undefined {
  const [few, all] = [earlyReference.run, full.run]
  const isSameArea = few.region === all.region && few.seed === all.seed
  const isSameStart = JSON.stringify(few.ownFigures) === JSON.stringify(all.ownFigures)
  return isSameArea && isSameStart && few.draws < all.draws ? pairedWith(early, earlyReference, full) : undefined
}

/**
 * The best early word on a scenario of which only the first draws are known, while its reference is known in full.
 *
 * The first draws of both are the same ones, so luck in them falls away against each other: what the scenario changes in
 * those draws is added to what the reference says in all draws. The lines then stand where they will stand when all draws
 * are in, up to what chance does to the difference alone, instead of where the luck of sixteen draws puts them.
 *
 * Not a result: it has no run of its own, and no figure of it may be exported.
 *
 * @param early the scenario in its first draws
 * @param earlyReference the reference in the same draws and regions
 * @param full the reference in all draws
 */
export function pairedWith(early: RunResult, earlyReference: RunResult, full: RunResult): RunResult {
  const indicators: Record<string, IndicatorResult> = {}
  for (const [id, own] of Object.entries(early.indicators)) {
    const before = earlyReference.indicators[id]
    const all = full.indicators[id]
    indicators[id] = before === undefined || all === undefined ? own : shifted(own, before, all)
  }
  return { ...early, indicators }
}

function shifted(own: IndicatorResult, before: IndicatorResult, all: IndicatorResult): IndicatorResult {
  const isNeverBelow = [own, before, all].every(({ p05 }) => p05.every((value) => value >= 0))
  const bound = (value: number) => {
    const raised = isNeverBelow ? Math.max(value, 0) : value
    return counted.has(own.unit) && isWithinOne(own) && isWithinOne(all) ? Math.min(raised, 1) : raised
  }
  const move = (band: (typeof quantiles)[number] | 'mean') =>
    own[band].map((value, year) => bound(all[band][year]! + (value - before[band][year]!)))
  const moved = Object.fromEntries(quantiles.map((band) => [band, move(band)])) as Record<
    (typeof quantiles)[number],
    number[]
  >
  // Each quantile moves by itself, so a lower one may land above a higher one: the line in the middle stays, the others give way.
  own.p50.forEach((_, year) => {
    for (const [inner, outer] of [
      ['p50', 'p25'],
      ['p25', 'p10'],
      ['p10', 'p05'],
    ] as const)
      moved[outer][year] = Math.min(moved[outer][year]!, moved[inner][year]!)
    for (const [inner, outer] of [
      ['p50', 'p75'],
      ['p75', 'p90'],
      ['p90', 'p95'],
    ] as const)
      moved[outer][year] = Math.max(moved[outer][year]!, moved[inner][year]!)
  })
  return { ...own, ...moved, mean: move('mean') }
}

const isWithinOne = ({ p95 }: IndicatorResult): boolean => p95.every((value) => value <= 1)
