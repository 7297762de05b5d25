import type { Course } from './course.ts'
import { keptHomeYear, profilesYear } from './blocks/choice/profiles.ts'
import { choiceYear } from './blocks/choice/year.ts'
import { evaluationGate } from './blocks/delay/gate.ts'
import { delayMonth } from './blocks/delay/month.ts'
import { closeDelay, delayYear, openDelay } from './blocks/delay/year.ts'
import { informalYear } from './blocks/informal/year.ts'
import { moneyYear } from './blocks/money/year.ts'
import { arriveMonth, needMonth } from './blocks/need/month.ts'
import { closeNeed, needYear, openNeed, tablesYear, worldYear } from './blocks/need/year.ts'
import { placesMonth } from './blocks/places/month.ts'
import { closePlaces, openPlaces, placesYear } from './blocks/places/year.ts'
import { acceptanceYear, waitingMonth } from './blocks/waiting/month.ts'
import { closeWaiting, pressureYear } from './blocks/waiting/pressure.ts'
import { openWaiting } from './blocks/waiting/sums.ts'
import { ratesYear } from './blocks/waiting/year.ts'
import { workforceMonth } from './blocks/workforce/month.ts'
import { closeWorkforce, openWorkforce } from './blocks/workforce/sums.ts'
import { workforceYear } from './blocks/workforce/year.ts'
import { zorgplichtMonth } from './blocks/zorgplicht/month.ts'
import { caseworkYear, zorgplichtYear } from './blocks/zorgplicht/year.ts'
import { closedKeep, hazardsYear } from './people/mortality.ts'
import { ageingYear } from './people/year.ts'
import type { WorkOwner } from './work.ts'

/** Equations of one block that run together. They write only the work of that block. */
interface Step {
  readonly block: WorkOwner
  readonly run: (course: Course, year: number) => void
}
const step = (block: WorkOwner, run: Step['run']): Step => ({ block, run })

/** Set the sums of the year to zero, or to the stock of 1 January. */
const opening: readonly Step[] = [
  step('need', openNeed),
  step('delay', openDelay),
  step('waiting', openWaiting),
  step('places', openPlaces),
  step('workforce', openWorkforce),
]

/** Start of a year, from the state of 1 January. Ageing (1) is computed before, because no lever touches it. */
const january: readonly Step[] = [
  step('people', ageingYear), //          1  who lives here
  step('need', worldYear),
  step('informal', informalYear), //      8  how tired are carers at the start
  step('people', hazardsYear), //         2  who of those with an indicatie dies
  step('people', closedKeep),
  step('need', needYear), //              2  who gets an indicatie
  step('choice', keptHomeYear), //        4  how far VV clients are kept at home
  step('waiting', pressureYear), //       5  how waiting compares with the base year
  step('waiting', ratesYear), //          5  who leaves, asks, settles, worsens
  step('delay', delayYear), //            3  whom prevention reaches, for how long
  step('places', placesYear), //          6  what gets ready
  step('choice', choiceYear), //          4  what entrants ask for
  step('waiting', acceptanceYear), //     5  who accepts a free place
  step('workforce', workforceYear), //    7  who enters the branch
  step('zorgplicht', caseworkYear), //   10  who decides on a pgb
]

/** One month: people first, then what they need. */
const month: readonly Step[] = [
  step('need', needMonth), //             2  entrants of the month
  step('delay', delayMonth), //           3  less those helped, plus those who enter late
  step('need', arriveMonth),
  step('waiting', waitingMonth), //     4-5  settle, ask, wait, get placed
  step('places', placesMonth), //         6
  step('workforce', workforceMonth), //   7  hours asked and there; what gives way
  step('zorgplicht', zorgplichtMonth), // 10
]

/** The year is closed: means, money and signals. */
const december: readonly Step[] = [
  step('need', tablesYear), //            2  the age table follows the months
  step('need', closeNeed),
  step('waiting', closeWaiting),
  step('choice', profilesYear), //        4  who of which profile is where
  step('delay', closeDelay),
  step('places', closePlaces),
  step('workforce', closeWorkforce),
  step('money', moneyYear), //            9  who pays, and what overspending does next year
  step('delay', evaluationGate), //       3  measures that do not pay may stop
  step('zorgplicht', zorgplichtYear), // 10  which signals hold
]

/** Callbacks of a test or a check while a year runs. */
export interface Watch {
  /** Called at the end of every month, to find the one in which something broke. */
  readonly month?: (month: number) => void
  /** Called when a block has run, a month's last one included. */
  readonly block?: (block: WorkOwner, name: string) => void
}

/** One year of the model, in the order of its ten blocks. */
export function stepYear(course: Course, year: number, watch?: Watch): void {
  const runAll = (steps: readonly Step[]) => {
    for (const { block, run } of steps) {
      run(course, year)
      watch?.block?.(block, run.name)
    }
  }
  runAll(opening)
  runAll(january)
  for (let number = 1; number <= 12; number++) {
    runAll(month)
    watch?.month?.(number)
  }
  runAll(december)
}
