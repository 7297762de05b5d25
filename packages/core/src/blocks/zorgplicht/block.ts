import { handle, purchase, signal, type Block } from '../../catalogue/row.ts'

/** Catalogue rows of the block: which signals of the zorgplicht hold. */
export const zorgplichtBlock = {
  id: 'zorgplicht',
  levers: [
    purchase('behandelcapaciteit-pgb', 'share', -0.5, 2, handle, 'zorgplicht.pgb', { payers: ['wlz'] }),
    purchase('behandelcapaciteit-eigen-bijdrage', 'share', -0.5, 2, handle, 'zorgplicht.eigen-bijdrage', { payers: ['wlz'] }),
  ],
  indicators: [
    { id: 'quality.hoursPerClient', unit: 'hours per week', axis: 'kwaliteit', better: 'high', combine: 'ratio' },
    { id: 'quality.timely', unit: 'share', axis: 'kwaliteit', better: 'high', combine: 'ratio' },
    { id: 'quality.choice', unit: 'share', axis: 'kwaliteit', better: 'high', combine: 'ratio' },
    signal('zorgplicht.keuze'),
    signal('zorgplicht.tijdig'),
    signal('zorgplicht.passend'),
    signal('zorgplicht.pgb'),
    signal('zorgplicht.eigen-bijdrage'),
  ],
  parameters: ['pgb.', 'notice.', 'casework.', 'signal.'],
} as const satisfies Block
