import { useState, type ReactNode } from 'react'
import type { NumberAbout } from '@wlz/explain'
import { ExplainedNumber } from '../explain/explained-number.tsx'
import { useWords } from '../page.ts'
import type { Write } from './amounts.ts'
import { Scroll } from './scroll.tsx'

interface Props {
  readonly caption: string
  readonly years: readonly number[]
  /** One column each, with a value a year. */
  readonly columns: readonly Readonly<{ label: string; values: readonly number[] }>[]
  readonly write: Write
  /** Fact that a number of a column and year can open; none where nothing is known of it. */
  readonly aboutOf?: (value: number, year: number, column: string) => NumberAbout | undefined
  /** Caption under the table. */
  readonly children?: ReactNode
}

/** The numbers of a figure, year by year. Made when it is opened. */
export function YearTable({ caption, years, columns, write, aboutOf, children }: Props) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.asTable}
        <span className="unseen">: {caption}</span>
      </summary>
      {isOpen && (
        <Scroll label={caption}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                {columns.map(({ label }) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {years.map((year, index) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  {columns.map(({ label, values }) => (
                    <td key={label}>
                      <Cell text={write(values[index]!)} about={aboutOf?.(values[index]!, year, label)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {isOpen && children}
    </details>
  )
}

const Cell = ({ text, about }: { readonly text: string; readonly about: NumberAbout | undefined }) =>
  about === undefined ? text : <ExplainedNumber about={about}>{text}</ExplainedNumber>
