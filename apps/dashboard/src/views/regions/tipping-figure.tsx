import { FanChart } from '@wlz/charts'
import { referenceScenario, type Scenario } from '@wlz/scenario'
import { formatPercent } from '@wlz/terms'
import { studied, useAnswer } from '../../engine/use-answer.ts'
import { Explained } from '../../explain/explained.tsx'
import { YearTable } from '../../figures/year-table.tsx'
import { Plot } from '../../figures/plot.tsx'
import { TakeAlong } from '../../figures/take-along.tsx'
import { usePalette } from '../../figures/use-palette.ts'
import { useLanguage, usePick, useWords } from '../../page.ts'
import { useReference } from '../../state/use-reference.ts'
import { useTitles } from '../../state/use-titles.ts'
import { stay, toldNorms } from './norms.ts'
import { TippingDots } from './tipping-dots.tsx'
import { tippingRows } from './tipping-rows.ts'

/** Years in which norms fail in one region, as a share of the draws. */
export function TippingFigure({ scenario }: { readonly scenario: Scenario }) {
  const region = usePick((state) => state.region)
  const words = useWords()
  const language = useLanguage()
  const palette = usePalette()
  const titleOf = useTitles()
  const reference = useReference()
  const { answer, isStale } = useAnswer<'tipping'>(
    {
      kind: 'tipping',
      base: studied(reference ?? scenario),
      others: reference === undefined ? [] : [studied(scenario)],
      norms: toldNorms,
      stay,
      regions: [region],
      indicators: [],
      steps: [scenario.draws],
      seed: scenario.seed,
    },
    false, // after the map above it
  )
  const result = answer?.results[0]
  const write = (share: number) => formatPercent(share, { language, digits: 0 })
  const names = [words.regions.timelyFails, words.regions.waitingFails]
  const own = result?.scenarios.at(-1)
  const before = result !== undefined && result.scenarios.length > 1 ? result.scenarios[0] : undefined
  const lines = (own?.norms ?? []).map(({ by, norm }, index) => ({
    id: norm,
    label: names[index] ?? norm,
    values: by,
  }))
  const short = [words.regions.timelyLine, words.regions.waitingLine]
  const years = result?.years ?? []
  const chart = {
    years,
    fanLabel: '',
    others: lines.map((line, index) => ({ ...line, label: short[index] ?? line.label })),
    alsoHolds: [1],
    tick: write,
  }
  return (
    <figure className={`figure${isStale ? ' is-stale' : ''}`}>
      <figcaption>
        <h3 className="figure-title">{words.regions.tippingTitle}</h3>
        <p className="quiet">
          {words.regions.tippingNote} <Explained id="zorgplicht.tijdig">{words.regions.timelyFails}</Explained>
          {'; '}
          <Explained id="waiting.beyondNorm">{words.regions.waitingFails}</Explained>
        </p>
      </figcaption>
      {own?.norms.map((norm, index) => (
        <TippingDots
          key={norm.norm}
          name={names[index] ?? norm.norm}
          norm={norm}
          years={years}
          {...(before && {
            before: {
              title: before.scenario === referenceScenario ? words.start.basispad : titleOf(before.scenario),
              norm: before.norms[index]!,
            },
          })}
        />
      ))}
      <Plot
        label={words.regions.tippingTitle}
        height={240}
        years={years}
        sentence={(year) => {
          const index = years.indexOf(year)
          return index < 0
            ? ''
            : `${year}: ${lines.map(({ label, values }) => `${label} ${write(values[index]!)}`).join('; ')}`
        }}
        draw={(size) => <FanChart {...chart} {...size} palette={palette} isStale={isStale} />}
      />
      {result !== undefined && (
        <div className="figure-foot">
          <YearTable caption={words.regions.tippingTitle} years={years} columns={lines} write={write} />
          <TakeAlong
            name={`wlz-${words.regions.tippingFile}-${region}`}
            title={words.regions.tippingTitle}
            unit={words.regions.tippingUnit}
            band={words.regions.tippingNote}
            source={{ ...result.run, scenarios: result.scenarios }}
            picture={{ width: 760, height: 380, draw: (frame) => <FanChart {...chart} {...frame} /> }}
            table={() => tippingRows(result, titleOf)}
            isDisabled={isStale}
          />
        </div>
      )}
    </figure>
  )
}
