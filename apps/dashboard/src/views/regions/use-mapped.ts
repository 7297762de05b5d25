import { useState } from 'react'
import { boundsAroundZero, classesAroundZero, classesOf, roundBounds, type MapClass, type Palette } from '@wlz/charts'
import { amountsFor, type Write } from '../../figures/amounts.ts'
import { unitOf } from '../../figures/use-indicator.ts'
import { useLanguage } from '../../page.ts'
import { betterOf, outcomeKey, peopleOf, type MapOutcome } from './map-outcome.ts'
import { differenceMapped, laterMapped, levelMapped, yearMapped, type Mapped, type Places } from './mapped.ts'
import { mapYears, type RegionAnswers } from './use-region-answers.ts'

export interface MapChoice {
  readonly outcome: MapOutcome
  /** Amounts of so many people, or as they are. */
  readonly isRate: boolean
  readonly isDifference: boolean
}

export interface ShownMap {
  readonly places: Places
  /** Classes in the shades of a palette: that of the screen, or of paper. */
  readonly classesIn: (palette: Palette) => readonly MapClass[]
  readonly write: Write
  /** People that the amounts are told of; undefined where they are told as they are. */
  readonly people: 1 | 1000 | undefined
  /** Meaning of the darkest shade; of differences that of the two colours, where one side is better. */
  readonly dark: 'worse' | 'more' | 'sides' | 'judged'
}

/** The map as it was chosen, from the answers that are there; undefined while those it needs are not. */
export function useMapped(choice: MapChoice, answers: RegionAnswers, year: number): ShownMap | undefined {
  const { outcome, isRate, isDifference } = choice
  const language = useLanguage()
  const people = outcome.kind === 'indicator' && isRate ? peopleOf(outcome.id) : undefined
  const mapped = mappedOf(choice, answers, year, people)
  const scale = useScale(
    `${outcomeKey(outcome)} ${people} ${isDifference}`,
    mapped?.scale,
    hasAllYears(choice, answers),
  )
  if (mapped === undefined || scale === undefined) return undefined
  const { places } = mapped
  const isYear = outcome.kind === 'tipping' && !isDifference
  const isSigned = isDifference || (scale.some((value) => value < 0) && scale.some((value) => value > 0))
  const better = outcome.kind === 'tipping' ? 'high' : betterOf(outcome.id)
  const turned = (ramp: readonly string[]) => (better === 'high' ? ramp.toReversed() : ramp)
  const unit = outcome.kind === 'indicator' ? unitOf(outcome.id) : 'chance'
  const { write, signed } = amountsFor(unit, scale, language)
  return {
    places,
    classesIn: (palette) =>
      isSigned
        ? classesAroundZero(
            boundsAroundZero(scale),
            better === 'low' ? palette.diverging.toReversed() : palette.diverging, // blue is better
          )
        : classesOf(roundBounds(scale, isYear), turned(palette.ramp)),
    write: isYear ? String : isDifference ? signed : write,
    people,
    dark: isSigned ? (better === null ? 'sides' : 'judged') : better === null ? 'more' : 'worse',
  }
}

function mappedOf(
  { outcome, isDifference }: MapChoice,
  { levels, differences, tipping, sides }: RegionAnswers,
  year: number,
  people: number | undefined,
): Mapped | undefined {
  if (outcome.kind === 'tipping')
    return tipping && (isDifference ? laterMapped(tipping, outcome.norm) : yearMapped(tipping, outcome.norm))
  if (isDifference) return differences && differenceMapped(differences, outcome.id, year, people)
  return levels && levelMapped(levels, outcome.id, year, people, sides)
}

function hasAllYears({ outcome, isDifference }: MapChoice, { levels, differences }: RegionAnswers): boolean {
  if (outcome.kind === 'tipping') return true
  return (isDifference ? differences : levels)?.[0]?.years.length === mapYears.length
}

/** The scale of all years: while an answer has one year only, that of the answer before it, so that shades keep their meaning. */
function useScale(key: string, scale: readonly number[] | undefined, isWhole: boolean): readonly number[] | undefined {
  const [kept, setKept] = useState<Readonly<{ key: string; text: string; scale: readonly number[] }>>()
  if (scale !== undefined && isWhole) {
    const text = `${scale.length} ${scale[0]} ${scale.at(-1)} ${Math.min(...scale)} ${Math.max(...scale)}`
    if (kept?.key !== key || kept.text !== text) setKept({ key, text, scale })
    return scale
  }
  return kept?.key === key && scale !== undefined ? kept.scale : scale
}
