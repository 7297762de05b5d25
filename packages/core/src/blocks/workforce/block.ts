import { access, handle, labour, purchase, type Block } from '../../catalogue/row.ts'

/** Catalogue rows of the block on staff: who works in the branch, and how much care that is. */
export const workforceBlock = {
  id: 'workforce',
  levers: [
    labour('instroom-opleiding', 'share', -0.5, 1, handle, 'workforce.entering', { payers: ['rijk', 'provider'] }),
    labour('zij-instroom', 'share of heads per year', 0, 0.05, handle, 'workforce.entering', {
      payers: ['rijk', 'provider'],
    }),
    labour('behoud', 'share of heads per year', -0.05, 0.05, handle, 'workforce.leaving', { payers: ['provider'] }),
    labour('deeltijdfactor', 'fte per person', -0.1, 0.2, handle, 'workforce.available', { payers: ['provider'] }),
    labour('verzuim', 'share of days', -0.03, 0.05, handle, 'workforce.absence', { payers: ['provider'] }),
    labour('administratie', 'share of working time', -0.05, 0.15, handle, 'workforce.available', {
      payers: ['provider'],
    }),
    labour('technologie', 'share per year', 0, 0.03, handle, 'workforce.required', { payers: ['wlz', 'provider'] }),
    labour('regionale-personeelspool', 'share', 0, 0.2, handle, 'workforce.exchange', {
      national: true,
      payers: ['provider'],
    }),
    labour('plafond-pnil', 'share', 0, 0.3, handle, 'workforce.hired', { neutral: 0.3 }),
    labour('personeelsnorm', 'factor', 0.7, 1.3, handle, 'workforce.required', { neutral: 1, payers: ['wlz'] }),
    purchase('mpt-praktijkvariatie', 'share', 0, 0.3, handle, 'workforce.required'),
    access('profielmix', 'share', -0.2, 0.3, handle, 'workforce.required'),
  ],
  indicators: [
    { id: 'workforce.required', unit: 'fte', axis: 'volume', better: null, combine: 'sum', shown: { staff: 2 } },
    { id: 'workforce.available', unit: 'fte', axis: 'volume', better: null, combine: 'sum', shown: { staff: 3 } },
    {
      id: 'workforce.shortage',
      unit: 'fte',
      axis: 'volume',
      better: 'low',
      combine: 'sum',
      shown: { headline: 6, staff: 1, map: 6, region: 2, goals: 3, aims: 2 },
    },
    { id: 'workforce.shortage.persons', unit: 'persons', axis: 'volume', better: 'low', combine: 'sum' },
    { id: 'workforce.shortage.vvt', unit: 'persons', axis: 'volume', better: 'low', combine: 'sum' },
    { id: 'workforce.absence', unit: 'share', axis: 'kwaliteit', better: 'low', combine: 'ratio' },
    { id: 'care.unmetHours', unit: 'hours per year', axis: 'kwaliteit', better: 'low', combine: 'sum' },
    { id: 'care.unmetCost', unit: 'eur', axis: 'kwaliteit', better: 'low', combine: 'sum', shown: { money: 7 } },
  ],
  parameters: ['world.arbeidsparticipatie', 'staff.', 'hours.', 'profile.weight'],
} as const satisfies Block
