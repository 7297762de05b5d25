import { persons, type Block } from '../catalogue/row.ts'

/** Catalogue rows of the block on population: inhabitants and deaths. */
export const ageingBlock = {
  id: 'ageing',
  levers: [],
  indicators: [
    { ...persons('population.65plus'), shown: { headline: 1, demand: 9 } },
    { ...persons('population.80plus'), shown: { demand: 8 } },
    persons('population.90plus'),
  ],
  parameters: ['world.levensduur', 'world.migratie'],
} as const satisfies Block

/** Drift of rates for unknown reasons. The block has parameters only. */
export const driftBlock = { id: 'drift', levers: [], indicators: [], parameters: ['drift.'] } as const satisfies Block
