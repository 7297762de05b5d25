import { dotsOf, YearDots } from '@wlz/charts'
import type { NormResult } from '@wlz/study'
import { usePalette } from '../../figures/use-palette.ts'
import { useWidth } from '../../figures/use-size.ts'
import { usePick, useWords } from '../../page.ts'
import { fiftieths } from '../answer/sentences.ts'

interface Props {
  readonly name: string
  readonly norm: NormResult
  readonly years: readonly number[]
}

/** In which year a norm fails: fifty draws as dots, and how many by the year that is read. */
export function TippingDots({ name, norm: { first, never }, years }: Props) {
  const words = useWords()
  const palette = usePalette()
  const year = usePick((state) => state.year)
  const [box, width] = useWidth()
  const counts = dotsOf([...first, never], fiftieths)
  const by = counts.slice(0, years.indexOf(year) + 1).reduce((sum, count) => sum + count, 0)
  return (
    <div ref={box} className="tipping-dots">
      <p>{words.answers.dots(name, by, year, counts.at(-1)!)}</p>
      {width !== undefined && (
        <YearDots
          {...{ width, years, first, never, palette }}
          dots={fiftieths}
          neverLabel={words.answers.never}
          cursor={year}
        />
      )}
    </div>
  )
}
