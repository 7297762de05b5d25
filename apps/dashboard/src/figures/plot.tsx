import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { fanFrame, yearAt } from '@wlz/charts'
import { usePage, usePick, useWords } from '../page.ts'
import { useWidth } from './use-size.ts'
import { stepOfYear } from './step-of-year.ts'

interface Props {
  /** Subject of the figure, for those who hear it. */
  readonly label: string
  readonly height: number
  readonly years: readonly number[]
  /** First year of the axis, when that is before the first year of the outcome. */
  readonly start?: number
  /** The numbers of a year in one sentence; empty while there are none. */
  readonly sentence: (year: number) => string
  readonly draw: (size: { readonly width: number; readonly height: number; readonly cursor: number }) => ReactNode
  readonly after?: ReactNode
  /** The sentence of a year with its number as something to open; else the sentence itself. */
  readonly told?: (year: number, sentence: string) => ReactNode
}

/**
 * A place for a drawing through time. Its year is read by pointing, by arrows, Home, End and Page keys; the sentence
 * below says what stands there, and a screen reader hears the same.
 */
export function Plot({ label, height, years, start, sentence, draw, after, told }: Props) {
  const year = usePick((state) => state.year)
  const { store } = usePage()
  const words = useWords()
  const [box, width] = useWidth()
  const [hovered, setHovered] = useState<number>()
  const shownYear = hovered ?? year
  const read = (event: PointerEvent<HTMLDivElement>) => {
    if (width === undefined || years.length === 0) return
    const frame = fanFrame(width, height)
    setHovered(
      yearAt(years, frame.left, frame.right, event.clientX - event.currentTarget.getBoundingClientRect().left, start),
    )
  }
  const onKey = (event: KeyboardEvent) => {
    const next = stepOfYear(event.key, year, years)
    if (next === undefined) return
    event.preventDefault()
    store.stand({ year: next })
  }
  return (
    <>
      <div
        ref={box}
        className="plot"
        style={{ minHeight: height }}
        role="slider"
        tabIndex={0}
        aria-label={words.readYear(label)}
        aria-valuemin={years[0] ?? 2024}
        aria-valuemax={years.at(-1) ?? 2050}
        aria-valuenow={year}
        aria-valuetext={sentence(year) || words.computing}
        onKeyDown={onKey}
        onPointerMove={read}
        onPointerLeave={() => setHovered(undefined)}
        onClick={() => hovered !== undefined && store.stand({ year: hovered })}
      >
        {width !== undefined && years.length > 0 && draw({ width, height, cursor: shownYear })}
      </div>
      <p className="read-out">
        {told === undefined ? sentence(shownYear) : told(shownYear, sentence(shownYear))}
        {after}
      </p>
    </>
  )
}
