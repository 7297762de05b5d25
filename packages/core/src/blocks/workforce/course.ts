import type { CourseOf } from '../../course-setup.ts'
import type { PeopleWork } from '../../people/work.ts'
import type { WorkforceWork } from './work.ts'

/** The course as this block sees it. */
export type WorkforceCourse = CourseOf<WorkforceWork & Pick<PeopleWork, 'population'>>
