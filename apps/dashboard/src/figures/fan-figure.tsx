import { useMemo, type ReactNode } from 'react'
import { axisStart, FanChart, type FanInput } from '@wlz/charts'
import type { DifferenceResult, IndicatorResult, RunResult } from '@wlz/study'
import { certaintyOf, type NumberAbout } from '@wlz/explain'
import { ExplainedNumber } from '../explain/explained-number.tsx'
import { Explained } from '../explain/explained.tsx'
import { useLanguage, usePage, usePick, useWords } from '../page.ts'
import { amountsFor } from './amounts.ts'
import { FigureTools } from './figure-tools.tsx'
import { FanTable } from './fan-table.tsx'
import { addressOf } from '../shell/use-view.ts'
import { SourceLinks } from '../explain/source-links.tsx'
import { firstObserved, observedOf, yearPlace } from '../state/observed.ts'
import { ownMarks } from '../state/own-data.ts'
import { useLostTests } from './lost-tests.ts'
import { normsFor } from './norms.ts'
import { Plot } from './plot.tsx'
import { readOut } from './read-out.ts'
import { useIndicator } from './use-indicator.ts'
import { usePalette } from './use-palette.ts'

export interface FanFigureProps {
  readonly indicator: string
  readonly result: RunResult | undefined
  readonly title?: ReactNode
  readonly fanLabel: string
  /** Name of the scenario in what is taken along, where "this scenario" says nothing. */
  readonly savedLabel?: string
  readonly reference?: Readonly<{ label: string; result: RunResult }> | undefined
  /** Shown instead of the level: the difference with a reference, and its name. */
  readonly difference?: DifferenceResult
  readonly differenceLabel?: string
  /** The finding, in a sentence above the drawing. */
  readonly finding?: ReactNode
  /** Years in which measures begin. */
  readonly starts?: FanInput['starts']
  readonly isStale: boolean
  /** Not yet of all draws: it cannot be taken along. */
  readonly isEarly?: boolean
  readonly height?: number
  readonly level?: 2 | 3
}

/** The bands of a difference in the place of those of a level. */
const bandsOf = ({ difference, differenceMcse, unit, label, axis }: DifferenceResult): IndicatorResult => ({
  unit,
  label,
  axis,
  ...difference,
  mcse: differenceMcse,
})

