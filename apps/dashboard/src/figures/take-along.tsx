import type { CompareResult, Marks } from '@wlz/study'
import { formatNumber } from '@wlz/terms'
import type { Picture } from '../export/picture.tsx'
import type { Table } from '../export/table-csv.ts'
import { useLanguage, useWords } from '../page.ts'
import { useRegionName } from '../state/use-region-name.ts'
import { useTitles } from '../state/use-titles.ts'
import { announce } from '../shell/announcer.tsx'
import { orTell } from '../shell/notice.tsx'

/** Scenarios, data version and runs behind a figure, as they stand in the files that are taken along. */
export interface Source {
  readonly region: string
  readonly draws: number
  readonly data: string
  /** Part of what went in that is assumed, in words. */
  readonly mark?: string
  /** Scenarios in the figure, with the hash of what determines their numbers. */
  readonly scenarios: readonly (Readonly<{ scenario: string; hash: string }> & Pick<Marks, 'ownFigures'>)[]
}

/** Scenarios of a comparison: the base, and all others or some of them. */
export const sourceOf = ({ run, base, others }: CompareResult, wanted?: readonly string[]): Source => ({
  ...run,
  scenarios: [base, ...others.filter(({ scenario }) => wanted?.includes(scenario) ?? true)],
})

export interface TakeAlongProps {
  /** Name of the files, without their ending. */
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly source: Source
  /** Meaning of what is drawn, where it is no fan. */
  readonly band?: string
  readonly picture: Picture
  readonly table: () => Table
  /** Not yet of all draws. */
  readonly isDisabled?: boolean
}

/** Ways to take a figure along: as a drawing, a picture or numbers, each with its title, scenarios, source and runs. */
export function TakeAlong({ name, title, unit, source, band, picture, table, isDisabled = false }: TakeAlongProps) {
  const words = useWords()
  const language = useLanguage()
  const regionName = useRegionName()
  const titleOf = useTitles()
  const { region, draws, data, mark, scenarios } = source
  const sheet = {
    title,
    subtitle: [regionName(region), unit, scenarios.map(({ scenario }) => titleOf(scenario)).join(', ')].join(' · '),
    band: band ?? words.bandLine(formatNumber(draws, { language })),
    source: [
      words.sourceLine(
        data.slice(7, 19),
        scenarios.map(({ hash }) => hash.slice(7, 19)).join(' '),
        scenarios.map(({ scenario }) => scenario).join(', '),
      ),
      ...(scenarios.some(({ ownFigures }) => ownFigures !== undefined) ? [words.own.inSource] : []),
      ...(mark === undefined ? [] : [mark]),
    ].join(', '),
  }
  const save = async (kind: 'svg' | 'png' | 'csv') => {
    if (kind === 'csv') {
      const { saveTable } = await import('../export/table-csv.ts')
      saveTable(name, table(), language === 'nl' ? 'nl' : 'plain')
    } else {
      const { savePicture } = await import('../export/picture.tsx')
      await savePicture(kind, name, sheet, picture)
    }
    announce(words.saved(`${name}.${kind}`))
  }
  return (
    <div className="tools" role="group" aria-label={words.takeAlong(title)}>
      {(['svg', 'png', 'csv'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="text-button"
          aria-label={`${kind.toUpperCase()}: ${title}`}
          aria-disabled={isDisabled}
          onClick={() => !isDisabled && orTell(save(kind), language)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
