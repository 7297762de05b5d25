import { ChartAxes, chartFont } from './chart-axes.tsx'
import { fanModel, type FanInput, type FanModel, type Frame } from './fan-model.ts'
import { dashes, type Palette } from './palette.ts'
import { spreadLabels } from './spread-labels.ts'

export interface FanChartProps extends FanInput {
  readonly width: number
  readonly height: number
  readonly palette: Palette
  readonly tick: (value: number) => string
  /** Year that is being read, marked by a line and a dot. */
  readonly cursor?: number
  /** Names of the two bands, written in them where there is room. */
  readonly bandNames?: Readonly<{ half: string; eight: string }>
  /** Word at the line where observations end and the model begins. */
  readonly beginLabel?: string
  /** Text of the figure for screen readers; absent when the figure around it has one. */
  readonly label?: string
  /** True when the result no longer belongs to the inputs. */
  readonly isStale?: boolean
}

/** Room around the drawing: numbers left, labels of the lines right, years under it. */
export function fanFrame(width: number, height: number): Frame {
  const labels = width < 340 ? 66 : width < 700 ? 96 : 148
  return { left: width < 340 ? 62 : 80, right: width - labels, top: 16, bottom: height - 26 }
}

/**
 * Uncertainty through time: the mean as a line, half of the draws in the dark band, eight of ten in the light one,
 * nine of ten between the hairlines. One fan a figure; other scenarios are lines.
 */
export function FanChart({
  width,
  height,
  palette,
  tick,
  cursor,
  label,
  beginLabel,
  bandNames,
  isStale = false,
  ...input
}: FanChartProps) {
  const frame = fanFrame(width, height)
  const model = fanModel(input, frame)
  const hue = isStale ? palette.muted : palette.hue
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      xmlns="http://www.w3.org/2000/svg"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <ChartAxes x={model.x} y={model.y} frame={frame} palette={palette} tick={tick} />
      <g fill={hue} stroke="none">
        <path d={model.band80} fillOpacity={0.17} />
        <path d={model.band50} fillOpacity={0.27} />
      </g>
      <g fill="none" stroke={hue}>
        {model.hairlines.map((path) => (
          <path key={path} d={path} strokeWidth={0.75} strokeDasharray="1 2" />
        ))}
      </g>
      <OtherLines model={model} palette={palette} />
      <path d={model.reference} fill="none" stroke={palette.muted} strokeWidth={1.75} strokeDasharray="5 4" />
      <path d={model.mean} fill="none" stroke={hue} strokeWidth={2.5} strokeLinejoin="round" />
      {bandNames !== undefined && <BandNames input={input} model={model} palette={palette} names={bandNames} />}
      <Norms model={model} frame={frame} palette={palette} />
      <History input={input} model={model} frame={frame} palette={palette} label={beginLabel} />
      <Starts input={input} model={model} frame={frame} palette={palette} />
      <g fill={palette.paper} stroke={palette.ink} strokeWidth={1.75}>
        {(input.marks ?? []).map(({ year, value }) => (
          <rect key={year} x={model.x.at(year) - 4} y={model.y.at(value) - 4} width={8} height={8} />
        ))}
      </g>
      {cursor !== undefined && (
        <Cursor input={input} model={model} frame={frame} palette={palette} year={cursor} hue={hue} />
      )}
      <EndLabels input={input} model={model} frame={frame} palette={palette} width={width} hue={hue} />
    </svg>
  )
}

interface PartProps {
  readonly input: FanInput
  readonly model: FanModel
  readonly palette: Palette
}

/** Lower than this a band has no room for its name. */
const lineOfText = 15

/** The name of each band inside it, at the year near the end in which it has room. */
function BandNames({
  input: { years, fan },
  model: { x, y },
  palette,
  names,
}: PartProps & { readonly names: NonNullable<FanChartProps['bandNames']> }) {
  const index = Math.round(years.length * 0.78)
  const year = years[index]
  if (fan === undefined || year === undefined) return undefined
  const strips = [
    { name: names.eight, top: y.at(fan.p90[index]!), bottom: y.at(fan.p75[index]!) },
    { name: names.half, top: y.at(fan.p75[index]!), bottom: y.at(fan.mean[index]!) },
  ]
  return (
    <g fontFamily={chartFont} fontSize={11.5} fill={palette.ink} textAnchor="middle" aria-hidden="true">
      {strips.map(
        ({ name, top, bottom }) =>
          bottom - top >= lineOfText && (
            <text key={name} x={x.at(year)} y={(top + bottom) / 2 + 4}>
              {name}
            </text>
          ),
      )}
    </g>
  )
}

/** More names than these stand in each other's way; then only the marks are left, and their titles. */
const mostNamedStarts = 3

