import { asked, handle, purchase, signal, type Block } from '../../catalogue/row.ts'

/** Catalogue rows of the block on the zorgplicht: which of its signals hold. */
export const zorgplichtBlock = {
  id: 'zorgplicht',
  levers: [
    purchase('behandelcapaciteit-pgb', 'share', -0.5, 2, handle, 'zorgplicht.pgb', { payers: ['wlz'] }),
    purchase('behandelcapaciteit-eigen-bijdrage', 'share', -0.5, 2, handle, 'zorgplicht.eigen-bijdrage', {
      payers: ['wlz'],
    }),
  ],
  indicators: [
    {
      id: 'quality.hoursPerClient',
      unit: 'hours per week',
      axis: 'kwaliteit',
      better: 'high',
      combine: 'ratio',
      shown: { staff: 5, map: 8, goals: 8 },
    },
    {
      id: 'quality.timely',
      unit: 'share',
      axis: 'kwaliteit',
      better: 'high',
      combine: 'ratio',
      shown: { waiting: 6, map: 2, aims: 3 },
    },
    { id: 'quality.choice', unit: 'share', axis: 'kwaliteit', better: 'high', combine: 'ratio' },
    asked({ id: 'quality.timelyRegions', unit: 'regions', axis: 'kwaliteit', better: 'high', combine: 'sum' }),
    { ...signal('zorgplicht.keuze'), shown: { signals: 3 } },
    { ...signal('zorgplicht.tijdig'), shown: { signals: 1 } },
    { ...signal('zorgplicht.passend'), shown: { signals: 2 } },
    { ...signal('zorgplicht.pgb'), shown: { signals: 4 } },
    { ...signal('zorgplicht.eigen-bijdrage'), shown: { signals: 5 } },
  ],
  parameters: ['pgb.', 'notice.', 'casework.', 'signal.'],
} as const satisfies Block
