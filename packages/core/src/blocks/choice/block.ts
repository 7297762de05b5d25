import { asked, capacity, evidence, flow, handle, home, persons, purchase, type Block } from '../../catalogue/row.ts'

const shiftsAsks = ['vpt-verschuiving', 'recht-op-verblijf', 'scheiden-wonen-zorg']

/** Catalogue rows of the block on the form of care that entrants ask for. */
export const choiceBlock = {
  id: 'choice',
  levers: [
    home('vpt-verschuiving', 'share', 0, 1, handle, 'choice.shift', { overlaps: shiftsAsks }),
    home('recht-op-verblijf', 'share', 0, 1, handle, 'choice.shift', { overlaps: shiftsAsks }),
    home('scheiden-wonen-zorg', 'share per year', 0, 0.1, handle, 'choice.shift', { overlaps: shiftsAsks }),
    home(
      'thuis-tenzij',
      'share',
      0,
      1,
      evidence('effect.thuis-tenzij', 'utility per year', -0.1, 0.5),
      'choice.profile',
    ),
    capacity('medisch-generalistische-zorg', 'share', -0.5, 1, handle, 'choice.cap', { payers: ['zvw', 'wlz'] }),
    purchase('pgb-naar-zin', 'share per year', 0, 0.5, handle, 'choice.pgb'),
  ],
  indicators: [
    { ...persons('clients.verblijf'), shown: { headline: 4, demand: 3, compared: 2 } },
    { ...persons('clients.vpt'), shown: { demand: 4, compared: 3 } },
    { ...persons('clients.mpt'), shown: { demand: 5 } },
    { ...persons('clients.pgb'), shown: { demand: 6 } },
    { ...persons('clients.none', 'low'), shown: { goals: 4 } },
    persons('clients.home.settled'),
    persons('waiting.vv4', 'low', 'kwaliteit'),
    persons('waiting.vv57', 'low', 'kwaliteit'),
    persons('waiting.vv68', 'low', 'kwaliteit'),
    { id: 'vv4.verblijf', unit: 'share', axis: 'volume', better: null, combine: 'ratio' },
    asked({ id: 'doctors.use', unit: 'share', axis: 'kwaliteit', better: 'low', combine: 'ratio' }),
    asked(flow('doctors.refused', 'low')),
  ],
  parameters: [
    'base.',
    'choice.',
    'doctors.',
    'profile.stock',
    'profile.entrants',
    'profile.verblijf',
    'effect.thuis-tenzij',
  ],
} as const satisfies Block
