import { unsteadiness, type Sampled } from '@wlz/analysis'
import { keptDraws, type KeptDraws } from '../jobs/kept-draws.ts'
import type { CompareResult, IndicatorResult, RunResult } from '../results/result.ts'
import type { TippingResult } from './tipping/tipping-study.ts'

/** Ask a study with more and more draws until its answer stands still. */
export interface Until {
  /** A share, above 0: how far the answer may still move. */
  readonly precision: number
  /** Never more draws than this. */
  readonly mostDraws: number
}

/** End of the search for a steady answer, as a reader needs to know it. */
export interface Settled {
  readonly draws: number
  /** Distance that the answer may still move, as `unsteadiness` measures it. */
  readonly moves: number
  readonly isSteady: boolean
}

const firstDraws = 64

/**
 * Twice as many draws each time: a prefix of 2^k draws is a Latin hypercube, and a draw is the same in every size. What
 * comes out is, to the last bit, the study with that number of draws. Draws go on: those of the size before are kept.
 * @param study the study with a number of draws, and those that it ran before
 * @param moves how far its answer may still move, given the answer of half as many draws
 */
export async function* untilSteady<Result>(
  study: (asked: { readonly draws: number; readonly kept: KeptDraws }) => AsyncIterable<Result>,
  moves: (now: readonly Result[], before: readonly Result[] | undefined) => number,
  { precision, mostDraws }: Until,
  settled: (end: Settled) => void,
): AsyncGenerator<Result, void> {
  let before: Result[] | undefined
  const kept = keptDraws()
  for (let draws = Math.min(firstDraws, mostDraws); ; draws = Math.min(2 * draws, mostDraws)) {
    const now: Result[] = []
    for await (const result of study({ draws, kept })) now.push(result)
    const left = moves(now, before)
    if (left <= precision || draws === mostDraws) {
      settled({ draws, moves: left, isSteady: left <= precision })
      yield* now
      return
    }
    before = now
  }
}

const largest = (values: Iterable<number>): number => [...values].reduce((most, value) => Math.max(most, value), 0)
const isChance = (unit: string): boolean => unit === 'chance' || unit === 'share'

/** Distance that a projection may still move: the worst of its areas, indicators and years. */
export const runMoves = (now: readonly RunResult[], before: readonly RunResult[] | undefined): number =>
  largest(now.map((result, area) => indicatorMoves(result.indicators, before?.[area]!.indicators)))

/** Distance that a comparison may still move: its base, and every difference. */
export const compareMoves = (now: readonly CompareResult[], before: readonly CompareResult[] | undefined): number =>
  largest(
    now.flatMap(({ base, others }, area) => [
      indicatorMoves(base.indicators, before?.[area]!.base.indicators),
      ...others.flatMap(({ indicators }, other) =>
        Object.entries(indicators).map(([id, { unit, difference, differenceMcse }]) => {
          const less = before?.[area]!.others[other]!.indicators[id]
          const was = less && { bands: less.difference, errors: less.differenceMcse }
          return unsteadiness(
            { bands: difference, errors: differenceMcse },
            was,
            isChance(unit),
            sizes(base.indicators[id]!),
          )
        }),
      ),
    ]),
  )

/** Distance that a chance of failing may still move: its standard error, in every area, scenario, norm and year. */
export const tippingMoves = (now: readonly TippingResult[], before: readonly TippingResult[] | undefined): number =>
  before === undefined
    ? Infinity
    : largest(
        now.flatMap(({ scenarios }) =>
          scenarios.flatMap(({ norms }) => norms.flatMap(({ byMcse }) => byMcse.map((error) => error ?? Infinity))),
        ),
      )

function indicatorMoves(now: RunResult['indicators'], before: RunResult['indicators'] | undefined): number {
  const sampled = (result: IndicatorResult): Sampled => ({ bands: result, errors: result.mcse })
  return largest(
    Object.entries(now).map(([id, result]) => {
      const less = before?.[id]
      return unsteadiness(sampled(result), less && sampled(less), isChance(result.unit))
    }),
  )
}

/** The size of an outcome: its mean, or its band where that goes through zero. */
const sizes = ({ mean, p10, p90 }: IndicatorResult): number[] =>
  mean.map((middle, year) => Math.max(Math.abs(middle), p90[year]! - p10[year]!))
