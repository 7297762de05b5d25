import { clamp, valueAt, type Lever } from '@wlz/core'
import { normalQuantile } from '@wlz/exact'
import { isPercent, leverAmount } from '../../figures/lever-amount.ts'
import { NumberField } from '../../figures/number-field.tsx'
import { useLanguage, useWords } from '../../page.ts'
import { centralOf, withInterval, type PathPoint } from '../../state/lever-path.ts'
import { clean, stepOf } from './lever-numbers.ts'

interface Props {
  readonly lever: Lever
  readonly points: readonly PathPoint[]
  readonly onChange: (points: readonly PathPoint[]) => void
}

/** The last value of a path as one number or as an interval, with a preview of what the engine will draw from it. */
export function IntervalField({ lever, points, onChange }: Props) {
  const words = useWords().explore
  const language = useLanguage()
  const value = points.at(-1)?.value
  if (value === undefined || lever.unit === 'switch') return undefined
  const central = centralOf(value)
  const interval = typeof value === 'number' ? undefined : value
  const wide = 2 * stepOf(lever)
  const within = (at: number) => clamp(clean(at), lever.min, lever.max)
  const field = (label: string, at: number, min: number, max: number, change: (next: number) => void) => (
    <NumberField
      className="exact"
      label={label}
      value={at}
      write={(each) => leverAmount(each, lever.id, language)}
      min={min}
      max={max}
      isPercent={isPercent(lever)}
      onChange={(next) => {
        if (next !== undefined) change(clean(next))
      }}
    />
  )
  return (
    <div className="interval">
      <label className="check">
        <input
          type="checkbox"
          checked={interval !== undefined}
          onChange={({ target }) =>
            onChange(
              withInterval(
                points,
                target.checked ? { low: within(central - wide), high: within(central + wide) } : undefined,
              ),
            )
          }
        />
        {words.asInterval}
      </label>
      {interval !== undefined && (
        <>
          <div className="interval-ends">
            {field(words.intervalLow, interval.low, lever.min, central, (low) =>
              onChange(withInterval(points, { low, high: interval.high })),
            )}
            {field(words.intervalHigh, interval.high, central, lever.max, (high) =>
              onChange(withInterval(points, { low: interval.low, high })),
            )}
          </div>
          <IntervalDots lever={lever} interval={{ ...interval, as: 0.8 }} />
          <p className="quiet">
            {words.intervalNote(
              leverAmount(interval.low, lever.id, language),
              leverAmount(interval.high, lever.id, language),
            )}
          </p>
        </>
      )}
    </div>
  )
}

const dots = 20
const columns = 24

/** Twenty draws at equal steps of chance, stacked where they fall on the track of the lever. */
function IntervalDots({ lever, interval }: { lever: Lever; interval: Parameters<typeof valueAt>[0] }) {
  const language = useLanguage()
  const wide = interval.high - interval.low
  const min = Math.max(lever.min, interval.low - wide)
  const max = Math.min(lever.max, interval.high + wide)
  const heights = new Map<number, number>()
  const placed = Array.from({ length: dots }, (_, index) => {
    const value = clamp(valueAt(interval, normalQuantile((index + 0.5) / dots)), min, max)
    const part = max === min ? 0 : (value - min) / (max - min)
    const column = Math.min(columns - 1, Math.floor(part * columns))
    const height = heights.get(column) ?? 0
    heights.set(column, height + 1)
    return { column, height, index }
  })
  const tall = Math.max(...heights.values())
  return (
    <svg className="interval-dots" viewBox={`0 0 ${columns * 10} ${tall * 10 + 14}`} aria-hidden="true">
      {placed.map(({ column, height, index }) => (
        <circle key={index} cx={column * 10 + 5} cy={tall * 10 - height * 10 - 5} r={4} />
      ))}
      <line x1={0} x2={columns * 10} y1={tall * 10 + 1} y2={tall * 10 + 1} />
      <text x={0} y={tall * 10 + 13}>
        {leverAmount(clean(min), lever.id, language)}
      </text>
      <text x={columns * 10} y={tall * 10 + 13} textAnchor="end">
        {leverAmount(clean(max), lever.id, language)}
      </text>
    </svg>
  )
}
