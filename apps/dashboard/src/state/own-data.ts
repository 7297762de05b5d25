import type { Policy } from '@wlz/core'
import { figuresOf, startRows, startYear, withFigures, type OwnRow } from '@wlz/scenario'

export const isOwnRow = (row: unknown): row is OwnRow => {
  if (typeof row !== 'object' || row === null) return false
  const { region, indicator, year, value } = row as Partial<OwnRow>
  return typeof region === 'string' && typeof indicator === 'string' && Number.isInteger(year) && Number.isFinite(value)
}

/** Figures of later years, to lay beside the model. */
export const ownMarks = (rows: readonly OwnRow[], region: string, indicator: string): readonly OwnRow[] =>
  rows.filter((row) => row.year > startYear && row.region === region && row.indicator === indicator)

/** Figures that count in what is shown: of the region, of NL those of all. */
export const ownStarts = (rows: readonly OwnRow[], region: string): readonly OwnRow[] =>
  startRows(rows).filter((row) => region === 'NL' || row.region === region)

type Regions = readonly Readonly<{ code: string }>[]
const figuresByRows = new WeakMap<readonly OwnRow[], { readonly figures: Policy['figures'] }>()
const scenariosByFigures = new WeakMap<object, WeakMap<Policy, Policy>>()

/** The scenario with the own figures in it; equal content is one object, as of every scenario here. */
export function withOwn<Scenario extends { readonly policy: Policy }>(scenario: Scenario, rows: readonly OwnRow[], regions: Regions): Scenario {
  let known = figuresByRows.get(rows)
  if (known === undefined) figuresByRows.set(rows, (known = { figures: figuresOf(rows, regions) }))
  const { figures } = known
  if (figures === undefined) return scenario
  const made = scenariosByFigures.get(figures) ?? new WeakMap<Policy, Policy>()
  scenariosByFigures.set(figures, made)
  let policy = made.get(scenario.policy)
  if (policy === undefined) made.set(scenario.policy, (policy = withFigures(scenario, figures).policy))
  return { ...scenario, policy }
}
