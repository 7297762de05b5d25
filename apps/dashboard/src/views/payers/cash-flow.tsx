import { dotsOf, FanChart, YearDots } from '@wlz/charts'
import { presentValues } from '@wlz/core'
import { indicatorWords } from '@wlz/explain'
import type { CompareResult } from '@wlz/study'
import { Explained } from '../../explain/explained.tsx'
import { amountsFor } from '../../figures/amounts.ts'
import { differenceRows } from '../../figures/compared-rows.ts'
import { FanTable } from '../../figures/fan-table.tsx'
import { Plot } from '../../figures/plot.tsx'
import { readOut } from '../../figures/read-out.ts'
import { sourceOf, TakeAlong } from '../../figures/take-along.tsx'
import { usePalette } from '../../figures/use-palette.ts'
import { useWidth } from '../../figures/use-size.ts'
import { useLanguage, usePick, useWords } from '../../page.ts'
import { useTitles } from '../../state/use-titles.ts'
import { fiftieths } from '../answer/sentences.ts'

interface Props {
  readonly result: CompareResult
  readonly isStale: boolean
  readonly isEarly: boolean
}

/** Money that each payer has paid more or less up to each year, with its band, and when it is back. */
export function CashFlow({ result, isStale, isEarly }: Props) {
  const words = useWords()
  const language = useLanguage()
  const found = result.others[0]!.indicators
  const moved = presentValues.filter((id) => found[id]?.difference.mean.some((value) => value !== 0) === true)
  if (moved.length === 0) return undefined
  const all = moved.flatMap((id) => [...found[id]!.difference.p05, ...found[id]!.difference.p95])
  return (
    <section aria-labelledby="flow-title">
      <h2 id="flow-title">{words.payers.flowTitle}</h2>
      <p className="quiet">{words.payers.flowNote}</p>
      <div className="multiples">
        {moved.map((id) => (
          <PayerFlow key={id} {...{ id, result, all, isStale, isEarly }} label={indicatorWords(id, language).label} />
        ))}
      </div>
    </section>
  )
}

interface FlowProps extends Props {
  readonly id: (typeof presentValues)[number]
  readonly label: string
  /** Values of all payers, for one scale. */
  readonly all: readonly number[]
}

function PayerFlow({ id, label, result, all, isStale, isEarly }: FlowProps) {
  const words = useWords()
  const language = useLanguage()
  const palette = usePalette()
  const titleOf = useTitles()
  const { years, others, run } = result
  const { scenario, indicators } = others[0]!
  const { difference, unit, payback } = indicators[id]!
  const { signed } = amountsFor('eur', all, language)
  const chart = { years, fan: difference, fanLabel: words.mean, alsoHolds: all, tick: signed }
  return (
    <figure className={`figure${isStale ? ' is-stale' : ''}`}>
      <figcaption>
        <h3 className="figure-title">
          <Explained id={id}>{label}</Explained>
        </h3>
      </figcaption>
      <Plot
        label={label}
        height={210}
        years={years}
        sentence={(year) =>
          years.includes(year) ? readOut(words, year, years.indexOf(year), difference, unit, language, true) : ''
        }
        draw={(size) => <FanChart {...chart} {...size} palette={palette} isStale={isStale} />}
      />
      {payback !== undefined && <PaybackDots label={label} years={years} payback={payback} />}
      <div className="figure-foot">
        <FanTable caption={`${label}, ${words.payers.flowSoFar}`} years={years} bands={difference} write={signed} />
        <TakeAlong
          name={`wlz-${id}-${run.region}-${scenario}`}
          title={`${label}, ${words.payers.flowSoFar}`}
          unit={words.payers.difference}
          source={sourceOf(result)}
          picture={{ width: 760, height: 380, draw: (frame) => <FanChart {...chart} {...frame} /> }}
          table={() => differenceRows(result, scenario, id, titleOf)}
          isDisabled={isEarly}
        />
      </div>
    </figure>
  )
}

interface DotsProps {
  readonly label: string
  readonly years: readonly number[]
  readonly payback: NonNullable<CompareResult['others'][number]['indicators'][string]['payback']>
}

/** Fifty draws as dots on the year in which the money is back. */
function PaybackDots({ label, years, payback: { first, never, free } }: DotsProps) {
  const words = useWords()
  const palette = usePalette()
  const year = usePick((state) => state.year)
  const [box, width] = useWidth()
  const counts = dotsOf([...first, never, free], fiftieths)
  const by = counts.slice(0, years.indexOf(year) + 1).reduce((sum, count) => sum + count, 0)
  const [outside = 0, without = 0] = counts.slice(-2)
  const drawn = fiftieths - without
  return (
    <div ref={box} className="tipping-dots">
      <p>{words.payers.paybackOf(label, by, year, outside, without)}</p>
      {width !== undefined && drawn > 0 && (
        <YearDots
          width={width}
          years={years}
          first={counts.slice(0, -2).map((count) => count / drawn)}
          never={outside / drawn}
          dots={drawn}
          neverLabel={words.answers.never}
          cursor={year}
          palette={palette}
        />
      )}
    </div>
  )
}
