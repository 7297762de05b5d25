import { asked, capacity, evidence, handle, home, persons, purchase, unknown, type Block } from '../../catalogue/row.ts'
import { reportedWaiting } from './reported-rows.ts'

const matching = ['zorgbemiddeling', 'centrale-toewijzing']

/** Catalogue rows of the block on waiting: who settles, asks, waits and gets placed. */
export const waitingBlock = {
  id: 'waiting',
  levers: [
    home('langer-thuis', 'share', 0, 1, handle, 'waiting.ask'),
    home('tussenvormen', 'share', 0, 0.5, unknown('share', -0.5, 1), 'waiting.ask', { payers: ['wlz'] }),
    home('terug-naar-huis', 'share per year', 0, 0.3, handle, 'waiting.return'),
    capacity('crisisbedden', 'beds per 100000 inhabitants', 0, 20, handle, 'waiting.crisis', { payers: ['wlz'] }),
    capacity('volume-gewenste-aanbieders', 'share', 0, 1, unknown('share', -0.5, 2), 'waiting.acceptance'),
    purchase('tariefopslag', 'share', 0, 0.05, unknown('share', -0.5, 2), 'waiting.acceptance', { payers: ['wlz'] }),
    purchase(
      'zorgbemiddeling',
      'share',
      0,
      1,
      evidence('effect.zorgbemiddeling', 'share', -0.1, 0.5),
      'waiting.acceptance',
      {
        payers: ['wlz'],
        ramp: 'ramp.zorgbemiddeling',
        overlaps: matching,
      },
    ),
    purchase(
      'centrale-toewijzing',
      'share',
      0,
      1,
      evidence('effect.centrale-toewijzing', 'share', -0.1, 0.7),
      'waiting.matching',
      {
        payers: ['wlz'],
        overlaps: matching,
      },
    ),
  ],
  indicators: [
    {
      ...persons('waiting.total', 'low', 'kwaliteit'),
      shown: { headline: 5, waiting: 1, map: 3, region: 1, goals: 5 },
    },
    { ...persons('waiting.urgent', 'low', 'kwaliteit'), shown: { waiting: 4 } },
    { ...persons('waiting.actief', 'low', 'kwaliteit'), shown: { waiting: 3 } },
    persons('waiting.voorkeur', null, 'kwaliteit'),
    persons('waiting.voorzorg', null, 'kwaliteit'),
    { ...persons('waiting.beyondNorm', 'low', 'kwaliteit'), shown: { waiting: 2, map: 4, goals: 6 } },
    {
      id: 'waiting.expectedWeeks',
      unit: 'weeks',
      axis: 'kwaliteit',
      better: 'low',
      combine: 'ratio',
      shown: { waiting: 5, map: 1 },
    },
    { id: 'waiting.placedWeeks', unit: 'weeks', axis: 'kwaliteit', better: 'low', combine: 'ratio' },
    ...reportedWaiting,
    asked({ id: 'crisis.beds', unit: 'places', axis: 'volume', better: null, combine: 'sum' }),
    asked({ id: 'crisis.use', unit: 'share', axis: 'kwaliteit', better: null, combine: 'ratio' }),
    asked(persons('crisis.without', 'low', 'kwaliteit')),
  ],
  parameters: [
    'base.waiting',
    'base.voorzorg',
    'effect.zorgbemiddeling',
    'effect.centrale-toewijzing',
    'closing.',
    'bridging.',
    'stay.',
    'hazard.',
    'exit.',
    'ask.',
    'settle.',
    'worsen.',
    'acceptance.',
    'pool.',
    'crisis.',
    'ramp.zorgbemiddeling',
  ],
} as const satisfies Block
