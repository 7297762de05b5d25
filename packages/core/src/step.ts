import type { Course } from './course.ts'
import { ageingYear } from './people/ageing.ts'
import { choiceYear } from './blocks/choice/year.ts'
import { delayMonth, delayYear } from './blocks/delay/year.ts'
import { ratesYear } from './blocks/waiting/year.ts'
import { evaluationGate } from './blocks/delay/gate.ts'
import { countArrived, takeMonth } from './blocks/need/month.ts'
import { informalYear } from './blocks/informal/year.ts'
import { closedKeep } from './people/mortality.ts'
import { moneyYear } from './blocks/money/year.ts'
import { needYear, tablesYear, worldYear } from './blocks/need/year.ts'
import { placesMonth, placesYear } from './blocks/places/year.ts'
import { acceptanceYear, waitingMonth } from './blocks/waiting/month.ts'
import { workforceMonth, workforceYear } from './blocks/workforce/year.ts'
import { caseworkYear, zorgplichtMonth, zorgplichtYear } from './blocks/zorgplicht/year.ts'
import { clearSums, closeYear, sumMonth } from './record/year-sums.ts'

/**
 * One year of the model, in the order of its ten blocks. Ageing (1) is worked out before: no lever touches it.
 *
 * What moves by the year is settled first, from the state of 1 January; then twelve months run; then the year is closed.
 *
 * @param look called at the end of every month, to find the one in which something broke
 */
export function stepYear(course: Course, year: number, look?: (month: number) => void): void {
  clearSums(course)

  ageingYear(course, year) //        1  who lives here, and dies
  worldYear(course, year)
  informalYear(course, year) //      8  how tired are carers at the start
  needYear(course, year) //          2  who gets an indicatie, who of them dies
  closedKeep(course)
  ratesYear(course, year) //         5  who leaves, asks, settles, worsens
  delayYear(course, year) //         3  whom prevention reaches, for how long
  placesYear(course, year) //        6  what gets ready
  choiceYear(course, year) //        4  what entrants ask for
  acceptanceYear(course, year) //    5  who accepts a free place
  workforceYear(course, year) //     7  who enters the branch
  caseworkYear(course, year) //     10  who decides on a pgb

  for (let month = 1; month <= 12; month++) {
    stepMonth(course)
    look?.(month)
  }

  tablesYear(course) //              2  the age table follows the months
  closeYear(course)
  moneyYear(course, year) //         9  who pays, and what overspending does next year
  evaluationGate(course, year) //    3  measures that do not pay may stop
  zorgplichtYear(course) //         10  which signals hold
}

/** One month: people first, then what they need. */
export function stepMonth(course: Course): void {
  arrive(course) //                  2-3  entrants of the month, less those helped, plus those who enter late
  waitingMonth(course) //            4-5  settle, ask, wait, get placed
  placesMonth(course) //             6
  workforceMonth(course) //          7    hours asked and there; what gives way
  zorgplichtMonth(course) //         10
  sumMonth(course)
}

/** A twelfth of the year's first indicaties, through the delay stage where there is one. */
function arrive(course: Course): void {
  const { state, work } = course
  const [pg, som, vg, lg, zg, ggz] = state.groupBlocks
  takeMonth(work.inflow.block, pg, som, vg, lg, zg, ggz)
  if (course.hasMeasures) {
    const { helped, keep, gain, enters } = work.delay
    for (let group = 0; group < state.delayed.length; group++) {
      const { entrants } = state.groups[group]!
      delayMonth(state.delayed[group]!, entrants, work.diedDelayed, helped[group]!, keep[group]!, gain[group]!, enters[group]!)
    }
  }
  countArrived(work.arrived.block, pg, som, vg, lg, zg, ggz)
}
