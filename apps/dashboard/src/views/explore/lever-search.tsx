import { Button, Input, Label, SearchField } from 'react-aria-components'
import { useWords } from '../../page.ts'

interface Props {
  readonly typed: string
  /** Number of levers found; undefined while nothing is searched. */
  readonly found: number | undefined
  readonly onType: (typed: string) => void
}

/** Search for a measure, by the words that people have for it. */
export function LeverSearch({ typed, found, onType }: Props) {
  const words = useWords().explore
  return (
    <div className="lever-search">
      <SearchField value={typed} onChange={onType}>
        <Label>{words.search}</Label>
        <div className="search-box">
          <Input placeholder={words.searchExample} />
          {typed !== '' && (
            <Button className="text-button" aria-label={words.searchAway}>
              ×
            </Button>
          )}
        </div>
      </SearchField>
      <p role="status" className="quiet">
        {found !== undefined && words.searchFound(found)}
      </p>
    </div>
  )
}
