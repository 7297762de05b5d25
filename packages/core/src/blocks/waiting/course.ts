import type { CourseOf } from '../../course-setup.ts'
import type { PeopleWork } from '../../people/work.ts'
import type { ChoiceWork } from '../choice/work.ts'
import type { InformalWork } from '../informal/work.ts'
import type { ZorgplichtWork } from '../zorgplicht/work.ts'
import type { WaitingWork } from './work.ts'

/** The course as this block sees it. */
export type WaitingCourse = CourseOf<
  WaitingWork &
    Pick<PeopleWork, 'groupHazard' | 'keepClosed' | 'inhabitants'> &
    Pick<InformalWork, 'overload'> &
    Pick<ChoiceWork, 'askingAtHome'> &
    Pick<ZorgplichtWork, 'beyondNorm'>
>
