import { useState } from 'react'
import { BarChart, barHeight, type Bar } from '@wlz/charts'
import type { Scenario } from '@wlz/scenario'
import type { CompareResult } from '@wlz/study'
import { studied, useAnswer } from '../../engine/use-answer.ts'
import { Explained } from '../../explain/explained.tsx'
import { amountsFor } from '../../figures/amounts.ts'
import { sourceOf, TakeAlong } from '../../figures/take-along.tsx'
import { useIndicator, unitOf } from '../../figures/use-indicator.ts'
import { usePalette } from '../../figures/use-palette.ts'
import { useWidth } from '../../figures/use-size.ts'
import { useLanguage, usePageState, useWords } from '../../page.ts'
import { useTitles } from '../../state/use-titles.ts'
import { endOn } from './end-on.ts'
import { causeName } from './cause-name.ts'

interface Props {
  readonly indicator: string
  readonly base: Scenario
  readonly others: readonly Scenario[]
  /** The comparison that the rest of the view shows; its mean is where the bars end. */
  readonly shown: CompareResult | undefined
}

/** Which measure causes how much of the mean difference. Worked out when it is asked: it takes many runs. */
export function Waterfall({ indicator, base, others, shown }: Props) {
  const { region, year } = usePageState()
  const words = useWords()
  const titleOf = useTitles()
  const [chosen, setChosen] = useState<string>()
  const other = others.find(({ id }) => id === chosen)
  const { answer, isStale, progress } = useAnswer<'compare'>(
    other && {
      kind: 'compare',
      base: studied(base),
      others: [studied(other)],
      regions: [region],
      indicators: [indicator],
      steps: [Math.min(base.draws, 256)],
      seed: base.seed,
      shares: true,
    },
    false,
  )
  const result = isStale ? undefined : answer?.results[0]
  const shownMean = shown?.others.find(({ scenario }) => scenario === chosen)?.indicators[indicator]?.difference.mean
  return (
    <section aria-labelledby="waterfall-title">
      <h2 id="waterfall-title">{words.compare.waterfallTitle(year)}</h2>
      <p className="quiet">{words.compare.waterfallNote}</p>
      <label className="compare-choice">
        <span>{words.scenario}</span>
        <select value={other?.id ?? ''} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{words.compare.chooseOne}</option>
          {others.map(({ id }) => (
            <option key={id} value={id}>
              {titleOf(id)}
            </option>
          ))}
        </select>
      </label>
      {other !== undefined && result === undefined && (
        <p role="status" className="quiet">
          {words.computing} {progress !== undefined && `${Math.round(progress * 100)}%`}
        </p>
      )}
      {result !== undefined && shownMean !== undefined && (
        <Causes indicator={indicator} result={result} shown={shownMean} year={year} />
      )}
    </section>
  )
}

interface CausesProps {
  readonly indicator: string
  readonly result: CompareResult
  readonly shown: readonly number[]
  readonly year: number
}

function Causes({ indicator, result, shown, year }: CausesProps) {
  const language = useLanguage()
  const words = useWords()
  const palette = usePalette()
  const [box, width] = useWidth()
  const { label, unitName } = useIndicator(indicator)
  const index = result.years.indexOf(year)
  const found = result.others[0]?.indicators[indicator]
  if (found?.shares === undefined) return undefined
  const parts = Object.entries(endOn(found.shares, shown)).map(([id, values]) => ({ id, value: values[index]! }))
  const total = shown[index]!
  const { signed } = amountsFor(unitOf(indicator), [total, ...parts.map(({ value }) => value)], language)
  let from = 0
  const bars: Bar[] = parts.map(({ id, value }) => {
    const bar = { id, label: causeName(id, language), value, from }
    from += value
    return bar
  })
  bars.push({ id: 'total', label: words.compare.total, value: total, isTotal: true })
  return (
    <figure className="figure">
      <figcaption>
        <Explained id={indicator}>{label}</Explained>
      </figcaption>
      <div ref={box}>
        {width !== undefined && <BarChart width={width} bars={bars} palette={palette} tick={signed} />}
      </div>
      <div className="figure-foot">
        <details className="twin">
          <summary>{words.asTable}</summary>
          <table>
            <caption>{`${label}, ${year}`}</caption>
            <tbody>
              {bars.slice(0, -1).map(({ id, label: name, value }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{signed(value)}</td>
                </tr>
              ))}
              {found.alone?.['interaction'] !== undefined && (
                <tr>
                  <th scope="row">{causeName('interaction', language)}</th>
                  <td>{signed(found.alone['interaction'][index]!)}</td>
                </tr>
              )}
              <tr>
                <th scope="row">{words.compare.total}</th>
                <td>{signed(total)}</td>
              </tr>
            </tbody>
          </table>
        </details>
        <TakeAlong
          name={`wlz-${indicator}-${result.run.region}-${result.others[0]!.scenario}-${year}`}
          title={`${words.compare.waterfallTitle(year)}: ${label}`}
          unit={unitName}
          source={sourceOf(result)}
          band={words.compare.waterfallNote}
          picture={{
            width: 900,
            height: barHeight(bars.length),
            draw: ({ width: wide, palette: colours }) => (
              <BarChart width={wide} bars={bars} palette={colours} tick={signed} />
            ),
          }}
          table={() => ({
            head: ['scenario', 'difference_with', 'region', 'indicator', 'unit', 'year', 'cause', 'mean'],
            rows: bars.map(({ label: name, value }) => [
              result.others[0]!.scenario,
              result.base.scenario,
              result.run.region,
              indicator,
              unitOf(indicator),
              year,
              name,
              value,
            ]),
          })}
        />
      </div>
    </figure>
  )
}
