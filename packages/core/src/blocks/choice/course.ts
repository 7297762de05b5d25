import type { CourseOf } from '../../course-setup.ts'
import type { PeopleWork } from '../../people/work.ts'
import type { NeedWork } from '../need/work.ts'
import type { PlacesWork } from '../places/work.ts'
import type { WorkforceWork } from '../workforce/work.ts'
import type { WaitingWork } from '../waiting/work.ts'
import type { ChoiceWork } from './work.ts'

/** The course as this block sees it. */
export type ChoiceCourse = CourseOf<
  ChoiceWork &
    Pick<PeopleWork, 'groupHazard' | 'population'> &
    Pick<NeedWork, 'inflow' | 'fadedYears' | 'arrived' | 'sooner'> &
    Pick<WaitingWork, 'waitingPressure'> &
    Pick<PlacesWork, 'dwellingsFree'> &
    Pick<WorkforceWork, 'clients' | 'basePopulation75'>
>
