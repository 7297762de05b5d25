import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { FanChart, fanFrame, yearAt, type FanLine, type Norm } from '@wlz/charts'
import type { RunResult } from '@wlz/study'
import { Explained } from '../explain/explained.tsx'
import { usePage, usePageState, useWords } from '../page.ts'
import { amountsFor } from './amounts.ts'
import { FigureTools } from './figure-tools.tsx'
import { FanTable } from './fan-table.tsx'
import { readOut } from './read-out.ts'
import { useIndicator } from './use-indicator.ts'
import { usePalette } from './use-palette.ts'
import { useWidth } from './use-size.ts'

export interface FanFigureProps {
  readonly indicator: string
  readonly result: RunResult | undefined
  readonly title?: ReactNode
  readonly fanLabel: string
  readonly reference?: Readonly<{ label: string; result: RunResult }> | undefined
  readonly isStale: boolean
  readonly height?: number
  readonly level?: 2 | 3
}

/** One indicator through time: heading, fan, sentence of the year that is read, table, and ways to take it along. */
export function FanFigure({ indicator, result, title, fanLabel, reference, isStale, height = 250, level = 3 }: FanFigureProps) {
  const { language, year, region } = usePageState()
  const { store } = usePage()
  const words = useWords()
  const palette = usePalette()
  const [box, width] = useWidth()
  const [hovered, setHovered] = useState<number>()
  const { label, unit, unitName } = useIndicator(indicator)
  const bands = result?.indicators[indicator]
  const other = reference?.result.indicators[indicator]
  const Heading = `h${level}` as const
  const shownYear = hovered ?? year
  const values = bands === undefined ? [0] : [...bands.p95, ...(other?.p50 ?? [])]
  const { write, tick } = amountsFor(unit, values, language)
  const lines: { reference?: FanLine; norms?: readonly Norm[] } =
    reference === undefined || other === undefined ? {} : { reference: { id: 'reference', label: reference.label, p50: other.p50 } }
  const years = result?.years ?? []
  const index = years.indexOf(shownYear)
  const sentence = bands === undefined || index < 0 ? '' : readOut(words, shownYear, index, bands, write)
  const chart = bands === undefined ? undefined : { years, fan: bands, fanLabel, tick, ...lines }

  const read = (event: PointerEvent<HTMLDivElement>) => {
    if (width === undefined || years.length === 0) return
    const frame = fanFrame(width, height)
    setHovered(yearAt(years, frame.left, frame.right, event.clientX - event.currentTarget.getBoundingClientRect().left))
  }
  const onKey = (event: KeyboardEvent) => {
    const next = stepOf(event.key, year, years)
    if (next === undefined) return
    event.preventDefault()
    store.stand({ year: next })
  }
  return (
    <figure className={`figure${isStale ? ' is-stale' : ''}`}>
      <figcaption>
        <Heading className="figure-title">
          {title ?? <Explained id={indicator}>{label}</Explained>} <span className="unit">({unitName})</span>
        </Heading>
      </figcaption>
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
        aria-valuetext={sentence || words.computing}
        onKeyDown={onKey}
        onPointerMove={read}
        onPointerLeave={() => setHovered(undefined)}
        onClick={() => hovered !== undefined && store.stand({ year: hovered })}
      >
        {width !== undefined && chart !== undefined && (
          <FanChart {...chart} width={width} height={height} palette={palette} cursor={shownYear} isStale={isStale} />
        )}
      </div>
      <p className="read-out">
        {sentence}
        {isStale && result !== undefined && <span className="stale"> {words.updating}</span>}
      </p>
      {bands !== undefined && (
        <div className="figure-foot">
          <FanTable caption={`${label} (${unitName})`} years={years} bands={bands} {...(other && { other: other.p50, otherLabel: reference!.label })} write={write} />
          <FigureTools
            indicator={indicator}
            title={label}
            unit={unitName}
            region={region}
            run={result!.run}
            years={years}
            bands={bands}
            {...(other && { reference: { label: reference!.label, p50: other.p50 } })}
            chart={chart!}
          />
        </div>
      )}
    </figure>
  )
}

/** The year a key leads to; undefined for a key that is not about years. */
function stepOf(key: string, year: number, years: readonly number[]): number | undefined {
  const [first, last] = [years[0] ?? year, years.at(-1) ?? year]
  const within = (next: number) => Math.min(last, Math.max(first, next))
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(year - 1)
    case 'ArrowRight':
    case 'ArrowUp':
      return within(year + 1)
    case 'PageDown':
      return within(year - 5)
    case 'PageUp':
      return within(year + 5)
    case 'Home':
      return first
    case 'End':
      return last
    default:
      return undefined
  }
}
