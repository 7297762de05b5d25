import { capacity, unknown, type Block } from '../../catalogue/row.ts'

/** Catalogue rows of the block on informal carers and how much they can bear. */
export const informalBlock = {
  id: 'informal',
  levers: [
    capacity(
      'logeerbedden',
      'beds per 100000 inhabitants',
      0,
      50,
      unknown('persons relieved per bed', 0, 50),
      'informal.available',
      {
        payers: ['wmo', 'wlz'],
      },
    ),
  ],
  indicators: [
    { id: 'informal.ratio', unit: 'ratio', axis: 'kwaliteit', better: 'high', combine: 'ratio' },
    {
      id: 'informal.overload',
      unit: 'ratio',
      axis: 'kwaliteit',
      better: 'low',
      combine: 'ratio',
      shown: { headline: 7, staff: 4, map: 7, goals: 7, carers: 1 },
    },
  ],
  parameters: ['world.mantelzorg', 'informal.'],
} as const satisfies Block
