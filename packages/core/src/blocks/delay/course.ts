import type { CourseOf } from '../../course-setup.ts'
import type { PeopleWork } from '../../people/work.ts'
import type { NeedWork } from '../need/work.ts'
import type { DelayWork } from './work.ts'

/** The course as this block sees it. */
export type DelayCourse = CourseOf<
  DelayWork & Pick<PeopleWork, 'groupHazard'> & Pick<NeedWork, 'atRisk' | 'dementiaOutside' | 'inflow'>
>
