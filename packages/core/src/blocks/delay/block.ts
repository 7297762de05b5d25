import { access, domain, evidence, handle, persons, prevention, unknown, type Block } from '../../catalogue/row.ts'

/** Catalogue rows of the block on prevention: people reached, for how long, at what cost. */
export const delayBlock = {
  id: 'delay',
  levers: [
    prevention('valpreventie', 'share', 0, 1, evidence('effect.valpreventie', 'share', -0.2, 0.5), 'delay.reach', {
      payers: ['wmo', 'zvw'],
    }),
    prevention('reablement', 'share', 0, 1, evidence('effect.reablement', 'months', 0, 24), 'delay.reach', {
      payers: ['zvw', 'wmo'],
    }),
    prevention('casemanagement-dementie', 'share', 0, 1, unknown('months', 0, 24), 'delay.reach', { payers: ['zvw'] }),
    prevention('respijtzorg', 'share', 0, 1, evidence('effect.respijtzorg', 'months', 0, 24), 'delay.reach', {
      payers: ['wmo'],
    }),
    prevention('sociale-benadering-dementie', 'share', 0, 1, unknown('months', 0, 24), 'delay.reach', {
      payers: ['wmo', 'zvw', 'wlz'],
    }),
    prevention('e-health-thuis', 'share', 0, 1, unknown('months', 0, 24), 'delay.reach', { payers: ['zvw'] }),
    prevention('wijkverpleging-preventief', 'share', 0, 1, unknown('months', 0, 24), 'delay.reach', {
      payers: ['zvw'],
    }),
    prevention(
      'dementieondersteuning',
      'share',
      0,
      1,
      evidence('effect.dementieondersteuning', 'share', -0.2, 0.5),
      'delay.reach',
      {
        payers: ['zvw', 'wmo'],
      },
    ),
    prevention(
      'preventiepakket',
      'share',
      0,
      1,
      evidence('effect.preventiepakket', 'share', -0.2, 0.5),
      'delay.reach',
      {
        payers: ['wmo', 'zvw'],
      },
    ),
    prevention(
      'preventiebudget',
      'eur per person aged 65+ per year',
      0,
      500,
      evidence('effect.preventiepakket', 'share', -0.2, 0.5),
      'delay.reach',
      {
        payers: ['wmo', 'zvw'],
      },
    ),
    domain(
      'domeinoverstijgend-arrangement',
      'share',
      0,
      1,
      evidence('effect.arrangement', 'months', 0, 24),
      'delay.reach',
      {
        payers: ['wmo', 'zvw'],
      },
    ),
    domain('dementie-arrangement', 'share', 0, 1, evidence('effect.arrangement', 'months', 0, 24), 'delay.reach', {
      payers: ['wmo', 'wlz'],
    }),
    domain('evaluatiepoort', 'years', 0, 10, handle, 'delay.gate'),
    access('vroeg-contact', 'share', 0, 1, unknown('months', 0, 24), 'delay.reach', { payers: ['wlz'] }),
  ],
  indicators: [persons('delay.supported')],
  parameters: ['effect.', 'delay.', 'target.', 'treatment.', 'saved.', 'unitcost.', 'lag.', 'ramp.'],
} as const satisfies Block
