import { useEffect, useRef } from 'react'
import { useLanguage, usePage, usePick, useWords } from '../../page.ts'
import { Explained } from '../../explain/explained.tsx'
import { announce } from '../../shell/announcer.tsx'
import { drawsForHundredths, people, type HeadlineText } from './headline-text.ts'
import { NormDots } from './norm-dots.tsx'
import { ReferenceChoice } from './reference-choice.tsx'

interface Props {
  readonly text: HeadlineText | undefined
  readonly draws: number
  /** All draws are in and nothing moves: it may be told to those who hear the page. */
  readonly isAtRest: boolean
}

const firstYear = 2025
const years = Array.from({ length: 2050 - firstYear + 1 }, (_, index) => firstYear + index)

/** The sentence to remember: what the scenario does to people, then the chance of the norm. */
export function Headline({ text, draws, isAtRest }: Props) {
  const year = usePick((state) => state.year)
  const { store } = usePage()
  const language = useLanguage()
  const words = useWords()
  useAnnounced(text === undefined ? undefined : `${text.effect} ${text.norm}`, isAtRest, language)
  return (
    <div className="headline">
      <p className="headline-sentence">{text === undefined ? words.computing : text.effect}</p>
      <div className="headline-norm">
        {text !== undefined && <NormDots dots={text.dots} isGrey={draws < drawsForHundredths} />}
        <p>{text?.norm}</p>
      </div>
      <p className="headline-explains">
        <Explained id={people}>{words.headline.aboutWaiting}</Explained>
        <Explained id="zorgplicht.tijdig">{words.headline.aboutNorm}</Explained>
      </p>
      <ReferenceChoice />
      <label className="year-choice">
        <span>{words.explore.yearOfSentence}</span>
        <select
          value={year < firstYear ? firstYear : year}
          onChange={({ target }) => store.stand({ year: Number(target.value) })}
        >
          {years.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** Say the sentence once it rests, when it is another than was said or stood there at first. */
function useAnnounced(sentence: string | undefined, isAtRest: boolean, language: string): void {
  const said = useRef<string>(undefined)
  useEffect(() => {
    said.current = undefined
  }, [language])
  useEffect(() => {
    if (!isAtRest || sentence === undefined || sentence === said.current) return
    if (said.current !== undefined) announce(sentence)
    said.current = sentence
  }, [sentence, isAtRest])
}
