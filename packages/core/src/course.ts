import type { Ledger } from './blocks/money/ledger.ts'
import type { CourseOf } from './course-setup.ts'
import type { Work } from './work.ts'

/** One column of lanes on its way through the years: the union of the parts that the blocks see. */
export interface Course extends CourseOf<Work> {
  readonly ledger: Ledger
}
