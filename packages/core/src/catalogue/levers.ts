import { blocks } from './blocks.ts'
import type { Lever, LeverFamily } from './row.ts'

/** Families in the order in which people see them. */
const families = [
  'extramuralisering',
  'preventie',
  'domeinoverstijgend',
  'capaciteit',
  'arbeidsmarkt',
  'inkoop-en-tarief',
  'toegang',
  'budget',
] as const satisfies readonly LeverFamily[]

type Entry = (typeof blocks)[number]['levers'][number]
export type LeverId = Entry['id']
/** Measures that postpone a first indicatie. */
export type DelayLeverId = Extract<Entry, { readonly moves: 'delay.reach' }>['id']

const entries = blocks.flatMap((block): readonly Entry[] => block.levers)
const delaysEntry = entries.filter(({ moves }) => moves === 'delay.reach').map(({ id }) => id)

/** Every lever, by family; those that postpone entry reach the same people. The blocks own them: see `blocks.ts`. */
export const leverCatalogue: readonly Entry[] = families
  .flatMap((family) => entries.filter((lever) => lever.family === family))
  .map((lever) => (lever.moves === 'delay.reach' ? { ...lever, overlaps: delaysEntry } : lever))
export const leverById = new Map<string, Lever>(leverCatalogue.map((lever) => [lever.id, lever]))
