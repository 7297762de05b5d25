import { FanChart } from '@wlz/charts'
import type { Scenario } from '@wlz/scenario'
import { formatPercent } from '@wlz/terms'
import { studied, useAnswer } from '../../engine/use-answer.ts'
import { Explained } from '../../explain/explained.tsx'
import { YearTable } from '../../figures/year-table.tsx'
import { Plot } from '../../figures/plot.tsx'
import { usePalette } from '../../figures/use-palette.ts'
import { useLanguage, usePick, useWords } from '../../page.ts'
import { stay, toldNorms } from './norms.ts'
import { TippingDots } from './tipping-dots.tsx'

/** Years in which norms fail in one region, as a share of the draws. */
export function TippingFigure({ scenario }: { readonly scenario: Scenario }) {
  const region = usePick((state) => state.region)
  const words = useWords()
  const language = useLanguage()
  const palette = usePalette()
  const { answer, isStale } = useAnswer<'tipping'>(
    {
      kind: 'tipping',
      base: studied(scenario),
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
  const lines = (result?.scenarios[0]?.norms ?? []).map(({ by, norm }, index) => ({
    id: norm,
    label: names[index] ?? norm,
    values: by,
  }))
  const short = [words.regions.timelyLine, words.regions.waitingLine]
  const years = result?.years ?? []
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
      {result?.scenarios[0]?.norms.map((norm, index) => (
        <TippingDots key={norm.norm} name={names[index] ?? norm.norm} norm={norm} years={years} />
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
        draw={(size) => (
          <FanChart
            {...size}
            years={years}
            fanLabel=""
            others={lines.map((line, index) => ({ ...line, label: short[index] ?? line.label }))}
            alsoHolds={[1]}
            palette={palette}
            tick={write}
            isStale={isStale}
          />
        )}
      />
      {lines.length > 0 && (
        <YearTable caption={words.regions.tippingTitle} years={years} columns={lines} write={write} />
      )}
    </figure>
  )
}
