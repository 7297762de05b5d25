import type { CourseOf } from '../../course-setup.ts'
import type { PeopleWork } from '../../people/work.ts'
import type { WaitingWork } from '../waiting/work.ts'
import type { InformalWork } from '../informal/work.ts'
import type { ZorgplichtWork } from '../zorgplicht/work.ts'
import type { NeedWork } from './work.ts'

/** The course as this block sees it. */
export type NeedCourse = CourseOf<
  NeedWork &
    Pick<PeopleWork, 'population' | 'mortality' | 'upward' | 'longevity' | 'excess' | 'groupHazard' | 'use'> &
    Pick<WaitingWork, 'closedExits'> &
    Pick<InformalWork, 'basePotential'> &
    Pick<ZorgplichtWork, 'baseNotices'>
>
