import { persons, type Block } from '../catalogue/row.ts'

/** Catalogue rows of the block: who lives here, and dies. */
export const ageingBlock = {
  id: 'ageing',
  levers: [],
  indicators: [persons('population.65plus'), { ...persons('population.80plus'), shown: { demand: 8 } }, persons('population.90plus')],
  parameters: ['world.levensduur', 'world.migratie'],
} as const satisfies Block

/** How far rates stray for reasons that nobody knows: it has parameters only. */
export const driftBlock = { id: 'drift', levers: [], indicators: [], parameters: ['drift.'] } as const satisfies Block
