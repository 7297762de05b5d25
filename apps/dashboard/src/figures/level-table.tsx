import { useState } from 'react'
import { useWords } from '../page.ts'
import type { Write } from './amounts.ts'
import { Scroll } from './scroll.tsx'

interface Props {
  readonly caption: string
  readonly years: readonly number[]
  readonly lines: readonly Readonly<{ label: string; p50: readonly number[] }>[]
  readonly write: Write
}

export function LevelTable({ caption, years, lines, write }: Props) {
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
                {lines.map(({ label }) => (
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
                  {lines.map(({ label, p50 }) => (
                    <td key={label}>{write(p50[index]!)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </details>
  )
}
