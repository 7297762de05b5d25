import { useState } from 'react'
import type { FanBands } from '@wlz/charts'
import { useWords } from '../page.ts'
import type { Observed } from '../state/observed.ts'
import type { Write } from './amounts.ts'
import { Scroll } from './scroll.tsx'

interface Props {
  readonly caption: string
  readonly years: readonly number[]
  readonly bands: FanBands & { readonly mean: readonly number[] }
  readonly other?: readonly number[]
  readonly otherLabel?: string
  readonly observed?: readonly Observed[]
  readonly write: Write
}

/** The same numbers as the figure, year by year. Made when it is opened. */
export function FanTable({ caption, years, bands, other, otherLabel, observed = [], write }: Props) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.asTable}</summary>
      {isOpen && (
        <Scroll label={caption}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                <th scope="col">{words.median}</th>
                <th scope="col">{words.low80}</th>
                <th scope="col">{words.high80}</th>
                <th scope="col">{words.mean}</th>
                {other !== undefined && <th scope="col">{otherLabel}</th>}
              </tr>
            </thead>
            <tbody>
              {years.map((year, index) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>{write(bands.p50[index]!)}</td>
                  <td>{write(bands.p10[index]!)}</td>
                  <td>{write(bands.p90[index]!)}</td>
                  <td>{write(bands.mean[index]!)}</td>
                  {other !== undefined && <td>{write(other[index]!)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {isOpen && observed.length > 0 && <p>{words.observedTable(observed.map(({ date, value }) => `${date}: ${write(value)}`).join('; '))}</p>}
    </details>
  )
}
