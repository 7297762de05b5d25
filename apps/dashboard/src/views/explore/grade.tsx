import type { LeverFacts } from '@wlz/study'
import { dictionary } from '@wlz/terms'
import { useLanguage, useWords } from '../../page.ts'

/** How strong the evidence is, as a letter in a ring; its meaning on focus, on pointing and to a screen reader. */
export function Grade({ grade }: { readonly grade: LeverFacts['grade'] }) {
  const language = useLanguage()
  const words = useWords()
  const meaning = grade === undefined ? words.explore.noGrade : `${grade}: ${dictionary(language).evidence[`grade.${grade}`]}`
  return (
    <span className="grade" tabIndex={0} role="img" aria-label={words.explore.gradeOf(meaning)} data-meaning={meaning}>
      {grade ?? '–'}
    </span>
  )
}
