import { useEffect, useMemo, useRef, useState } from 'react'
import { useMove } from 'react-aria/useMove'
import { lastProjectedYear } from '@wlz/core'
import type { PolicyLever } from '@wlz/scenario'
import { isPercent, leverAmount } from '../../figures/lever-amount.ts'
import { NumberField } from '../../figures/number-field.tsx'
import { useWidth } from '../../figures/use-size.ts'
import { useLanguage, useWords } from '../../page.ts'
import { centralOf, movedPoint, withoutPoint, withPointAdded, type PathPoint } from '../../state/lever-path.ts'
import { Soon } from '../../state/soon.ts'
import { stepOf } from './lever-numbers.ts'

interface Props {
  readonly lever: PolicyLever
  readonly label: string
  readonly points: readonly PathPoint[]
  /** First year that may be chosen. */
  readonly firstYear: number
  readonly onChange: (points: readonly PathPoint[]) => void
  readonly onChangeEnd: () => void
}

const height = 144
const inset = 14
/** Below the floor of the drawing: half a point, and the years. */
const below = 28

/** The path of a lever through the years: points to drag, to move with the arrows, and to type. */
export function PathEditor({ lever, label, points: given, firstYear, onChange, onChangeEnd }: Props) {
  const words = useWords().explore
  const language = useLanguage()
  const [box, width] = useWidth()
  const [held, setHeld] = useState<readonly PathPoint[]>()
  const [soon] = useState(() => new Soon())
  useEffect(() => () => soon.flush(), [soon])
  const points = held ?? given
  const step = stepOf(lever)
  const scale = useMemo(() => {
    const wide = (width ?? 300) - 2 * inset
    const years = lastProjectedYear - firstYear
    const tall = height - inset - below
    const span = lever.max - lever.min
    return {
      x: (year: number) => inset + ((year - firstYear) / years) * wide,
      y: (value: number) => height - below - ((value - lever.min) / span) * tall,
      year: (dx: number) => (dx / wide) * years,
      value: (dy: number) => (-dy / tall) * span,
    }
  }, [width, firstYear, lever])
  const put = (next: readonly PathPoint[]) => {
    setHeld(next)
    soon.put(() => onChange(next))
  }
  const end = () => {
    soon.flush()
    setHeld(undefined)
    onChangeEnd()
  }
  const now = (next: readonly PathPoint[]) => {
    onChange(next)
    onChangeEnd()
  }
  const first = points[0]!
  const line = [
    `M${scale.x(firstYear)},${scale.y(first.year > firstYear ? lever.neutral : centralOf(first.value))}`,
    ...(first.year > firstYear ? [`H${scale.x(first.year)}`] : []),
    ...points.map(({ year, value }) => `L${scale.x(year)},${scale.y(centralOf(value))}`),
    `H${scale.x(lastProjectedYear)}`,
  ].join('')
  const amount = (value: number) => leverAmount(value, lever.id, language)
  return (
    <div className="path-editor">
      <p className="path-title">{words.pathTitle}</p>
      <div className="path-strip" ref={box} style={{ height }} role="group" aria-label={words.pathLabel(label)}>
        <svg width="100%" height={height} aria-hidden="true">
          <line className="path-floor" x1={inset} x2="100%" y1={height - below} y2={height - below} />
          <path className="path-line" d={line} />
          <text x={inset} y={height - 1}>
            {firstYear}
          </text>
          <text x="100%" y={height - 1} textAnchor="end">
            {lastProjectedYear}
          </text>
          <text x={inset} y={10}>
            {amount(lever.max)}
          </text>
        </svg>
        {points.map((point, index) => (
          <Handle
            // a point has no name but its place
            // oxlint-disable-next-line react/no-array-index-key -- a point is known by its place: its year changes under the hand
            key={index}
            name={words.pathPoint(index + 1, points.length)}
            text={`${point.year}: ${amount(centralOf(point.value))}`}
            left={scale.x(point.year)}
            top={scale.y(centralOf(point.value))}
            point={point}
            lever={lever}
            onMove={(from, by) => {
              const [years, value] = by.kind === 'key' ? [by.x, -by.y * step] : [scale.year(by.x), scale.value(by.y)]
              const to = centralOf(from.value) + value
              const stepped = by.kind === 'key' ? to : Math.round(to / step) * step
              put(
                movedPoint(
                  points,
                  index,
                  { year: from.year + years, value: Number(stepped.toFixed(6)) },
                  lever,
                  firstYear,
                ),
              )
            }}
            onEnd={end}
            onAway={() => now(withoutPoint(points, index))}
          />
        ))}
      </div>
      <ol className="path-points">
        {points.map((point, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a point is known by its place: its year changes under the hand
          <li key={index}>
            <select
              aria-label={words.pathYear(index + 1)}
              value={point.year}
              onChange={({ target }) =>
                now(
                  movedPoint(
                    points,
                    index,
                    { year: Number(target.value), value: centralOf(point.value) },
                    lever,
                    firstYear,
                  ),
                )
              }
            >
              {yearsBetween(
                index === 0 ? firstYear : points[index - 1]!.year + 1,
                index === points.length - 1 ? lastProjectedYear : points[index + 1]!.year - 1,
              ).map((year) => (
                <option key={year}>{year}</option>
              ))}
            </select>
            <NumberField
              className="exact"
              name={words.pathValue(index + 1)}
              value={centralOf(point.value)}
              write={amount}
              min={lever.min}
              max={lever.max}
              isPercent={isPercent(lever)}
              onChange={(next) => {
                if (next !== undefined)
                  now(movedPoint(points, index, { year: point.year, value: next }, lever, firstYear))
              }}
            />
            {points.length > 1 && (
              <button
                type="button"
                className="text-button"
                aria-label={words.pathAway(index + 1)}
                onClick={() => now(withoutPoint(points, index))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="text-button"
        disabled={withPointAdded(points) === points}
        onClick={() => now(withPointAdded(points))}
      >
        {words.pathAdd}
      </button>
    </div>
  )
}

const yearsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** Steps of the arrows, or pixels since the point was taken up. */
interface Moved {
  readonly kind: 'key' | 'drag'
  readonly x: number
  readonly y: number
}

interface HandleProps {
  readonly name: string
  readonly text: string
  readonly left: number
  readonly top: number
  readonly point: PathPoint
  readonly lever: PolicyLever
  /** @param from the point as it was when it was taken up */
  readonly onMove: (from: PathPoint, by: Moved) => void
  readonly onEnd: () => void
  readonly onAway: () => void
}

/** One point: its value is what a screen reader hears first, its year stands in the text. */
function Handle({ name, text, left, top, point, lever, onMove, onEnd, onAway }: HandleProps) {
  const taken = useRef({ from: point, x: 0, y: 0 })
  const { moveProps } = useMove({
    onMoveStart: () => {
      taken.current = { from: point, x: 0, y: 0 }
    },
    onMove: ({ deltaX, deltaY, pointerType }) => {
      const { from, x, y } = taken.current
      taken.current = { from, x: x + deltaX, y: y + deltaY }
      onMove(from, { kind: pointerType === 'keyboard' ? 'key' : 'drag', x: x + deltaX, y: y + deltaY })
    },
    onMoveEnd: onEnd,
  })
  return (
    <div
      {...moveProps}
      className="path-point"
      style={{ left, top }}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={lever.min}
      aria-valuemax={lever.max}
      aria-valuenow={centralOf(point.value)}
      aria-valuetext={text}
      onKeyUp={({ key }) => {
        if (key === 'Delete' || key === 'Backspace') onAway()
      }}
    />
  )
}
