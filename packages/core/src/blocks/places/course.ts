import type { CourseOf } from '../../course-setup.ts'
import type { PeopleWork } from '../../people/work.ts'
import type { WaitingWork } from '../waiting/work.ts'
import type { PlacesWork } from './work.ts'

/** The course as this block sees it. */
export type PlacesCourse = CourseOf<PlacesWork & Pick<PeopleWork, 'population'> & Pick<WaitingWork, 'freePlaces'>>
