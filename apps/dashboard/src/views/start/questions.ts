import type { QuestionId } from '../../state/question-ids.ts'
import type { View } from '../../state/store.ts'

/** A question of policy, and the place on the page that answers it. */
export interface Question {
  readonly id: QuestionId
  readonly view: View
  /** Scenario that is opened for it. */
  readonly scenario?: string
  /** Scenarios put beside each other for it. */
  readonly compared?: readonly string[]
}

export const questions: readonly Question[] = [
  { id: 'vpt', view: 'verkennen', scenario: 'extramuralisering' },
  { id: 'knapt', view: 'regios', scenario: 'basispad' },
  { id: 'preventie', view: 'wie-betaalt', scenario: 'preventie' },
  { id: 'bouwen', view: 'vergelijken', compared: ['basispad', 'capaciteit', 'arbeidsmarkt'] },
  { id: 'kader', view: 'verkennen', scenario: 'budget' },
  { id: 'regio', view: 'verkennen', scenario: 'breed-regiopakket' },
  { id: 'blijvend', view: 'verkennen', scenario: 'breed-regiopakket' },
  { id: 'genoeg', view: 'verkennen', scenario: 'basispad' },
  { id: 'besparing', view: 'verkennen', scenario: 'bestuurlijk-akkoord' },
  {
    id: 'staan',
    view: 'vergelijken',
    compared: ['basispad', 'breed-regiopakket', 'thuis-met-preventie', 'capaciteit'],
  },
  { id: 'zeker', view: 'vertrouwen' },
]
