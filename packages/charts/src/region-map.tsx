import { geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Palette } from './palette.ts'

export type RegionTopology = Topology<{ regions: GeometryCollection<{ region_code: string }> }>

/** Outline of each region as a path, worked out once for a size. */
export function regionPaths(topology: RegionTopology, width: number, height: number): ReadonlyMap<string, string> {
  const [object] = Object.values(topology.objects)
  const shapes = feature(topology, object!)
  const path = geoPath(geoMercator().fitSize([width, height], shapes)).digits(1)
  return new Map(shapes.features.map((shape) => [shape.properties.region_code, path(shape) ?? '']))
}

/** Class of a value among rising bounds: the number of bounds it reaches. */
export const classOf = (value: number, bounds: readonly number[]): number =>
  bounds.filter((bound) => value >= bound).length

/** Bounds of five classes with as many regions each. */
export function classBounds(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  return [0.2, 0.4, 0.6, 0.8].map((share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!)
}

export interface RegionMapProps {
  readonly width: number
  readonly height: number
  readonly paths: ReadonlyMap<string, string>
  readonly values: ReadonlyMap<string, number>
  readonly bounds: readonly number[]
  readonly palette: Palette
  readonly chosen?: string
  readonly nameOf: (code: string) => string
  readonly onChoose?: (code: string) => void
  readonly label: string
}

/** The regions in five shades of one ramp. The table beside it says the same in numbers, and is the way in for a keyboard. */
export function RegionMap({
  width,
  height,
  paths,
  values,
  bounds,
  palette,
  chosen,
  nameOf,
  onChoose,
  label,
}: RegionMapProps) {
  const fillOf = (code: string) => {
    const value = values.get(code)
    return value === undefined ? palette.rule : palette.ramp[classOf(value, bounds)]!
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
      {[...paths].map(([code, path]) => (
        <path
          key={code}
          d={path}
          fill={fillOf(code)}
          stroke={palette.paper}
          strokeWidth={1}
          data-region={code}
          onClick={() => onChoose?.(code)}
        >
          <title>{nameOf(code)}</title>
        </path>
      ))}
      {chosen !== undefined && (
        <path d={paths.get(chosen) ?? ''} fill="none" stroke={palette.ink} strokeWidth={2.5} pointerEvents="none" />
      )}
    </svg>
  )
}
