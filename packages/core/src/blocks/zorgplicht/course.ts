import type { CourseOf } from '../../course-setup.ts'
import type { NeedWork } from '../need/work.ts'
import type { ChoiceWork } from '../choice/work.ts'
import type { WaitingWork } from '../waiting/work.ts'
import type { WorkforceWork } from '../workforce/work.ts'
import type { ZorgplichtWork } from './work.ts'

/** The course as this block sees it. */
export type ZorgplichtCourse = CourseOf<
  ZorgplichtWork &
    Pick<NeedWork, 'inflowTotal'> &
    Pick<ChoiceWork, 'withheld' | 'movedAsks'> &
    Pick<WaitingWork, 'placedShare'> &
    Pick<WorkforceWork, 'clientMonths' | 'hoursNow' | 'hoursBase'>
>
