import { capacity, handle, home, persons, type Block } from '../../catalogue/row.ts'

/** Catalogue rows of the block on places built, opened and closed. */
export const placesBlock = {
  id: 'places',
  levers: [
    home('geclusterd-wonen', 'dwellings per 1000 aged 75+ per year', 0, 20, handle, 'places.dwellings', {
      payers: ['client', 'rijk'],
    }),
    home('intramuraal-plafond', 'factor', 0.5, 3, handle, 'places.ceiling', { neutral: 3 }),
    capacity('groeiverzoeken', 'share per year', 0, 0.1, handle, 'places.requests', { payers: ['wlz'] }),
    capacity('realisatie-groei', 'share', -0.5, 0.68, handle, 'places.delivered'),
    capacity('bouwtijd', 'years', -3, 5, handle, 'places.lead'),
    capacity('maatwerkplekken', 'share per year', 0, 0.05, handle, 'places.bespoke', { payers: ['wlz'] }),
  ],
  indicators: [
    { id: 'places.available', unit: 'places', axis: 'volume', better: null, combine: 'sum' },
    { id: 'places.staffed', unit: 'places', axis: 'volume', better: 'high', combine: 'sum' },
    { id: 'places.empty', unit: 'places', axis: 'volume', better: null, combine: 'sum' },
    { id: 'dwellings.clustered', unit: 'dwellings', axis: 'volume', better: null, combine: 'sum' },
    persons('dwellings.waiting', 'low', 'kwaliteit'),
  ],
  parameters: ['world.bouwsnelheid', 'base.occupancy', 'base.clustered', 'places.', 'dwellings.'],
} as const satisfies Block
