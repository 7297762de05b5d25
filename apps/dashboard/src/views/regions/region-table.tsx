import { useState } from 'react'
import type { RunResult } from '@wlz/study'
import { amountsFor } from '../../figures/amounts.ts'
import { useIndicator } from '../../figures/use-indicator.ts'
import { useLanguage, usePage, usePageState, useWords } from '../../page.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { failingOf, failingOrder, type Failing } from './failing.ts'
import { normSignals } from './region-indicators.ts'
import { Scroll } from '../../figures/scroll.tsx'

type Key = 'name' | 'mean' | 'low' | 'high' | (typeof normSignals)[number]

interface Props {
  readonly indicator: string
  readonly year: number
  readonly results: readonly RunResult[]
}

/** The map in numbers, to be sorted by any column; a name opens the region. */
export function RegionTable({ indicator, year, results }: Props) {
  const { store } = usePage()
  const { region } = usePageState()
  const language = useLanguage()
  const words = useWords()
  const nameOf = useRegionName()
  const { unit, label } = useIndicator(indicator)
  const [sort, setSort] = useState<Readonly<{ key: Key; isDown: boolean }>>({ key: 'name', isDown: false })
  const index = results[0]?.years.indexOf(year) ?? 0
  const rows = results.map((result) => {
    const { mean, p10, p90 } = result.indicators[indicator]!
    const failing = Object.fromEntries(normSignals.map((signal) => [signal, failingOf(result, signal)])) as Record<string, Failing>
    return { code: result.run.region, name: nameOf(result.run.region), mean: mean[index]!, low: p10[index]!, high: p90[index]!, failing }
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
      default:
        return failingOrder(row.failing[sort.key]!)
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
            {head('mean', words.mean)}
            {head('low', words.low80)}
            {head('high', words.high80)}
            {head('zorgplicht.tijdig', words.regions.timelyFails)}
            {head('zorgplicht.passend', words.regions.fittingFails)}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ code, name, mean, low, high, failing }) => (
            <tr key={code} data-chosen={code === region}>
              <th scope="row">
                <button type="button" className="text-button" onClick={() => store.stand({ region: code })}>
                  {name}
                </button>
              </th>
              <td>{write(mean)}</td>
              <td>{write(low)}</td>
              <td>{write(high)}</td>
              {normSignals.map((signal) => (
                <td key={signal}>{failingText(failing[signal]!, words)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function failingText(failing: Failing, words: ReturnType<typeof useWords>): string {
  switch (failing.kind) {
    case 'year':
      return String(failing.year)
    case 'never':
      return words.regions.notBefore2050
    case 'not-telling':
      return words.compare.dash
  }
}
