import { FanChart } from '@wlz/charts'
import type { CompareResult } from '@wlz/study'
import { chanceInWords, formatNumber } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { amountsFor } from '../../figures/amounts.ts'
import { FanTable } from '../../figures/fan-table.tsx'
import { differenceRows } from '../../figures/compared-rows.ts'
import { Plot } from '../../figures/plot.tsx'
import { readOut } from '../../figures/read-out.ts'
import { sourceOf, TakeAlong } from '../../figures/take-along.tsx'
import { useIndicator } from '../../figures/use-indicator.ts'
import { usePalette } from '../../figures/use-palette.ts'
import { useLanguage, usePageState, useWords } from '../../page.ts'
import { useTitles } from '../../state/use-titles.ts'

interface Props {
  readonly indicator: string
  readonly result: CompareResult | undefined
  readonly isStale: boolean
  readonly isEarly: boolean
}

/** Differences of each scenario from the base, draw by draw, on one scale. */
export function DifferenceFigures({ indicator, result, isStale, isEarly }: Props) {
  const words = useWords()
  const language = useLanguage()
  const palette = usePalette()
  const { year } = usePageState()
  const titleOf = useTitles()
  const { label, unit, unitName } = useIndicator(indicator)
  if (result === undefined) return undefined
  const all = result.others.flatMap(({ indicators }) => [
    ...indicators[indicator]!.difference.p05,
    ...indicators[indicator]!.difference.p95,
  ])
  const { signed } = amountsFor(unit, all, language)
  const index = result.years.indexOf(year)
  return (
    <section aria-labelledby="difference-title">
      <h2 id="difference-title">{words.compare.differenceTitle(titleOf(result.base.scenario))}</h2>
      <p className="quiet">
        <Explained id={indicator}>{label}</Explained> ({unitName}). {words.compare.differenceNote}
      </p>
      <div className="multiples">
        {result.others.map(({ scenario, indicators }) => {
          const { difference, pBetter } = indicators[indicator]!
          const title = titleOf(scenario)
          const chance = pBetter?.[index]
          const chart = {
            years: result.years,
            fan: difference,
            fanLabel: words.compare.difference,
            alsoHolds: all,
            tick: signed,
          }
          return (
            <figure key={scenario} className={`figure${isStale ? ' is-stale' : ''}`}>
              <figcaption>
                <h3 className="figure-title">{title}</h3>
              </figcaption>
              <Plot
                label={`${label}: ${title}`}
                height={210}
                years={result.years}
                sentence={(at) =>
                  result.years.includes(at)
                    ? readOut(words, at, result.years.indexOf(at), difference, unit, language, true)
                    : ''
                }
                draw={(size) => <FanChart {...chart} {...size} palette={palette} isStale={isStale} />}
              />
              <p className="quiet">
                {chance === undefined
                  ? words.compare.noDirection
                  : words.compare.better(
                      year,
                      chanceInWords(chance, language),
                      formatNumber(result.run.draws, { language }),
                    )}
              </p>
              <div className="figure-foot">
                <FanTable
                  caption={`${label}, ${title} (${unitName})`}
                  years={result.years}
                  bands={difference}
                  write={signed}
                />
                <TakeAlong
                  name={`wlz-${indicator}-${result.run.region}-${scenario}-${words.compare.difference.toLowerCase()}`}
                  title={`${label}: ${title}, ${words.effect.differenceWith(titleOf(result.base.scenario))}`}
                  unit={unitName}
                  source={sourceOf(result, [scenario])}
                  picture={{ width: 760, height: 380, draw: (frame) => <FanChart {...chart} {...frame} /> }}
                  table={() => differenceRows(result, scenario, indicator, titleOf)}
                  isDisabled={isEarly}
                />
              </div>
            </figure>
          )
        })}
      </div>
    </section>
  )
}
