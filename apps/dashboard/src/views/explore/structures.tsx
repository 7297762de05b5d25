import { useState } from 'react'
import { shownIn, structures } from '@wlz/core'
import { firstTold, tellingFigure, type RunResult } from '@wlz/study'
import { indicatorWords } from '@wlz/explain'
import { studied, stepsTo, useAnswer } from '../../engine/use-answer.ts'
import { Explained } from '../../explain/explained.tsx'
import { amountsFor } from '../../figures/amounts.ts'
import { Scroll } from '../../figures/scroll.tsx'
import { worldName } from '../../figures/world-name.ts'
import { useCurrent, useLanguage, usePick, useWords } from '../../page.ts'

const shown = shownIn('headline')
const asked = [...shown, tellingFigure]

/** The structures of the world side by side, and the figure that will tell them apart and when. Worked out when it is opened. */
export function Structures() {
  const [isOpen, setOpen] = useState(false)
  const words = useWords()
  const region = usePick((state) => state.region)
  const { parsed } = useCurrent()
  const scenario = parsed.ok ? parsed.value : undefined
  const ask = isOpen &&
    scenario && {
      kind: 'run' as const,
      scenario: studied(scenario),
      regions: [region],
      indicators: asked,
      byStructure: true,
      steps: stepsTo(scenario.draws).slice(-1),
      seed: scenario.seed,
    }
  const { answer, isStale } = useAnswer<'run'>(ask || undefined, false)
  const result = answer?.results[0]
  return (
    <details className="structures" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.explore.structures}</summary>
      <p className="quiet">{words.explore.structuresWhy}</p>
      {isOpen &&
        (result === undefined || isStale ? (
          <p className="quiet">{words.computing}</p>
        ) : result.structures === undefined ? (
          <p>{words.explore.structureChosen}</p>
        ) : (
          <SideBySide result={result} apart={result.structures} />
        ))}
    </details>
  )
}

/** Means of the headline outcomes by structure in the chosen year, and the figure that tells. */
function SideBySide({ result, apart }: { result: RunResult; apart: NonNullable<RunResult['structures']> }) {
  const year = usePick((state) => state.year)
  const words = useWords()
  const language = useLanguage()
  const index = result.years.indexOf(year)
  const meansOf = (id: string, at: number) => {
    const means = structures.map((name) => apart[name][id]!.mean[at]!)
    const { write } = amountsFor(result.indicators[id]!.unit, means, language)
    return means.map(write)
  }
  const told = firstTold(result)
  const atTold = told === undefined ? [] : meansOf(tellingFigure, result.years.indexOf(told))
  return (
    <>
      <Scroll label={words.explore.structures}>
        <table>
          <caption>{words.explore.structuresIn(year)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.explore.structuresOutcome}</th>
              {structures.map((name) => (
                <th key={name} scope="col">
                  {worldName('structuur', name, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asked.map((id) => (
              <tr key={id}>
                <th scope="row">
                  <Explained id={id}>{indicatorWords(id, language).label}</Explained>
                </th>
                {meansOf(id, index).map((amount, structure) => (
                  <td key={structures[structure]}>{amount}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {told !== undefined && (
        <p>
          {words.explore.structuresTold(indicatorWords(tellingFigure, language).label, told, atTold[0]!, atTold[2]!)}
        </p>
      )}
    </>
  )
}
