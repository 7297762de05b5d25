import type { CourseOf } from '../../course-setup.ts'
import type { PeopleWork } from '../../people/work.ts'
import type { InformalWork } from './work.ts'

/** The course as this block sees it. */
export type InformalCourse = CourseOf<InformalWork & Pick<PeopleWork, 'population' | 'populationAfter'>>
