import { BarChart, barHeight } from '@wlz/charts'
import { presentValues, shownIn } from '@wlz/core'
import { indicatorWords } from '@wlz/explain'
import type { CompareResult } from '@wlz/study'
import { chanceInWords } from '@wlz/terms'
import { studied, stepsTo, useAnswer } from '../../engine/use-answer.ts'
import { Explained } from '../../explain/explained.tsx'
import { amountsFor } from '../../figures/amounts.ts'
import { RunCard } from '../../figures/run-card.tsx'
import { sourceOf, TakeAlong } from '../../figures/take-along.tsx'
import { usePalette } from '../../figures/use-palette.ts'
import { YearSlider } from '../../figures/year-slider.tsx'
import { useWidth } from '../../figures/use-size.ts'
import { useCurrent, useLanguage, usePageState, useWords } from '../../page.ts'
import { MarksNote } from '../../explain/marks-note.tsx'
import { Failure } from '../../shell/failure.tsx'
import { ScenarioFaults } from '../../shell/scenario-faults.tsx'
import { useRegionName } from '../../state/use-region-name.ts'
import { useReference } from '../../state/use-reference.ts'
import { useTitles } from '../../state/use-titles.ts'
import { ReferenceChoice } from '../explore/reference-choice.tsx'
import { BusinessCase } from './business-case.tsx'
import { CashFlow } from './cash-flow.tsx'
import { Ledger } from './ledger.tsx'
import { LeverLedger } from './lever-ledger.tsx'
import { netLedger, payerIndicators } from './net-ledger.ts'
import { Omitted } from './omitted.tsx'
import { payerRows } from './payer-rows.ts'
import { payerName } from './payer-name.ts'

const [burdenOfCarers] = shownIn('carers')

/** View of payers: more and less by year and by measure, and the chance that it pays itself back. */
export function Payers() {
  const { region, year } = usePageState()
  const words = useWords()
  const titleOf = useTitles()
  const regionName = useRegionName()
  const { parsed, id } = useCurrent()
  const reference = useReference()
  const scenario = parsed.ok ? parsed.value : undefined
  const indicators = [...payerIndicators, burdenOfCarers, ...presentValues]
  const { answer, isStale, failure } = useAnswer<'compare'>(
    scenario === undefined || reference === undefined
      ? undefined
      : {
          kind: 'compare',
          base: studied(reference),
          others: [studied(scenario)],
          regions: [region],
          indicators,
          steps: stepsTo(reference.draws),
          seed: reference.seed,
          shares: false,
          payback: true,
        },
  )
  const result = reference === undefined ? undefined : answer?.results[0]
  const isEarly = isStale || answer?.isFinal !== true
  const title = words.payers.ledgerTitle(titleOf(id), titleOf(reference?.id ?? id), year, regionName(region))
  return (
    <div className="payers">
      <div>
        <h1>{words.views['wie-betaalt']}</h1>
        <p className="lead">{words.payers.lead}</p>
      </div>
      {reference === undefined ? (
        <p>{words.payers.chooseScenario}</p>
      ) : (
        <div className="map-choices">
          <ReferenceChoice />
          {result !== undefined && <YearSlider years={result.years} />}
        </div>
      )}
      {!parsed.ok && <ScenarioFaults parsed={parsed} />}
      {failure !== undefined && <Failure failure={failure} />}
      {reference !== undefined && (
        <section aria-labelledby="ledger-title" className={isStale ? 'is-stale' : ''}>
          <h2 id="ledger-title">{title}</h2>
          {result === undefined ? (
            <p className="quiet">{words.computing}</p>
          ) : (
            <YearBars result={result} title={title} isEarly={isEarly} />
          )}
          {result !== undefined && <Ledger result={result} />}
        </section>
      )}
      {result !== undefined && <BusinessCase result={result} />}
      {result !== undefined && <CashFlow result={result} isStale={isStale} isEarly={isEarly} />}
      {result !== undefined && <MarksNote results={result.others} />}
      {scenario !== undefined && reference !== undefined && (
        <LeverLedger base={reference} other={scenario} shown={isStale ? undefined : result} />
      )}
      <p className="quiet">{words.payers.note}</p>
      {result !== undefined && (
        <RunCard source={{ ...sourceOf(result), seed: result.run.seed }} indicators={indicators} />
      )}
    </div>
  )
}

interface YearBarsProps {
  readonly result: CompareResult
  readonly title: string
  readonly isEarly: boolean
}

/** The mean change of each payer in the chosen year, with its band. */
function YearBars({ result, title, isEarly }: YearBarsProps) {
  const language = useLanguage()
  const words = useWords()
  const { year } = usePageState()
  const titleOf = useTitles()
  const palette = usePalette()
  const [box, width] = useWidth()
  const index = result.years.indexOf(year)
  const found = result.others[0]!.indicators
  const { signed } = amountsFor(
    'eur',
    payerIndicators.map((id) => found[id]!.difference.p90[index]!),
    language,
  )
  const net = netLedger((id) => found[id]!.difference.mean)
  const bars = payerIndicators.map((id) => {
    const { p10, p90 } = found[id]!.difference
    const bar = { id, label: payerName(id, words, language), value: net[id][index]!, isTotal: id === 'cost.total' }
    // of the Wlz less what clients pay of it only the mean is known
    return id === 'cost.wlz' ? bar : { ...bar, low: p10[index]!, high: p90[index]! }
  })
  const burden = found[burdenOfCarers]
  const chance = burden?.pBetter?.[index]
  return (
    <>
      <div ref={box}>
        {width !== undefined && <BarChart width={Math.min(width, 900)} bars={bars} palette={palette} tick={signed} />}
      </div>
      <TakeAlong
        name={`wlz-${words.payers.fileName}-${result.run.region}-${result.others[0]!.scenario}-${year}`}
        title={title}
        unit={words.payers.difference}
        source={sourceOf(result)}
        band={words.payers.barsBand}
        picture={{
          width: 900,
          height: barHeight(bars.length),
          draw: ({ width: wide, palette: colours }) => (
            <BarChart width={wide} bars={bars} palette={colours} tick={signed} />
          ),
        }}
        table={() => payerRows(result, titleOf)}
        isDisabled={isEarly}
      />
      <p className="quiet">
        {words.payers.barsNote}{' '}
        {payerIndicators.map((id) => (
          <span key={id}>
            <Explained id={id}>{payerName(id, words, language)}</Explained>{' '}
          </span>
        ))}
        <Omitted result={result} />
      </p>
      {chance !== undefined && (
        <p>
          <Explained id={burdenOfCarers}>{indicatorWords(burdenOfCarers, language).label}</Explained>:{' '}
          {words.payers.carers(chanceInWords(chance, language))}
        </p>
      )}
    </>
  )
}
