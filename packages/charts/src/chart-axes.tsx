import type { Axis } from './domain.ts'
import type { Frame } from './fan-model.ts'
import type { Palette } from './palette.ts'

export const chartFont = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif"

/** Width of a figure of the face in which numbers beside an axis are set. */
const charWidth = 6.6

/** Condense a label that is longer than its space, so that no part of a number, such as its sign, falls off the edge. */
const fitted = (label: string, room: number) =>
  label.length * charWidth <= room ? {} : ({ textLength: room, lengthAdjust: 'spacingAndGlyphs' } as const)

interface AxesProps {
  readonly x: Axis
  readonly y: Axis
  readonly frame: Frame
  readonly palette: Palette
  readonly tick: (value: number) => string
}

/** Hairlines with their value above the line, and years under the base. Both are read from the table, so hidden from speech. */
export function ChartAxes({ x, y, frame, palette, tick }: AxesProps) {
  const text = {
    fontFamily: chartFont,
    fontSize: 12.5,
    fill: palette.muted,
    style: { fontVariantNumeric: 'tabular-nums' },
  }
  return (
    <g aria-hidden="true">
      {y.ticks.map((value) => (
        <g key={value}>
          <line
            x1={frame.left}
            x2={frame.right}
            y1={y.at(value)}
            y2={y.at(value)}
            stroke={value === 0 ? palette.muted : palette.rule}
            strokeWidth={1}
          />
          <text
            x={frame.left - 8}
            y={y.at(value) + 4}
            textAnchor="end"
            {...fitted(tick(value), frame.left - 10)}
            {...text}
          >
            {tick(value)}
          </text>
        </g>
      ))}
      {x.ticks.map((year, index) => (
        <g key={year}>
          <line
            x1={x.at(year)}
            x2={x.at(year)}
            y1={frame.bottom}
            y2={frame.bottom + 4}
            stroke={palette.muted}
            strokeWidth={1}
          />
          <text
            x={x.at(year)}
            y={frame.bottom + 18}
            textAnchor={index === 0 ? 'start' : index === x.ticks.length - 1 ? 'end' : 'middle'}
            {...text}
          >
            {year}
          </text>
        </g>
      ))}
    </g>
  )
}
