import type { ReactNode } from 'react'
import { chartFont } from './chart-axes.tsx'
import type { Palette } from './palette.ts'

export interface SheetProps {
  readonly title: string
  /** Unit and region under the title. */
  readonly subtitle: string
  /** Meaning of the bands, in words. */
  readonly band: string
  /** Source, version of the data and hash of the run. */
  readonly source: string
  readonly width: number
  /** Size of the figure inside. */
  readonly height: number
  readonly palette: Palette
  readonly children?: ReactNode
}

const [head, foot, side] = [62, 58, 20]

/** A figure as a picture that can travel alone: title, unit, band, source and run stand inside it. */
export function Sheet({ title, subtitle, band, source, width, height, palette, children }: SheetProps) {
  const [outerWidth, outerHeight] = [width + 2 * side, height + head + foot]
  const text = { fontFamily: chartFont, fill: palette.ink }
  return (
    <svg
      width={outerWidth}
      height={outerHeight}
      viewBox={`0 0 ${outerWidth} ${outerHeight}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <rect width={outerWidth} height={outerHeight} fill={palette.paper} />
      <text x={side} y={28} fontSize={18} fontWeight={650} {...text}>
        {title}
      </text>
      <text x={side} y={48} fontSize={13} {...text} fill={palette.muted}>
        {subtitle}
      </text>
      <g transform={`translate(${side} ${head})`}>{children}</g>
      <text x={side} y={outerHeight - 32} fontSize={12} {...text} fill={palette.muted}>
        {band}
      </text>
      <text x={side} y={outerHeight - 14} fontSize={12} {...text} fill={palette.muted}>
        {source}
      </text>
    </svg>
  )
}
