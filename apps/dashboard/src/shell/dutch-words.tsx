import { dutchWords } from '@wlz/terms'
import { useLanguage, useWords } from '../page.ts'

/** Dutch words that names of outcomes and measures keep in English, with what they mean. */
export function DutchWords() {
  const { dutchWordsTitle } = useWords()
  if (useLanguage() === 'nl') return null
  return (
    <p className="dutch-words quiet">
      {dutchWordsTitle}
      {dutchWords.map(([word, meaning], index) => (
        <span key={word}>
          {index === 0 ? ' ' : '; '}
          <i lang="nl">{word}</i>, {meaning}
        </span>
      ))}
      .
    </p>
  )
}
