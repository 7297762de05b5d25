import type { CompareResult, IndicatorResult, RunResult } from '@wlz/study'

/** The base of a comparison as a projection of its own. */
export function baseOf({ run, years, base: { indicators, ...about } }: CompareResult): RunResult {
  return { schema: 'wlz-result/1', run: { ...run, ...about }, years, indicators }
}

/** A scenario of a comparison as a projection of its own, with its own bands; undefined where those were not asked. */
export function levelOf({ run, years, others }: CompareResult, place = 0): RunResult | undefined {
  const other = others[place]
  if (other === undefined) return undefined
  const { indicators, ...about } = other
  const levels = Object.entries(indicators).flatMap(([id, { level }]): [string, IndicatorResult][] =>
    level === undefined ? [] : [[id, level]],
  )
  return levels.length === 0
    ? undefined
    : { schema: 'wlz-result/1', run: { ...run, ...about }, years, indicators: Object.fromEntries(levels) }
}
