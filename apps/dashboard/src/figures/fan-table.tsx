import type { FanBands } from '@wlz/charts'
import type { NumberAbout } from '@wlz/explain'
import { useWords } from '../page.ts'
import type { Observed } from '../state/observed.ts'
import type { Write } from './amounts.ts'
import { YearTable } from './year-table.tsx'

interface Props {
  readonly caption: string
  readonly years: readonly number[]
  readonly bands: FanBands & { readonly p50: readonly number[] }
  readonly other?: readonly number[]
  readonly otherLabel?: string
  readonly observed?: readonly Observed[]
  readonly write: Write
  readonly aboutOf?: (value: number, year: number, column: string) => NumberAbout | undefined
}

/** The same numbers as a fan, year by year. */
export function FanTable({ caption, years, bands, other, otherLabel = '', observed = [], write, aboutOf }: Props) {
  const words = useWords()
  const columns = [
    { label: words.mean, values: bands.mean },
    { label: words.low80, values: bands.p10 },
    { label: words.high80, values: bands.p90 },
    { label: words.p50, values: bands.p50 },
    ...(other === undefined ? [] : [{ label: words.meanOf(otherLabel), values: other }]),
  ]
  return (
    <YearTable {...{ caption, years, columns, write, ...(aboutOf && { aboutOf }) }}>
      {observed.length > 0 && (
        <p>{words.observedTable(observed.map(({ date, value }) => `${date}: ${write(value)}`).join('; '))}</p>
      )}
    </YearTable>
  )
}
