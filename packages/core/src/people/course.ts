import type { CourseOf } from '../course-setup.ts'
import type { NeedWork } from '../blocks/need/work.ts'
import type { PeopleWork } from './work.ts'

/** The course as this block sees it. */
export type PeopleCourse = CourseOf<PeopleWork & Pick<NeedWork, 'stock'>>
