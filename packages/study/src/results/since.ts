/** One area of a result that was kept: a `wlz-result/1`, of which more is not needed. */
export interface Recorded {
  readonly run: Readonly<{
    scenario: string
    region: string
    seed: string
    draws: number
    engine: string
    data: string
    hash: string
  }>
  readonly years: readonly number[]
  readonly indicators: Readonly<Record<string, { readonly unit: string; readonly mean: readonly number[] }>>
}

/**
 * Cause for which a recorded result differs from the new one. Engine and data together cannot be told apart: what one
 * of them alone would give was run by nobody. `scenario`: engine and data are the same, so what was asked was not.
 */
export type SinceCause = 'nothing' | 'engine' | 'data' | 'engine+data' | 'scenario'

/** Change of a recorded result since: means then, and how far they moved with the same seed and draws. */
export interface Since {
  readonly recorded: Recorded['run']
  readonly cause: SinceCause
  /** By indicator, [year] in the years of the result of now; null where the recorded one has none. */
  readonly indicators: Readonly<
    Record<string, Readonly<{ before: readonly (number | null)[]; moved: readonly (number | null)[] }>>
  >
}

/** The areas of a recorded result: one object, a list of them, or one a line; undefined when it is no such result. */
export function readRecorded(text: string): readonly Recorded[] | undefined {
  const parsed = parsedOf(text)
  const all = Array.isArray(parsed) ? parsed : [parsed]
  return all.length > 0 && all.every(isRecorded) ? all : undefined
}

function parsedOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    try {
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): unknown => JSON.parse(line))
    } catch {
      return undefined
    }
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumbers = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'number')

function isRecorded(value: unknown): value is Recorded {
  if (!isObject(value) || value['schema'] !== 'wlz-result/1') return false
  const { run, years, indicators } = value
  if (!isObject(run) || !isNumbers(years) || !isObject(indicators)) return false
  const texts = ['scenario', 'region', 'seed', 'engine', 'data', 'hash'].every((key) => typeof run[key] === 'string')
  return (
    texts &&
    typeof run['draws'] === 'number' &&
    Object.values(indicators).every((each) => isObject(each) && isNumbers(each['mean']))
  )
}

/** The result of now, as far as it is held against the recorded one. */
export interface Now {
  readonly run: Readonly<{ region: string; engine: string; data: string; hash: string }>
  readonly years: readonly number[]
  readonly indicators: Readonly<Record<string, { readonly mean: readonly number[] }>>
}

/**
 * Find what moved since; undefined when the area was not recorded. Seed and draws are taken to be the same: a caller
 * checks.
 */
export function sinceOf(recorded: readonly Recorded[], { run, years, indicators }: Now): Since | undefined {
  const then = recorded.find((each) => each.run.region === run.region)
  if (then === undefined) return undefined
  const shared = Object.entries(indicators).flatMap(([id, { mean }]) => {
    const old = then.indicators[id]
    if (old === undefined) return []
    const before = years.map((year) => old.mean[then.years.indexOf(year)] ?? null)
    return [
      [id, { before, moved: before.map((value, year) => (value === null ? null : mean[year]! - value)) }] as const,
    ]
  })
  return { recorded: then.run, cause: causeOf(then.run, run), indicators: Object.fromEntries(shared) }
}

function causeOf(then: Recorded['run'], now: Now['run']): SinceCause {
  if (then.engine !== now.engine) return then.data === now.data ? 'engine' : 'engine+data'
  if (then.data !== now.data) return 'data'
  return then.hash === now.hash ? 'nothing' : 'scenario'
}
