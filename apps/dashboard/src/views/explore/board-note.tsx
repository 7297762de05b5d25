import { useMemo, useState } from 'react'
import { presentValues } from '@wlz/core'
import { differences, referenceScenario } from '@wlz/scenario'
import { formatNumber, resultWords } from '@wlz/terms'
import { studied, useAnswer } from '../../engine/use-answer.ts'
import { MarksNote } from '../../explain/marks-note.tsx'
import { FanFigure } from '../../figures/fan-figure.tsx'
import { timelyNorm } from '../../figures/norms.ts'
import { useCurrent, useLanguage, usePage, usePageState, useWords } from '../../page.ts'
import { addressOf } from '../../shell/use-view.ts'
import { useReference } from '../../state/use-reference.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { useTitles } from '../../state/use-titles.ts'
import { headlineText } from './headline-text.ts'
import { NoteEffects } from './note-effects.tsx'
import { NotePayers } from './note-payers.tsx'
import { exploredIndicators, panelIds, panels } from './panels.ts'
import { usePair } from './use-pair.ts'
import { WhatDiffers } from './what-differs.tsx'

/** One page for a board: the effect, who pays, what was set and by whom it was assumed, how sure it is, and where it comes from. */
export function BoardNote() {
  const { region, year } = usePageState()
  const words = useWords()
  const language = useLanguage()
  const titleOf = useTitles()
  const regionName = useRegionName()
  const { library, pack } = usePage()
  const { parsed, parent, id } = useCurrent()
  const scenario = parsed.ok ? parsed.value : parent
  const reference = useReference()
  const shown = usePair({ scenario, reference, region, indicators: exploredIndicators })
  const money = useAnswer<'compare'>(
    reference && {
      kind: 'compare',
      base: studied(reference),
      others: [studied(scenario)],
      regions: [region],
      indicators: presentValues,
      steps: [scenario.draws],
      seed: scenario.seed,
      shares: false,
    },
    false,
  )
  const { result, pair } = shown
  const title = reference && (reference.id === referenceScenario ? words.start.basispad : titleOf(reference.id))
  const beside =
    title === undefined || shown.reference === undefined || pair === undefined
      ? undefined
      : { title, result: shown.reference, pair }
  const where = region === 'NL' ? words.headline.inNetherlands : words.explore.inRegion(regionName(region))
  const text =
    result &&
    headlineText(
      {
        result,
        reference: beside,
        year,
        where,
        norm: timelyNorm(pack.parameters, result.run),
        regions: pack.regions.length,
        draws: shown.draws,
      },
      words,
      language,
    )
  const found = useMemo(
    () => (reference === undefined ? [] : differences(reference, scenario, library.catalogue)),
    [reference, scenario, library],
  )
  const [made] = useState(() => new Date())
  const today = made.toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long' })
  const { limit1, limit3 } = resultWords(language)
  return (
    <article className="note">
      <div className="note-tools buttons">
        <button type="button" className="button is-main" onClick={() => print()}>
          {words.note.print}
        </button>
        <a href={addressOf('verkennen')}>{words.note.backToExplore}</a>
      </div>
      <p className="quiet">
        {words.note.what}. {words.note.made(today)}
      </p>
      <h1>{titleOf(id)}</h1>
      <p className="quiet">{title === undefined ? regionName(region) : words.note.about(regionName(region), title)}</p>
      {text !== undefined && (
        <p className="lead">
          {text.effect} {text.norm}
        </p>
      )}
      {beside !== undefined && <NoteEffects beside={beside} result={result!} year={year} />}
      {money.answer !== undefined && reference !== undefined && <NotePayers result={money.answer.results[0]!} />}
      {reference !== undefined && <WhatDiffers differences={found} region={region} />}
      <div className="panels">
        {panelIds.map((panel) => (
          <div key={panel} className="panel">
            <FanFigure
              indicator={panels[panel][0]}
              result={result}
              fanLabel={titleOf(id)}
              isEarly={!shown.isFinal}
              reference={beside && { label: beside.title, result: beside.result }}
              isStale={shown.isStale}
              height={104}
              level={2}
            />
          </div>
        ))}
      </div>
      {result !== undefined && <MarksNote results={[result.run]} />}
      <h2>{words.note.certainty}</h2>
      <p>{result === undefined ? words.computing : words.explore.bandNote(formatNumber(shown.draws, { language }))}</p>
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
