import type { Table } from '../../export/table-csv.ts'
import type { Source } from '../../figures/take-along.tsx'
import type { MapChoice, ShownMap } from './use-mapped.ts'

interface MapNumbers {
  readonly outcome: string
  readonly choice: MapChoice
  readonly shown: ShownMap
  readonly year: number
  readonly source: Source
  readonly nameOf: (region: string) => string
}

/** One row a region, as the map shows it. `apart` is empty while it is not known. */
export function mapRows({ outcome, choice, shown, year, source, nameOf }: MapNumbers): Table {
  const scenario = source.scenarios.at(-1)!.scenario
  const against = choice.isDifference ? source.scenarios[0]!.scenario : ''
  return {
    head: [
      'scenario',
      'difference_with',
      'region',
      'name',
      'outcome',
      'per_people_of_80plus',
      'year',
      'value',
      'p10',
      'p90',
      'apart',
      'draws',
      'data',
    ],
    rows: [...shown.places].map(([code, { value, low, high, isApart }]) => [
      scenario,
      against,
      code,
      nameOf(code),
      outcome,
      shown.people,
      choice.outcome.kind === 'tipping' ? undefined : year,
      value,
      low,
      high,
      isApart === undefined ? undefined : String(isApart),
      source.draws,
      source.data,
    ]),
  }
}
