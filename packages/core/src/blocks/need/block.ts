import { access, asked, evidence, flow, handle, persons, type Block } from '../../catalogue/row.ts'

/** Catalogue rows of the block on need: who gets an indicatie. */
export const needBlock = {
  id: 'need',
  levers: [
    access('ggz-poort', 'share', 0, 1, handle, 'need.ggz'),
    access('eigen-bijdrage', 'factor', 0, 3, evidence('effect.eigen-bijdrage', 'elasticity', -1, 1), 'need.threshold', {
      neutral: 1,
      payers: ['client'],
      national: true,
    }),
    access('instroom-vg67', 'share', 0, 0.5, handle, 'need.exchange', { national: true }),
  ],
  indicators: [
    { ...persons('dementia.persons'), shown: { demand: 7 } },
    persons('dementia.indicated'),
    { ...persons('wlz.indicated'), shown: { headline: 3, demand: 1, map: 5, region: 3, compared: 1 } },
    persons('wlz.indicated.vv'),
    persons('wlz.indicated.vg'),
    persons('wlz.indicated.lg'),
    persons('wlz.indicated.zg'),
    persons('wlz.indicated.ggz'),
    { ...flow('wlz.inflow'), shown: { headline: 2, demand: 2 } },
    flow('wlz.inflow.vv'),
    flow('wlz.inflow.vg'),
    flow('wlz.inflow.lg'),
    flow('wlz.inflow.zg'),
    flow('wlz.inflow.ggz'),
    flow('wlz.outflow'),
    asked({ id: 'need.decisions', unit: 'ratio', axis: 'volume', better: null, combine: 'ratio' }),
    asked({ id: 'need.sameThreshold', unit: 'ratio', axis: 'volume', better: null, combine: 'ratio' }),
  ],
  parameters: [
    'effect.eigen-bijdrage',
    'world.',
    'base.indicated',
    'base.growth',
    'age.',
    'aflopend.',
    'growth.',
    'trend.',
    'need.',
    'exchange.',
  ],
} as const satisfies Block
