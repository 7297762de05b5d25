import type { Ledger } from './blocks/money/ledger.ts'
import type { CourseOf } from './course-setup.ts'
import type { Work } from './work.ts'

/** One column of lanes on its way through the years, put together of what all blocks see of it. */
export interface Course extends CourseOf<Work> {
  readonly ledger: Ledger
}
