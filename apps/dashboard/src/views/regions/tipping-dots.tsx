import type { TippingShift } from '@wlz/analysis'
import { dotsOf, YearDots } from '@wlz/charts'
import { usePalette } from '../../figures/use-palette.ts'
import { useWidth } from '../../figures/use-size.ts'
import { useLanguage, usePick, useWords } from '../../page.ts'
import { fiftieths } from '../answer/sentences.ts'
import { shiftWords } from './shift-words.ts'

interface Dots {
  readonly first: readonly number[]
  readonly never: number
}

interface Props {
  readonly name: string
  readonly norm: Dots & { readonly shift?: TippingShift }
  readonly years: readonly number[]
  /** The same norm in the reference. */
  readonly before?: Readonly<{ title: string; norm: Dots }>
}

/** In which year a norm fails: fifty draws as dots, how many by the year that is read, and the shift against the reference. */
export function TippingDots({ name, norm: { first, never, shift }, years, before }: Props) {
  const words = useWords()
  const language = useLanguage()
  const palette = usePalette()
  const year = usePick((state) => state.year)
  const [box, width] = useWidth()
  const until = (of: Dots) =>
    dotsOf([...of.first, of.never], fiftieths)
      .slice(0, years.indexOf(year) + 1)
      .reduce((sum, count) => sum + count, 0)
  const outside = dotsOf([...first, never], fiftieths).at(-1)!
  const common = { years, palette, dots: fiftieths, neverLabel: words.answers.never, cursor: year }
  return (
    <div ref={box} className="tipping-dots">
      <p>{words.answers.dots(name, until({ first, never }), year, outside)}</p>
      {width !== undefined && <YearDots {...common} width={width} first={first} never={never} />}
      {before !== undefined && (
        <>
          <p className="quiet">{words.answers.dotsBefore(before.title, until(before.norm))}</p>
          {width !== undefined && (
            <YearDots
              {...common}
              width={width}
              first={before.norm.first}
              never={before.norm.never}
              palette={{ ...palette, hue: palette.muted }}
            />
          )}
          {shift !== undefined && <p>{shiftWords(shift, before.title, words.answers, language)}</p>}
        </>
      )}
    </div>
  )
}
