import { type ChoiceWork, choiceBase, choiceWork } from './blocks/choice/work.ts'
import { type DelayWork, delayWork } from './blocks/delay/work.ts'
import { type InformalWork, informalBase, informalWork } from './blocks/informal/work.ts'
import { type MoneyWork, moneyBase, moneyWork } from './blocks/money/work.ts'
import { type NeedWork, needBase, needWork } from './blocks/need/work.ts'
import { type PeopleWork, peopleBase, peopleWork } from './people/work.ts'
import { type PlacesWork, placesBase, placesWork } from './blocks/places/work.ts'
import { type WaitingWork, waitingBase, waitingWork } from './blocks/waiting/work.ts'
import { type WorkforceWork, workforceBase, workforceWork } from './blocks/workforce/work.ts'
import { type ZorgplichtWork, zorgplichtBase, zorgplichtWork } from './blocks/zorgplicht/work.ts'
import type { State } from './state.ts'

/**
 * Columns that blocks pass to each other, by the block that writes them: rates, flows and sums of a year, which are written
 * before they are read, and values that the start fixes. The state holds what outlives the year.
 */
export function workByBlock(state: State) {
  return {
    people: { year: peopleWork(), base: peopleBase() },
    need: { year: needWork(), base: needBase() },
    delay: { year: delayWork(), base: {} },
    choice: { year: choiceWork(), base: choiceBase() },
    waiting: { year: waitingWork(state), base: waitingBase() },
    places: { year: placesWork(), base: placesBase() },
    workforce: { year: workforceWork(state), base: workforceBase(state) },
    informal: { year: informalWork(), base: informalBase() },
    money: { year: moneyWork(), base: moneyBase() },
    zorgplicht: { year: zorgplichtWork(), base: zorgplichtBase() },
  }
}

export type WorkByBlock = ReturnType<typeof workByBlock>
export type WorkOwner = keyof WorkByBlock

export type Work = PeopleWork &
  NeedWork &
  DelayWork &
  ChoiceWork &
  WaitingWork &
  PlacesWork &
  WorkforceWork &
  InformalWork &
  MoneyWork &
  ZorgplichtWork

/** Work of all blocks in one object; no two blocks have a column of the same name. */
export const joinWork = (byBlock: WorkByBlock): Work =>
  Object.assign({}, ...Object.values(byBlock).flatMap(({ year, base }) => [year, base])) as Work
