import { useId } from 'react'
import { geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { chartFont } from './chart-axes.tsx'
import { classOf, type MapClass } from './map-classes.ts'
import type { Palette } from './palette.ts'

export type RegionTopology = Topology<{ regions: GeometryCollection<{ region_code: string }> }>

/** Outline of each region as a path, worked out once for a size. */
export function regionPaths(topology: RegionTopology, width: number, height: number): ReadonlyMap<string, string> {
  const [object] = Object.values(topology.objects)
  const shapes = feature(topology, object!)
  const path = geoPath(
    geoMercator().fitExtent(
      [
        [2, 2],
        [width - 2, height - 2],
      ],
      shapes,
    ),
  ).digits(1)
  return new Map(shapes.features.map((shape) => [shape.properties.region_code, path(shape) ?? '']))
}

export interface RegionMapProps {
  readonly width: number
  readonly height: number
  readonly paths: ReadonlyMap<string, string>
  /** Value by region; undefined where there is none, as of a year that never comes. */
  readonly values: ReadonlyMap<string, number | undefined>
  readonly classes: readonly MapClass[]
  /** Regions that do not differ from what they are held against. */
  readonly hatched: ReadonlySet<string>
  readonly palette: Palette
  readonly chosen?: string
  /** Region that is pointed at, or has the focus elsewhere. */
  readonly pointed?: string | undefined
  readonly onPoint?: (code: string, place: { readonly x: number; readonly y: number }) => void
  readonly onChoose?: (code: string) => void
  readonly label: string
}

/**
 * The regions in shades of one ramp, hatched where they do not differ. The table beside it says the same in numbers, and is
 * the way in for a keyboard.
 */
export function RegionMap({
  width,
  height,
  paths,
  values,
  classes,
  hatched,
  palette,
  chosen,
  pointed,
  onPoint,
  onChoose,
  label,
}: RegionMapProps) {
  const hatch = useId()
  const fillOf = (code: string) => {
    const value = values.get(code)
    return value === undefined ? palette.paper : (classOf(value, classes)?.colour ?? palette.rule)
  }
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      xmlns="http://www.w3.org/2000/svg"
    >
      <defs>
        <HatchPattern id={hatch} palette={palette} />
      </defs>
      {[...paths].map(([code, path]) => (
        <path
          key={code}
          d={path}
          fill={fillOf(code)}
          stroke={palette.muted}
          strokeWidth={0.6}
          strokeLinejoin="round"
          data-region={code}
          data-hatched={hatched.has(code)}
          onPointerMove={({ nativeEvent: { offsetX: x, offsetY: y } }) => onPoint?.(code, { x, y })}
          onClick={() => onChoose?.(code)}
        />
      ))}
      <g pointerEvents="none">
        {[...hatched].map((code) => (
          <path key={code} d={paths.get(code) ?? ''} fill={`url(#${hatch})`} />
        ))}
        {pointed !== undefined && (
          <path d={paths.get(pointed) ?? ''} fill="none" stroke={palette.ink} strokeWidth={1.5} />
        )}
        {chosen !== undefined && (
          <path d={paths.get(chosen) ?? ''} fill="none" stroke={palette.ink} strokeWidth={2.5} strokeLinejoin="round" />
        )}
      </g>
    </svg>
  )
}

/** Lines of ink beside lines of paper, so that they are seen on the darkest shade and on the lightest. */
function HatchPattern({ id, palette }: { readonly id: string; readonly palette: Palette }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={1.1} height={6} fill={palette.ink} fillOpacity={0.6} />
      <rect x={1.1} width={1.1} height={6} fill={palette.paper} fillOpacity={0.75} />
    </pattern>
  )
}

/** A square of the legend, in a shade or hatched. */
export function MapSwatch({
  colour,
  isHatched = false,
  palette,
}: {
  readonly colour: string
  readonly isHatched?: boolean
  readonly palette: Palette
}) {
  const hatch = useId()
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" className="map-swatch" aria-hidden="true">
      {isHatched && (
        <defs>
          <HatchPattern id={hatch} palette={palette} />
        </defs>
      )}
      <rect x={0.5} y={0.5} width={17} height={17} fill={colour} stroke={palette.muted} />
      {isHatched && <rect x={0.5} y={0.5} width={17} height={17} fill={`url(#${hatch})`} />}
    </svg>
  )
}

/** A shade and its meaning. */
export interface MapKeyLine {
  readonly colour: string
  readonly label: string
  readonly isHatched?: boolean
}

export interface MapKeyProps {
  readonly lines: readonly MapKeyLine[]
  readonly palette: Palette
  readonly x: number
  readonly y: number
}

/** The legend inside a picture: a square and a line of words for each shade. */
export function MapKey({ lines, palette, x, y }: MapKeyProps) {
  const hatch = useId()
  return (
    <g fontFamily={chartFont} fontSize={13} fill={palette.ink}>
      <defs>
        <HatchPattern id={hatch} palette={palette} />
      </defs>
      {lines.map(({ colour, label, isHatched = false }, row) => (
        <g key={label} transform={`translate(${x} ${y + row * 26})`}>
          <rect width={18} height={18} fill={colour} stroke={palette.muted} />
          {isHatched && <rect width={18} height={18} fill={`url(#${hatch})`} />}
          <text x={26} y={14}>
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}