/** Years in which measures begin, with the first of their names where there is room. */
function Starts({ input: { starts = [] }, model, frame, palette }: PartProps & { readonly frame: Frame }) {
  const isNamed = starts.length <= mostNamedStarts && frame.right - frame.left > 250
  return (
    <g fill={palette.ink} fontFamily={chartFont} fontSize={11.5}>
      {starts.map(({ year, label }, index) => {
        const x = model.x.at(year)
        const room = Math.floor((frame.right - x - 10) / 5.6)
        return (
          <g key={year}>
            <path d={`M${x - 4} ${frame.bottom}h8l-4 -7z`}>
              <title>{`${year}: ${label}`}</title>
            </path>
            {isNamed && (
              <text x={x + 7} y={frame.bottom - 4 - 13 * (starts.length - 1 - index)} aria-hidden="true">
                {label.length > room ? `${label.slice(0, room - 1)}…` : label}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

interface HistoryProps {
  readonly input: FanInput
  readonly model: FanModel
  readonly frame: Frame
  readonly palette: Palette
  readonly label: string | undefined
}

/** Observations, up to a line where the model begins. */
function History({ input: { history = [], years }, model: { x, y }, frame, palette, label }: HistoryProps) {
  if (history.length === 0) return undefined
  const sorted = history.toSorted((a, b) => a.year - b.year)
  const begin = x.at((years[0] ?? 2024) - 1)
  return (
    <g>
      <line
        x1={begin}
        x2={begin}
        y1={frame.top}
        y2={frame.bottom}
        stroke={palette.muted}
        strokeWidth={1}
        strokeDasharray="1 3"
      />
      {label !== undefined && (
        <text
          x={begin - 6}
          y={frame.top + 10}
          textAnchor="end"
          fontFamily={chartFont}
          fontSize={12.5}
          fill={palette.muted}
        >
          {label}
        </text>
      )}
      <polyline
        points={sorted.map(({ year, value }) => `${x.at(year).toFixed(1)},${y.at(value).toFixed(1)}`).join(' ')}
        fill="none"
        stroke={palette.ink}
        strokeWidth={1}
      />
      {sorted.map(({ year, value }) => (
        <circle key={year} cx={x.at(year)} cy={y.at(value)} r={2.25} fill={palette.ink} />
      ))}
    </g>
  )
}

function OtherLines({ model, palette }: { readonly model: FanModel; readonly palette: Palette }) {
  return (
    <g fill="none">
      {model.others.map(({ id, line, edges }, index) => {
        const stroke = palette.series[(index + 1) % palette.series.length]!
        return (
          <g key={id} stroke={stroke}>
            {edges.map((path) => (
              <path key={path} d={path} strokeWidth={0.75} />
            ))}
            <path d={line} strokeWidth={2} strokeDasharray={dashes[(index + 1) % dashes.length]} />
          </g>
        )
      })}
    </g>
  )
}

function Norms({
  model,
  frame,
  palette,
}: {
  readonly model: FanModel
  readonly frame: Frame
  readonly palette: Palette
}) {
  return (
    <g>
      {model.norms.map(({ label, path, end }) => (
        <g key={label}>
          <path d={path} fill="none" stroke={palette.ink} strokeWidth={1} />
          <text
            x={frame.left + 6}
            y={Math.max(end - 5, frame.top + 10)}
            fontFamily={chartFont}
            fontSize={12.5}
            fill={palette.ink}
          >
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

interface CursorProps {
  readonly input: FanInput
  readonly model: FanModel
  readonly frame: Frame
  readonly palette: Palette
  readonly year: number
  readonly hue: string
}

function Cursor({ input, model, frame, palette, year, hue }: CursorProps) {
  const index = input.years.indexOf(year)
  if (index < 0) return undefined
  const x = model.x.at(year)
  return (
    <g>
      <line x1={x} x2={x} y1={frame.top} y2={frame.bottom} stroke={palette.ink} strokeWidth={1} />
      <text
        x={Math.min(x, frame.right - 14)}
        y={frame.top - 2}
        textAnchor="middle"
        fontFamily={chartFont}
        fontSize={12}
        fontWeight={650}
        fill={palette.ink}
      >
        {year}
      </text>
      {input.reference !== undefined && (
        <circle
          cx={x}
          cy={model.y.at(input.reference.values[index]!)}
          r={3}
          fill={palette.paper}
          stroke={palette.muted}
          strokeWidth={1.5}
        />
      )}
      {input.fan !== undefined && (
        <circle
          cx={x}
          cy={model.y.at(input.fan.mean[index]!)}
          r={4}
          fill={hue}
          stroke={palette.paper}
          strokeWidth={1.5}
        />
      )}
    </g>
  )
}

interface EndLabelsProps {
  readonly input: FanInput
  readonly model: FanModel
  readonly frame: Frame
  readonly palette: Palette
  readonly width: number
  readonly hue: string
}

/** The name of each line at its end, so that no legend is needed. */
function EndLabels({ input, model, frame, palette, width, hue }: EndLabelsProps) {
  const ends = [
    ...(input.fan === undefined
      ? []
      : [{ key: 'fan', label: input.fanLabel, value: input.fan.mean.at(-1)!, colour: hue, weight: 650 }]),
    ...(input.reference === undefined
      ? []
      : [
          {
            key: 'reference',
            label: input.reference.label,
            value: input.reference.values.at(-1)!,
            colour: palette.muted,
            weight: 400,
          },
        ]),
    ...(input.others ?? []).map(({ id, label, values }, index) => ({
      key: id,
      label,
      value: values.at(-1)!,
      colour: palette.series[(index + 1) % palette.series.length]!,
      weight: 600,
    })),
  ]
  const room = Math.max(6, Math.floor((width - frame.right - 8) / 6.3))
  const places = spreadLabels(
    ends.map(({ key, value }) => ({ key, at: model.y.at(value) })),
    15,
    frame.top + 4,
    frame.bottom,
  )
  return (
    <g aria-hidden="true">
      {ends.map(({ key, label, colour, weight }) => (
        <text
          key={key}
          x={frame.right + 8}
          y={places.get(key)! + 4}
          fontFamily={chartFont}
          fontSize={12.5}
          fontWeight={weight}
          fill={colour}
        >
          {label.length > room ? `${label.slice(0, room - 1)}…` : label}
        </text>
      ))}
    </g>
  )
}
