import type { ReactNode } from 'react'
import { bareName } from '../../figures/use-indicator.ts'
import { YearSlider } from '../../figures/year-slider.tsx'
import { useLanguage, useWords } from '../../page.ts'
import { ReferenceChoice } from '../explore/reference-choice.tsx'
import { mapOutcomes, normYears, outcomeKey, peopleOf } from './map-outcome.ts'
import type { MapChoice } from './use-mapped.ts'
import { mapYears } from './use-region-answers.ts'

interface Props {
  readonly choice: MapChoice
  readonly hasReference: boolean
  readonly onChange: (choice: MapChoice) => void
}

/** Choices of what the map shows: the outcome, of how many people, itself or its difference, and the year. */
export function MapChoices({ choice, hasReference, onChange }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { outcome, isRate, isDifference } = choice
  const people = outcome.kind === 'indicator' ? peopleOf(outcome.id) : undefined
  return (
    <div className="map-choices">
      <label className="compare-choice">
        <span>{words.compare.indicator}</span>
        <select
          value={outcomeKey(outcome)}
          onChange={({ target }) =>
            onChange({ ...choice, outcome: mapOutcomes.find((each) => outcomeKey(each) === target.value)! })
          }
        >
          {mapOutcomes.map((each) => (
            <option key={outcomeKey(each)} value={outcomeKey(each)}>
              {each.kind === 'indicator' ? bareName(each.id, language) : normYears(words)[each.norm]}
            </option>
          ))}
        </select>
      </label>
      {people !== undefined && (
        <Ways
          label={words.regions.countedAs}
          isSecond={!isRate}
          names={[words.regions.per(people), words.regions.total]}
          onChange={(isTotal) => onChange({ ...choice, isRate: !isTotal })}
        />
      )}
      {hasReference && (
        <Ways
          label={words.effect.show}
          isSecond={isDifference}
          names={[words.effect.level, words.effect.difference]}
          onChange={(next) => onChange({ ...choice, isDifference: next })}
        />
      )}
      {hasReference && isDifference && <ReferenceChoice />}
      {outcome.kind === 'indicator' && <YearSlider years={mapYears} />}
    </div>
  )
}

interface WaysProps {
  readonly label: string
  readonly names: readonly [ReactNode, ReactNode]
  readonly isSecond: boolean
  readonly onChange: (isSecond: boolean) => void
}

/** One of two, side by side. */
function Ways({ label, names, isSecond, onChange }: WaysProps) {
  return (
    <div className="two-ways-choice">
      <span aria-hidden="true">{label}</span>
      <div className="two-ways" role="group" aria-label={label}>
        {names.map((name, place) => (
          <button
            key={String(place)}
            type="button"
            className="way"
            aria-pressed={(place === 1) === isSecond}
            onClick={() => onChange(place === 1)}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  )
}
