import { chanceInWords, resultWords, formatNumber } from '@wlz/terms'
import { studied, stepsTo, useAnswer } from '../../engine/use-answer.ts'
import { FanFigure } from '../../figures/fan-figure.tsx'
import { useCurrent, useLanguage, usePageState, useWords } from '../../page.ts'
import { addressOf } from '../../shell/use-view.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { useTitles } from '../../state/use-titles.ts'
import { MarksNote } from '../../explain/marks-note.tsx'
import { NoteFigures } from './note-figures.tsx'
import { WhatDiffers } from './what-differs.tsx'
import { exploredIndicators, panelIds, panels } from './panels.ts'

/** One page for a board: the question, what was set, four figures, how sure it is, and where it comes from. */
export function BoardNote() {
  const { region, year } = usePageState()
  const words = useWords()
  const language = useLanguage()
  const titleOf = useTitles()
  const regionName = useRegionName()
  const { parsed, parent, parentId, id } = useCurrent()
  const scenario = parsed.ok ? parsed.value : parent
  const ask = (of: typeof parent) =>
    ({
      kind: 'run',
      scenario: studied(of),
      regions: [region],
      indicators: exploredIndicators,
      steps: stepsTo(scenario.draws),
      seed: scenario.seed,
    }) as const
  const { answer, isStale } = useAnswer<'run'>(ask(scenario))
  const reference = useAnswer<'run'>(id === parentId ? undefined : ask(parent), false)
  const result = answer?.results[0]
  const beside = reference.answer?.results[0]
  const chance = result?.indicators['zorgplicht.tijdig']?.mean[result.years.indexOf(year)]
  const where = region === 'NL' ? words.explore.inCountry : words.explore.inRegion(regionName(region))
  const { limit1, limit3 } = resultWords(language)
  return (
    <article className="note">
      <div className="note-tools buttons">
        <button type="button" className="button is-main" onClick={() => print()}>
          {words.note.print}
        </button>
        <a href={addressOf('verkennen')}>{words.note.backToExplore}</a>
      </div>
      <h1>{titleOf(id)}</h1>
      <p className="quiet">{words.note.about(regionName(region), titleOf(parentId))}</p>
      {chance !== undefined && (
        <p className="lead">{words.note.headline(chanceInWords(chance, language), year, where)}</p>
      )}
      {id !== parentId && <WhatDiffers scenario={scenario} region={region} />}
      <div className="panels">
        {panelIds.map((panel) => (
          <div key={panel} className="panel">
            <FanFigure
              indicator={panels[panel][0]}
              result={result}
              fanLabel={titleOf(id)}
              isEarly={answer?.isFinal !== true}
              reference={
                beside && { label: parentId === 'basispad' ? words.start.basispad : titleOf(parentId), result: beside }
              }
              isStale={isStale}
              height={160}
              level={2}
            />
          </div>
        ))}
      </div>
      {result !== undefined && <NoteFigures result={result} year={year} />}
      {result !== undefined && <MarksNote results={[result.run]} />}
      <h2>{words.note.certainty}</h2>
      <p>
        {result === undefined ? words.computing : words.explore.bandNote(formatNumber(result.run.draws, { language }))}
      </p>
      <ol className="limits">
        <li>{limit1}</li>
        <li>{words.trust.limitTested}</li>
        <li>{limit3}</li>
      </ol>
      {result !== undefined && (
        <p className="quiet">
          {words.sourceLine(result.run.data.slice(7, 19), result.run.hash.slice(7, 19), result.run.scenario)}
          {result.run.ownFigures && `, ${words.own.inSource}`}
        </p>
      )}
    </article>
  )
}
