import { scaleBand, scaleLinear } from 'd3-scale'
import { chartFont } from './chart-axes.tsx'
import type { Palette } from './palette.ts'

export interface Bar {
  readonly id: string
  readonly label: string
  /** Signed: left of zero or right of it. */
  readonly value: number
  /** Ends of the band, where one is known. */
  readonly low?: number
  readonly high?: number
  /** Start of the bar, zero when absent. In a waterfall it is the sum of the bars before it. */
  readonly from?: number
  readonly isTotal?: boolean
}

export interface BarChartProps {
  readonly width: number
  readonly bars: readonly Bar[]
  readonly palette: Palette
  readonly tick: (value: number) => string
  readonly label?: string
}

const rowHeight = 34

/** Height of a chart of so many bars. */
export const barHeight = (bars: number): number => bars * rowHeight + 8

/** Error bar with ends, on a background of its own so that it is visible on a bar of any colour. */
const whisker = (low: number, high: number, y: number): string =>
  `M${low} ${y - 4}v8M${low} ${y}H${high}M${high} ${y - 4}v8`

/** Signed amounts under each other, each with its name and number; with `from`, a waterfall on its side. */
export function BarChart({ width, bars, palette, tick, label }: BarChartProps) {
  const height = barHeight(bars.length)
  const left = Math.min(230, Math.round(width * 0.4))
  const right = width - 84
  const values = bars.flatMap(({ value, from = 0, low = 0, high = 0 }) => [from, from + value, low, high])
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values, 1e-9)])
    .range([left, right])
  const y = scaleBand<string>()
    .domain(bars.map(({ id }) => id))
    .range([4, height - 4])
    .padding(0.32)
  const room = Math.floor((left - 12) / 6.6)
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      xmlns="http://www.w3.org/2000/svg"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <line x1={x(0)} x2={x(0)} y1={0} y2={height} stroke={palette.muted} strokeWidth={1} />
      {bars.map(({ id, label: name, value, from = 0, low, high, isTotal = false }) => {
        const [start, end] = [x(from), x(from + value)]
        const top = y(id)!
        const middle = top + y.bandwidth() / 2
        const fill = isTotal ? palette.ink : value < 0 ? palette.series[1]! : palette.hue
        return (
          <g key={id} fontFamily={chartFont} fontSize={13}>
            <text x={left - 10} y={middle + 4} textAnchor="end" fill={palette.ink} fontWeight={isTotal ? 650 : 400}>
              {name.length > room ? `${name.slice(0, room - 1)}…` : name}
            </text>
            <rect
              x={Math.min(start, end)}
              width={Math.max(1, Math.abs(end - start))}
              y={top}
              height={y.bandwidth()}
              fill={fill}
            />
            {low !== undefined && high !== undefined && (
              <g fill="none">
                <path d={whisker(x(low), x(high), middle)} stroke={palette.paper} strokeWidth={4} />
                <path d={whisker(x(low), x(high), middle)} stroke={palette.ink} strokeWidth={1.25} />
              </g>
            )}
            <text
              x={Math.max(start, end, x(high ?? 0), x(0)) + 8}
              y={middle + 4}
              fill={palette.ink}
              style={{ fontVariantNumeric: 'tabular-nums' }}
            >
              {tick(value)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
