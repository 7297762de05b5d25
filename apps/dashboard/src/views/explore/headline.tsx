import type { RunResult } from '@wlz/study'
import { chanceInWords } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { useLanguage, usePage, usePick, useWords } from '../../page.ts'
import { parentIdOf } from '../../state/current.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { useTitles } from '../../state/use-titles.ts'

const signal = 'zorgplicht.tijdig'

interface Props {
  readonly result: RunResult | undefined
  readonly reference: RunResult | undefined
}

const firstYear = 2025
const years = Array.from({ length: 2050 - firstYear + 1 }, (_, index) => firstYear + index)

/** The one sentence to remember: how often the norm for timely care is met in a year. */
export function Headline({ result, reference }: Props) {
  const region = usePick((state) => state.region)
  const year = usePick((state) => state.year)
  const { library, store } = usePage()
  const language = useLanguage()
  const words = useWords()
  const regionName = useRegionName()
  const titleOf = useTitles()
  const besideId = usePick((state) => parentIdOf(library, state))
  const chanceOf = (of: RunResult | undefined) => of?.indicators[signal]?.mean[of.years.indexOf(year)]
  const chance = chanceOf(result)
  const before = chanceOf(reference)
  const told = (value: number) => chanceInWords(value, language)
  return (
    <div className="headline">
      <p className="headline-sentence">
        {chance === undefined ? (
          words.computing
        ) : (
          <>
            <Explained id={signal}>{capital(told(chance))}</Explained>{' '}
            {words.explore.headline(
              year,
              region === 'NL' ? words.explore.inCountry : words.explore.inRegion(regionName(region)),
            )}
          </>
        )}
      </p>
      {before !== undefined && <p className="quiet">{words.explore.headlineBeside(titleOf(besideId), told(before))}</p>}
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
