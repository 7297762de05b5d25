import { presentValues } from '@wlz/core'
import type { QuestionId } from '../../state/question-ids.ts'

/** Runs that answer a question: shipped scenarios beside the reference, and the outcomes told. */
export interface AnswerPlan {
  readonly kind: 'effects' | 'pays' | 'helps' | 'lasting' | 'gap' | 'package' | 'breaks' | 'sure'
  readonly scenarios: readonly string[]
  readonly indicators: readonly string[]
  /** The question is about one region: it is asked for as long as the country is chosen. */
  readonly isRegional?: true
}

const pressure = ['waiting.total', 'clients.verblijf', 'workforce.shortage', 'cost.total'] as const

/** Shipped scenarios that are policy one may choose, and neither a world nor a view of the past. */
export const shippedMeasures = [
  'arbeidsmarkt',
  'breed-regiopakket',
  'capaciteit',
  'domeinoverstijgend',
  'extramuralisering',
  'inkoop-en-tarief',
  'preventie',
  'thuis-met-preventie',
  'toegang',
] as const

export const plans: Readonly<Record<QuestionId, AnswerPlan>> = {
  vpt: { kind: 'effects', scenarios: ['extramuralisering'], indicators: pressure },
  knapt: { kind: 'breaks', scenarios: [], indicators: [], isRegional: true },
  preventie: { kind: 'pays', scenarios: ['preventie'], indicators: presentValues },
  bouwen: { kind: 'helps', scenarios: ['capaciteit', 'arbeidsmarkt'], indicators: ['waiting.total'] },
  kader: { kind: 'effects', scenarios: ['budget'], indicators: pressure },
  regio: { kind: 'effects', scenarios: ['breed-regiopakket'], indicators: pressure, isRegional: true },
  blijvend: { kind: 'lasting', scenarios: ['breed-regiopakket'], indicators: ['waiting.total'] },
  genoeg: { kind: 'gap', scenarios: ['budget'], indicators: ['budget.gap'] },
  besparing: { kind: 'effects', scenarios: ['bestuurlijk-akkoord'], indicators: pressure },
  staan: {
    kind: 'package',
    scenarios: shippedMeasures,
    indicators: ['zorgplicht.tijdig', 'waiting.total', 'cost.total'],
    isRegional: true,
  },
  zeker: { kind: 'sure', scenarios: [], indicators: [] },
}
