import type { CourseOf } from '../../course-setup.ts'
import type { PeopleWork } from '../../people/work.ts'
import type { NeedWork } from '../need/work.ts'
import type { DelayWork } from '../delay/work.ts'
import type { PlacesWork } from '../places/work.ts'
import type { WorkforceWork } from '../workforce/work.ts'
import type { MoneyWork } from './work.ts'
import type { Ledger } from './ledger.ts'

/** The course as this block sees it. */
export interface MoneyCourse extends CourseOf<
  MoneyWork &
    Pick<PeopleWork, 'inhabitants' | 'populationAfter'> &
    Pick<NeedWork, 'fadedYears' | 'fadedYearsBefore' | 'indicatedMean'> &
    Pick<DelayWork, 'delay' | 'delayedMean'> &
    Pick<PlacesWork, 'opened'> &
    Pick<WorkforceWork, 'clientMonths' | 'staffMonths' | 'wlzStaffShare'>
> {
  readonly ledger: Ledger
}
