import { usePage, usePick, useWords } from '../page.ts'

interface Props {
  readonly years: readonly number[]
  readonly label?: string
}

/** The year that a view is about, moved along a line. */
export function YearSlider({ years, label }: Props) {
  const { store } = usePage()
  const words = useWords()
  const year = usePick((state) => state.year)
  const [first, last] = [years[0] ?? year, years.at(-1) ?? year]
  return (
    <label className="year-slider">
      <span>
        {label ?? words.year} <output>{year}</output>
      </span>
      <span className="year-track">
        <span aria-hidden="true">{first}</span>
        <input
          type="range"
          min={first}
          max={last}
          step={1}
          value={year}
          onChange={({ target }) => store.stand({ year: Number(target.value) })}
        />
        <span aria-hidden="true">{last}</span>
      </span>
    </label>
  )
}
