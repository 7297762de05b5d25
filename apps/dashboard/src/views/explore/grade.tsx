import type { LeverFacts } from '@wlz/explain'
import { dictionary } from '@wlz/terms'
import { useExplain } from '../../explain/explain-context.ts'
import { useLanguage, useWords } from '../../page.ts'

interface Props {
  readonly lever: string
  readonly grade: LeverFacts['grade']
}

/** Strength of the evidence, as a letter in a ring; its meaning on focus, on pointing and to a screen reader. */
export function Grade({ lever, grade }: Props) {
  const explain = useExplain()
  const language = useLanguage()
  const words = useWords()
  const meaning = grade === undefined ? words.explore.noGrade : dictionary(language).evidence[`grade.${grade}`]
  return (
    <button
      type="button"
      className="grade"
      aria-label={words.explore.gradeOf(meaning)}
      data-meaning={meaning}
      onClick={() => explain(lever)}
    >
      {grade ?? '–'}
    </button>
  )
}