/** One indicator through time: heading, fan, sentence of the year that is read, table, and ways to take it along. */
export function FanFigure({
  indicator,
  result,
  title,
  fanLabel,
  savedLabel = fanLabel,
  reference: besideLevel,
  difference,
  differenceLabel,
  finding,
  starts = [],
  isStale,
  isEarly = false,
  height = 250,
  level = 3,
}: FanFigureProps) {
  const language = useLanguage()
  const region = usePick((state) => state.region)
  const ownData = usePick((state) => state.ownData)
  const words = useWords()
  const palette = usePalette()
  const { label, unit, unitName } = useIndicator(indicator)
  const bands = difference === undefined ? result?.indicators[indicator] : bandsOf(difference)
  const reference = difference === undefined ? besideLevel : undefined
  const other = reference?.result.indicators[indicator]
  const isLost = useLostTests(bands !== undefined && !isEarly).has(indicator)
  const Heading = `h${level}` as const
  const { observed, pack } = usePage()
  const norms = difference === undefined ? normsFor(indicator, result, pack.parameters, words) : []
  const {
    write: plain,
    signed,
    tick,
  } = amountsFor(unit, bands === undefined ? [0] : [...bands.p05, ...bands.p95, ...(other?.mean ?? [])], language)
  const write = difference === undefined ? plain : signed
  // a line of zeros on an axis up to one says less than a sentence
  const isAllZero =
    bands !== undefined && [...bands.p05, ...bands.p95, ...(other?.mean ?? [])].every((value) => value === 0)
  const years = result?.years ?? []
  const isLevel = difference === undefined
  const seen = isLevel ? observedOf(observed, region, indicator) : []
  const history = useMemo(
    () =>
      isLevel
        ? observedOf(observed, region, indicator).map(({ date, value }) => ({ year: yearPlace(date), value }))
        : [],
    [observed, region, indicator, isLevel],
  )
  const begin = firstObserved(observed, region)
  const marks = isLevel ? ownMarks(ownData, region, indicator) : []
  const beside: Pick<FanInput, 'reference' | 'norms' | 'marks' | 'starts' | 'history' | 'begin'> = {
    norms,
    marks,
    starts,
    history,
    ...(begin !== undefined && { begin }),
    ...(reference !== undefined &&
      other !== undefined && { reference: { id: 'reference', label: reference.label, values: other.mean } }),
  }
  const chart =
    bands === undefined
      ? undefined
      : {
          years,
          fan: bands,
          fanLabel,
          tick,
          beginLabel: words.observedHere,
          bandNames: words.effect.bandNames,
          ...beside,
        }
  const sentence = (year: number) => {
    const index = years.indexOf(year)
    return bands === undefined || index < 0 ? '' : readOut(words, year, index, bands, unit, language, !isLevel)
  }
  const { published, derived, assumed } = certaintyOf(indicator, pack)
  const mark = words.markOf(assumed, published + derived + assumed)
  const scenario = isLevel ? savedLabel : `${savedLabel}: ${differenceLabel}`
  const aboutThis = (year: number, value: number, told: string): NumberAbout => ({
    indicator,
    value,
    region,
    year,
    scenario: told,
    isDifference: !isLevel,
  })
  const aboutOf = (year: number): NumberAbout | undefined => {
    const index = years.indexOf(year)
    return bands === undefined || index < 0
      ? undefined
      : { ...aboutThis(year, bands.mean[index]!, scenario), low: bands.p10[index]!, high: bands.p90[index]! }
  }
  return (
    <figure className={`figure${isStale ? ' is-stale' : ''}`}>
      <figcaption>
        <Heading className="figure-title">
          {title ?? <Explained id={indicator}>{label}</Explained>}
          {!isLevel && `: ${differenceLabel}`} <span className="unit">({unitName})</span>
        </Heading>
        {isLost && (
          <p className="lost-test">
            <a href={addressOf('vertrouwen')} title={words.effect.lostTestLong(label)}>
              {words.effect.lostTest}
            </a>
          </p>
        )}
        {finding}
      </figcaption>
      {isAllZero ? (
        <p>{words.allZero(write(0))}</p>
      ) : (
        <Plot
          label={label}
          height={height}
          years={years}
          start={axisStart({ years, history, ...(begin !== undefined && { begin }) })}
          sentence={sentence}
          told={(year, said) => {
            const about = aboutOf(year)
            return about === undefined ? said : <ExplainedNumber about={about}>{said}</ExplainedNumber>
          }}
          draw={(size) => chart && <FanChart {...chart} {...size} palette={palette} isStale={isStale} />}
          after={isStale && result !== undefined && <span className="stale"> {words.updating}</span>}
        />
      )}
      {bands !== undefined && (
        <p className="quiet mark-of">
          <Explained id={indicator}>{mark}</Explained>
        </p>
      )}
      {seen.length > 0 && bands !== undefined && (
        <p className="quiet">
          {words.observedNote} <SourceLinks ids={seen.flatMap(({ source }) => source)} />
        </p>
      )}
      {marks.length > 0 && (
        <p className="quiet">
          {words.own.shown(marks.map(({ year, value }) => `${year}: ${write(value)}`).join('; '))}
        </p>
      )}
      {bands !== undefined && (
        <div className="figure-foot">
          <FanTable
            caption={`${label} (${unitName})`}
            years={years}
            bands={bands}
            {...(other && { other: other.mean, otherLabel: reference!.label })}
            observed={seen}
            write={write}
            aboutOf={(value, year, column) =>
              column === words.mean
                ? aboutOf(year)
                : aboutThis(
                    year,
                    value,
                    other && column === words.meanOf(reference!.label) ? reference!.label : `${scenario}; ${column}`,
                  )
            }
          />
          <FigureTools
            isDisabled={isEarly}
            indicator={isLevel ? indicator : `${indicator}.difference`}
            title={isLevel ? label : `${label}: ${differenceLabel}`}
            mark={mark}
            unit={unitName}
            region={region}
            run={result!.run}
            years={years}
            bands={bands}
            {...(other && { reference: { label: reference!.label, mean: other.mean } })}
            chart={{ ...chart!, fanLabel: savedLabel }}
          />
        </div>
      )}
    </figure>
  )
}
