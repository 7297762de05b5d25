import { memo, useState } from 'react'
import type { NormResult, RunResult, TippingResult } from '@wlz/study'
import { amountsFor } from '../../figures/amounts.ts'
import { useIndicator } from '../../figures/use-indicator.ts'
import { useLanguage, usePage, usePick, useWords } from '../../page.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import type { ShownMap } from './use-mapped.ts'
import { Scroll } from '../../figures/scroll.tsx'

type Key = 'name' | 'mapped' | 'mean' | 'low' | 'high' | 'timely' | 'waiting'

interface Props {
  readonly indicator: string
  /** Column of what the map shows, where that is not the outcome as it is. */
  readonly mapped: Readonly<{ name: string; shown: ShownMap }> | undefined
  /** Region that has the focus in the table, for the map. */
  readonly onPoint: (region: string | undefined) => void
  readonly year: number
  readonly results: readonly RunResult[]
  /** Absent while it is being worked out. */
  readonly tipping: readonly TippingResult[] | undefined
}

/** The map in numbers, to be sorted by any column; a name opens the region. */
export const RegionTable = memo(function RegionTable({ indicator, mapped, onPoint, year, results, tipping }: Props) {
  const { store } = usePage()
  const region = usePick((state) => state.region)
  const language = useLanguage()
  const words = useWords()
  const nameOf = useRegionName()
  const { unit, label } = useIndicator(indicator)
  const [sort, setSort] = useState<Readonly<{ key: Key; isDown: boolean }>>({ key: 'name', isDown: false })
  const index = results[0]?.years.indexOf(year) ?? 0
  const rows = results.map((result) => {
    const { mean, p10, p90 } = result.indicators[indicator]!
    const [timely, waiting] =
      tipping?.find(({ run }) => run.region === result.run.region)?.scenarios.at(-1)?.norms ?? []
    return {
      code: result.run.region,
      name: nameOf(result.run.region),
      mapped: mapped?.shown.places.get(result.run.region)?.value,
      mean: mean[index]!,
      low: p10[index]!,
      high: p90[index]!,
      timely,
      waiting,
    }
  })
  const { write } = amountsFor(
    unit,
    rows.map(({ high }) => high),
    language,
  )
  const valueOf = (row: (typeof rows)[number]): string | number => {
    switch (sort.key) {
      case 'name':
      case 'mean':
      case 'low':
      case 'high':
        return row[sort.key]
      case 'mapped':
        return row.mapped ?? 9_999
      case 'timely':
      case 'waiting':
        return row[sort.key]?.p50 ?? 9_999 // what does not fail comes last
    }
  }
  const sorted = rows.toSorted((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)]
    const order = typeof one === 'string' ? one.localeCompare(String(other), 'nl') : one - Number(other)
    return sort.isDown ? -order : order
  })
  const head = (key: Key, name: string) => (
    <th key={key} scope="col" aria-sort={sort.key === key ? (sort.isDown ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => setSort({ key, isDown: sort.key === key && !sort.isDown })}>
        {name}
        <span aria-hidden="true">{sort.key === key ? (sort.isDown ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  )
  return (
    <Scroll label={words.regions.tableLabel} className="region-table">
      <table>
        <caption>{words.regions.caption(label, year)}</caption>
        <thead>
          <tr>
            {head('name', words.region)}
            {mapped !== undefined && head('mapped', mapped.name)}
            {head('mean', words.mean)}
            {head('low', words.low80)}
            {head('high', words.high80)}
            {head('timely', words.regions.timelyFails)}
            {head('waiting', words.regions.waitingFails)}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ code, name, mapped: value, mean, low, high, timely, waiting }) => (
            <tr
              key={code}
              data-chosen={code === region}
              onPointerEnter={() => onPoint(code)}
              onPointerLeave={() => onPoint(undefined)}
            >
              <th scope="row">
                <button
                  type="button"
                  className="text-button"
                  onFocus={() => onPoint(code)}
                  onBlur={() => onPoint(undefined)}
                  onClick={() => store.stand({ region: code })}
                >
                  {name}
                </button>
              </th>
              {mapped !== undefined && <td>{value === undefined ? words.compare.dash : mapped.shown.write(value)}</td>}
              <td>{write(mean)}</td>
              <td>{write(low)}</td>
              <td>{write(high)}</td>
              <Fails norm={timely} isKnown={tipping !== undefined} />
              <Fails norm={waiting} isKnown={tipping !== undefined} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
})

/** The year by which half of the draws have failed, and the years of a tenth and of nine tenths. */
function Fails({ norm, isKnown }: { readonly norm: NormResult | undefined; readonly isKnown: boolean }) {
  const words = useWords()
  if (norm === undefined) return <td>{isKnown ? words.compare.dash : words.computing}</td>
  const { p10, p50, p90 } = norm
  return (
    <td>
      {p50 ?? words.regions.notBefore2050}
      {(p10 !== null || p50 !== null) && (
        <>
          <br />
          <span className="quiet">{`${p10 ?? words.compare.dash} / ${p90 ?? words.regions.after}`}</span>
        </>
      )}
    </td>
  )
}
