import type { FanChartProps } from '@wlz/charts'
import { formatNumber } from '@wlz/terms'
import type { IndicatorResult, RunInfo } from '@wlz/study'
import { useLanguage, useWords } from '../page.ts'
import { useRegionName } from '../state/use-region-name.ts'
import { announce } from '../shell/announcer.tsx'
import { orTell } from '../shell/notice.tsx'

export interface FigureToolsProps {
  readonly isDisabled: boolean
  readonly indicator: string
  readonly title: string
  readonly unit: string
  readonly region: string
  readonly run: RunInfo
  readonly years: readonly number[]
  readonly bands: IndicatorResult
  readonly reference?: Readonly<{ label: string; mean: readonly number[] }>
  readonly chart: Omit<FanChartProps, 'width' | 'height' | 'palette'>
}

const pictureOf = () => import('../export/picture.tsx')

/** Take a figure along: as a drawing, a picture or numbers, each with its title, source and run. */
export function FigureTools({
  isDisabled,
  indicator,
  title,
  unit,
  region,
  run,
  years,
  bands,
  reference,
  chart,
}: FigureToolsProps) {
  const words = useWords()
  const language = useLanguage()
  const regionName = useRegionName()
  const name = `wlz-${indicator}-${region}`
  const sheet = {
    title,
    subtitle: `${regionName(region)} · ${unit}`,
    band: words.bandLine(formatNumber(run.draws, { language })),
    source: [
      words.sourceLine(run.data.slice(7, 19), run.hash.slice(7, 19), run.scenario),
      ...(run.ownFigures ? [words.own.inSource] : []),
    ].join(', '),
  }
  const save = (kind: 'svg' | 'png' | 'csv') => async () => {
    if (kind === 'csv') {
      const { saveFanCsv } = await import('../export/fan-csv.ts')
      saveFanCsv(
        name,
        { indicator, unit, region, run, years, bands, ...(reference && { reference }) },
        language === 'nl' ? 'nl' : 'plain',
      )
    } else await (await pictureOf()).savePicture(kind, name, sheet, chart)
    announce(words.saved(`${name}.${kind}`))
  }
  return (
    <div className="tools" role="group" aria-label={words.takeAlong(title)}>
      {(['svg', 'png', 'csv'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="text-button"
          aria-label={`${kind.toUpperCase()}: ${title}`}
          aria-disabled={isDisabled}
          onClick={() => !isDisabled && orTell(save(kind)(), language)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
