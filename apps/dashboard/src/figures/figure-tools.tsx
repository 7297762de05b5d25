import { FanChart, type FanChartProps } from '@wlz/charts'
import type { IndicatorResult, RunInfo } from '@wlz/study'
import { useTitles } from '../state/use-titles.ts'
import { fanRows } from './fan-rows.ts'
import { TakeAlong, type Source } from './take-along.tsx'

export interface FigureToolsProps {
  readonly isDisabled: boolean
  readonly indicator: string
  readonly title: string
  readonly unit: string
  /** Part of what went in that is assumed, in words. */
  readonly mark: string
  readonly region: string
  readonly run: RunInfo
  readonly years: readonly number[]
  readonly bands: IndicatorResult
  readonly reference?: Readonly<{ label: string; mean: readonly number[] }>
  /** Scenarios beside the one of the run. */
  readonly beside?: Source['scenarios']
  readonly chart: Omit<FanChartProps, 'width' | 'height' | 'palette'>
}

/** Take a fan along, with all its bands as numbers. */
export function FigureTools({ isDisabled, title, unit, mark, beside = [], chart, ...numbers }: FigureToolsProps) {
  const titleOf = useTitles()
  const { indicator, region, run } = numbers
  return (
    <TakeAlong
      name={`wlz-${indicator}-${region}`}
      title={title}
      unit={unit}
      source={{ region, draws: run.draws, data: run.data, mark, scenarios: [run, ...beside] }}
      picture={{ width: 760, height: 380, draw: (frame) => <FanChart {...chart} {...frame} /> }}
      table={() => fanRows({ ...numbers, title: titleOf(run.scenario) })}
      isDisabled={isDisabled}
    />
  )
}
