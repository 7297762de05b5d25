import { FanChart } from '@wlz/charts'
import type { CompareResult } from '@wlz/study'
import { Explained } from '../../explain/explained.tsx'
import { amountsFor } from '../../figures/amounts.ts'
import { levelRows } from '../../figures/compared-rows.ts'
import { Plot } from '../../figures/plot.tsx'
import { sourceOf, TakeAlong } from '../../figures/take-along.tsx'
import { useIndicator } from '../../figures/use-indicator.ts'
import { usePalette } from '../../figures/use-palette.ts'
import { YearTable } from '../../figures/year-table.tsx'
import { useLanguage, useWords } from '../../page.ts'
import { shortTitles, useTitles } from '../../state/use-titles.ts'

interface Props {
  readonly indicator: string
  readonly result: CompareResult | undefined
  readonly isStale: boolean
  readonly isEarly: boolean
}

/** All scenarios on one pair of axes: the base with its band, the others as lines; every line is a mean. */
export function LevelFigure({ indicator, result, isStale, isEarly }: Props) {
  const words = useWords()
  const language = useLanguage()
  const palette = usePalette()
  const titleOf = useTitles()
  const { label, unit, unitName } = useIndicator(indicator)
  const base = result?.base.indicators[indicator]
  const years = result?.years ?? []
  const { write, tick } = amountsFor(unit, base === undefined ? [0] : base.p95, language)
  const lines =
    base === undefined
      ? []
      : result!.others.map(({ scenario, indicators }) => ({
          id: scenario,
          label: titleOf(scenario),
          values: indicators[indicator]!.mean,
        }))
  const [fanLabel = '', ...lineLabels] =
    base === undefined ? [] : shortTitles([titleOf(result!.base.scenario), ...lines.map((line) => line.label)])
  const sentence = (year: number) => {
    const index = years.indexOf(year)
    if (base === undefined || index < 0) return ''
    const all = [{ label: titleOf(result!.base.scenario), values: base.mean }, ...lines]
    return `${year}: ${all.map((line) => `${line.label} ${write(line.values[index]!)}`).join('; ')}`
  }
  const chart = base && {
    years,
    fan: base,
    fanLabel,
    others: lines.map((line, index) => ({ ...line, label: lineLabels[index]! })),
    tick,
  }
  return (
    <figure className={`figure${isStale ? ' is-stale' : ''}`}>
      <figcaption>
        <h2 className="figure-title">
          <Explained id={indicator}>{label}</Explained> <span className="unit">({unitName})</span>
        </h2>
        <p className="quiet">{words.compare.levelNote}</p>
      </figcaption>
      <Plot
        label={label}
        height={340}
        years={years}
        sentence={sentence}
        draw={(size) => chart && <FanChart {...chart} {...size} palette={palette} isStale={isStale} />}
        after={isStale && result !== undefined && <span className="stale"> {words.updating}</span>}
      />
      {base !== undefined && (
        <div className="figure-foot">
          <YearTable
            caption={`${label}, ${words.mean.toLowerCase()}`}
            years={years}
            columns={[{ label: titleOf(result!.base.scenario), values: base.mean }, ...lines]}
            write={write}
          />
          <TakeAlong
            name={`wlz-${indicator}-${result!.run.region}-${words.compare.fileName}`}
            title={label}
            unit={unitName}
            source={sourceOf(result!)}
            band={words.compare.levelNote}
            picture={{ width: 900, height: 420, draw: (frame) => <FanChart {...chart!} {...frame} /> }}
            table={() => levelRows(result!, indicator, titleOf)}
            isDisabled={isEarly}
          />
        </div>
      )}
    </figure>
  )
}
