import { chartFont } from './chart-axes.tsx'
import type { Palette } from './palette.ts'

/**
 * Shares as a fixed number of dots, so that the dots add up: each share gets its whole dots, and those left over go to the
 * largest remainders, the earlier first where two are equal.
 * @param shares add up to 1
 */
export function dotsOf(shares: readonly number[], dots: number): number[] {
  const exact = shares.map((share) => share * dots)
  const counts = exact.map((value) => Math.floor(value + 1e-9))
  const left = dots - counts.reduce((sum, count) => sum + count, 0)
  const order = [...exact.keys()].toSorted((a, b) => exact[b]! - counts[b]! - (exact[a]! - counts[a]!))
  for (const place of order.slice(0, Math.max(0, left))) counts[place]!++
  return counts
}

export interface YearDotsProps {
  readonly width: number
  readonly years: readonly number[]
  /** Share of the draws by year, and of those in which it does not happen. */
  readonly first: readonly number[]
  readonly never: number
  readonly dots: number
  readonly neverLabel: string
  /** Year that is read: dots up to it are filled. */
  readonly cursor: number
  readonly palette: Palette
}

const foot = 22

/** Draws as dots, each standing on the year in which something happens in it; those in which it never does stand apart. */
export function YearDots({ width, years, first, never, dots, neverLabel, cursor, palette }: YearDotsProps) {
  const counts = dotsOf([...first, never], dots)
  const apart = 70
  const step = (width - apart) / years.length
  const radius = Math.min(5, step / 2 - 0.5)
  const rise = 2 * radius + 1
  const height = Math.max(...counts.slice(0, -1), Math.ceil(counts.at(-1)! / 4)) * rise + foot + 4
  const dot = (key: string, x: number, row: number, isFilled: boolean) => (
    <circle
      key={key}
      cx={x}
      cy={height - foot - radius - row * rise}
      r={radius}
      fill={isFilled ? palette.hue : palette.paper}
      stroke={isFilled ? palette.hue : palette.muted}
    />
  )
  const xOf = (index: number) => step * (index + 0.5)
  const text = { fontFamily: chartFont, fontSize: 12.5, fill: palette.muted }
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      xmlns="http://www.w3.org/2000/svg"
      aria-hidden="true"
    >
      <line x1={0} x2={width - apart} y1={height - foot + 1} y2={height - foot + 1} stroke={palette.muted} />
      {years.map((year, index) =>
        Array.from({ length: counts[index]! }, (_, row) => dot(`${year} ${row}`, xOf(index), row, year <= cursor)),
      )}
      {Array.from({ length: counts.at(-1)! }, (_, place) =>
        dot(`never ${place}`, width - apart + 16 + (place % 4) * rise, Math.floor(place / 4), false),
      )}
      {years.map(
        (year, index) =>
          (year % 10 === 0 || index === 0) && (
            <text key={year} x={xOf(index)} y={height - 5} textAnchor={index === 0 ? 'start' : 'middle'} {...text}>
              {year}
            </text>
          ),
      )}
      <text x={width} y={height - 5} textAnchor="end" {...text}>
        {neverLabel}
      </text>
    </svg>
  )
}
