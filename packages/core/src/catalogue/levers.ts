/** What policy can steer. The engine owns the list; evidence, words and limits by region hang on these ids. */
export type LeverFamily =
  | 'extramuralisering'
  | 'preventie'
  | 'domeinoverstijgend'
  | 'capaciteit'
  | 'arbeidsmarkt'
  | 'inkoop-en-tarief'
  | 'toegang'
  | 'budget'

export type Payer = 'wlz' | 'zvw' | 'wmo' | 'rijk' | 'client' | 'provider'

/**
 * What turns the handle into an outcome.
 * `handle`: the value itself is what moves. `evidence`: a parameter with a source and a range.
 * `unknown`: nobody has measured it; whoever pulls the lever must state the effect.
 */
export type LeverEffect =
  | { readonly kind: 'handle' }
  | { readonly kind: 'evidence'; readonly parameter: string; readonly unit: string; readonly min: number; readonly max: number }
  | { readonly kind: 'unknown'; readonly unit: string; readonly min: number; readonly max: number }

export interface Lever {
  readonly id: string
  readonly family: LeverFamily
  readonly unit: string
  /** Hard bounds of the handle. */
  readonly min: number
  readonly max: number
  /** The value at which the lever does nothing. */
  readonly neutral: number
  readonly effect: LeverEffect
  /** The equation of the model that it enters, as model.md names it. */
  readonly moves: string
  /** Who bears what the measure itself costs. */
  readonly payers: readonly Payer[]
  /** First year in which the law allows it; an assumption where the law is not there yet. */
  readonly legalFrom: number
  /** Rules for the country as a whole; `regions` on it is a fault. */
  readonly national: boolean
  /** Parameter with the years between reach and effect, and the one with the years in which reach grows from nothing to all. */
  readonly lag?: string
  readonly ramp?: string
  /** Measures on the same people: their effects multiply what is left, they do not add up. */
  readonly overlaps: readonly string[]
}

const handle = { kind: 'handle' } as const
const evidence = (parameter: string, unit: string, min: number, max: number) => ({ kind: 'evidence', parameter, unit, min, max }) as const
const unknown = (unit: string, min: number, max: number) => ({ kind: 'unknown', unit, min, max }) as const

type Rest = Partial<Pick<Lever, 'neutral' | 'payers' | 'legalFrom' | 'national' | 'overlaps' | 'ramp'>>
const inFamily =
  (family: LeverFamily) =>
  <const Id extends string, const Moves extends string>(
    id: Id,
    unit: string,
    min: number,
    max: number,
    effect: LeverEffect,
    moves: Moves,
    rest: Rest = {},
  ) =>
    ({
      id,
      family,
      unit,
      min,
      max,
      effect,
      moves,
      neutral: 0,
      payers: [],
      legalFrom: 2024,
      national: false,
      overlaps: [],
      ...(moves === 'delay.reach' ? { lag: `lag.${id}`, ramp: `ramp.${id}` } : {}),
      ...rest,
    }) as Lever & { readonly id: Id; readonly moves: Moves }

const home = inFamily('extramuralisering')
const prevention = inFamily('preventie')
const domain = inFamily('domeinoverstijgend')
const capacity = inFamily('capaciteit')
const labour = inFamily('arbeidsmarkt')
const purchase = inFamily('inkoop-en-tarief')
const access = inFamily('toegang')
const budget = inFamily('budget')

const shiftsAsks = ['vpt-verschuiving', 'recht-op-verblijf', 'scheiden-wonen-zorg']
const entries = [
  home('vpt-verschuiving', 'share', 0, 1, handle, 'choice.shift', { overlaps: shiftsAsks }),
  home('langer-thuis', 'share', 0, 1, handle, 'waiting.ask'),
  home('geclusterd-wonen', 'dwellings per 1000 aged 75+ per year', 0, 20, handle, 'places.dwellings', { payers: ['client', 'rijk'] }),
  home('recht-op-verblijf', 'share', 0, 1, handle, 'choice.shift', { legalFrom: 2028, overlaps: shiftsAsks }),
  home('scheiden-wonen-zorg', 'share per year', 0, 0.1, handle, 'choice.shift', { overlaps: shiftsAsks }),
  home('intramuraal-plafond', 'factor', 0.5, 3, handle, 'places.ceiling', { neutral: 3 }),
  home('tussenvormen', 'share', 0, 0.5, unknown('share', -0.5, 1), 'waiting.ask', { payers: ['wlz'] }),
  home('terug-naar-huis', 'share per year', 0, 0.3, handle, 'waiting.return'),

  prevention('valpreventie', 'share', 0, 1, evidence('effect.valpreventie', 'share', 0, 0.5), 'delay.reach', {
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
  prevention('wijkverpleging-preventief', 'share', 0, 1, unknown('months', 0, 24), 'delay.reach', { payers: ['zvw'] }),
  prevention('dementieondersteuning', 'share', 0, 1, evidence('effect.dementieondersteuning', 'share', 0, 0.5), 'delay.reach', {
    payers: ['zvw', 'wmo'],
  }),
  prevention('preventiepakket', 'share', 0, 1, evidence('effect.preventiepakket', 'share', 0, 0.5), 'delay.reach', {
    payers: ['wmo', 'zvw'],
  }),
  prevention('preventiebudget', 'eur per person aged 65+ per year', 0, 500, evidence('effect.preventiepakket', 'share', 0, 0.5), 'delay.reach', {
    payers: ['wmo', 'zvw'],
  }),

  domain('domeinoverstijgend-arrangement', 'share', 0, 1, evidence('effect.arrangement', 'months', 0, 24), 'delay.reach', {
    payers: ['wmo', 'zvw'],
  }),
  domain('dementie-arrangement', 'share', 0, 1, evidence('effect.arrangement', 'months', 0, 24), 'delay.reach', {
    payers: ['wmo', 'wlz'],
  }),
  domain('zorgkantoor-medefinanciering', 'share', 0, 1, handle, 'money.split', { payers: ['wlz'], legalFrom: 2027 }),
  domain('spuk-dos', 'share', 0, 1, handle, 'money.split', { payers: ['rijk'] }),
  domain('kostenverdeling-wmo', 'share', 0, 1, handle, 'money.split', { neutral: 0.5, payers: ['wmo', 'zvw'] }),
  domain('evaluatiepoort', 'years', 0, 10, handle, 'delay.gate'),

  capacity('groeiverzoeken', 'share per year', 0, 0.1, handle, 'places.requests', { payers: ['wlz'] }),
  capacity('realisatie-groei', 'share', -0.5, 0.68, handle, 'places.delivered'),
  capacity('bouwtijd', 'years', -3, 5, handle, 'places.lead'),
  capacity('maatwerkplekken', 'share per year', 0, 0.05, handle, 'places.bespoke', { payers: ['wlz'] }),
  capacity('crisisbedden', 'beds per 100000 inhabitants', 0, 20, unknown('share', -0.5, 1), 'waiting.worsening', { payers: ['wlz'] }),
  capacity('logeerbedden', 'beds per 100000 inhabitants', 0, 50, unknown('persons relieved per bed', 0, 50), 'informal.available', {
    payers: ['wmo', 'wlz'],
  }),
  capacity('volume-gewenste-aanbieders', 'share', 0, 1, unknown('share', -0.5, 2), 'waiting.acceptance'),
  capacity('medisch-generalistische-zorg', 'share', -0.5, 1, handle, 'choice.cap', { payers: ['zvw', 'wlz'] }),

  labour('instroom-opleiding', 'share', -0.5, 1, handle, 'workforce.entering', { payers: ['rijk', 'provider'] }),
  labour('zij-instroom', 'share of heads per year', 0, 0.05, handle, 'workforce.entering', { payers: ['rijk', 'provider'] }),
  labour('behoud', 'share of heads per year', -0.05, 0.05, handle, 'workforce.leaving', { payers: ['provider'] }),
  labour('deeltijdfactor', 'fte per person', -0.1, 0.2, handle, 'workforce.available', { payers: ['provider'] }),
  labour('verzuim', 'share of days', -0.03, 0.05, handle, 'workforce.absence', { payers: ['provider'] }),
  labour('administratie', 'share of working time', -0.05, 0.15, handle, 'workforce.available', { payers: ['provider'] }),
  labour('technologie', 'share per year', 0, 0.03, handle, 'workforce.required', { payers: ['wlz', 'provider'] }),
  labour('regionale-personeelspool', 'share', 0, 0.2, handle, 'workforce.exchange', { national: true }),
  labour('plafond-pnil', 'share', 0, 0.3, handle, 'workforce.hired', { neutral: 0.3 }),
  labour('personeelsnorm', 'factor', 0.7, 1.3, handle, 'workforce.required', { neutral: 1, payers: ['wlz'] }),

  purchase('tarief-verblijf', 'factor', 0.9, 1.1, handle, 'money.price', { neutral: 1, payers: ['wlz'] }),
  purchase('tarief-vpt', 'factor', 0.9, 1.2, handle, 'money.price', { neutral: 1, payers: ['wlz'] }),
  purchase('tarief-mpt', 'factor', 0.9, 1.2, handle, 'money.price', { neutral: 1, payers: ['wlz'] }),
  purchase('persoonsvolgend', 'switch', 0, 1, handle, 'money.rule'),
  purchase('pgb-naar-zin', 'share per year', 0, 0.5, handle, 'choice.pgb'),
  purchase('pgb-op-maat', 'share', 0, 1, unknown('share', -0.3, 0.5), 'money.price'),
  purchase('meerzorg-toetsing', 'share', 0, 1, evidence('effect.meerzorg-toetsing', 'share per year', 0, 0.15), 'money.meerzorg', {
    payers: ['wlz'],
    ramp: 'ramp.meerzorg-toetsing',
  }),
  purchase('tariefopslag', 'share', 0, 0.05, unknown('share', -0.5, 2), 'waiting.acceptance', { payers: ['wlz'] }),
  purchase('zorgbemiddeling', 'share', 0, 1, evidence('effect.zorgbemiddeling', 'share', -0.1, 0.5), 'waiting.acceptance', {
    payers: ['wlz'],
    ramp: 'ramp.zorgbemiddeling',
  }),
  purchase('mpt-praktijkvariatie', 'share', 0, 0.3, handle, 'workforce.required'),
  purchase('materiele-controle', 'eur per client per year', 0, 200, handle, 'money.controls', { payers: ['wlz'] }),
  purchase('behandelcapaciteit-pgb', 'share', -0.5, 2, handle, 'zorgplicht.pgb', { payers: ['wlz'] }),
  purchase('behandelcapaciteit-eigen-bijdrage', 'share', -0.5, 2, handle, 'zorgplicht.eigen-bijdrage', { payers: ['wlz'] }),

  access('ggz-poort', 'share', 0, 1, handle, 'need.ggz'),
  access('vroeg-contact', 'share', 0, 1, unknown('months', 0, 24), 'delay.reach', { payers: ['wlz'] }),
  access('profielmix', 'share', -0.2, 0.3, handle, 'workforce.required'),
  access('eigen-bijdrage', 'factor', 0, 3, unknown('elasticity', -1, 1), 'need.threshold', { neutral: 1, payers: ['client'], national: true }),
  access('instroom-vg67', 'share', 0, 0.5, handle, 'need.exchange', { national: true }),

  budget('kadergroei', 'share per year', -0.05, 0.1, handle, 'money.frame', { payers: ['wlz'], national: true }),
  budget('herverdeling', 'share', 0, 0.05, handle, 'money.frame', { national: true }),
  budget('flankdemping', 'share', 0, 1, handle, 'money.share', { neutral: 1, national: true }),
] as const

type Entry = (typeof entries)[number]
export type LeverId = Entry['id']
/** Measures that postpone a first indicatie. */
export type DelayLeverId = Extract<Entry, { readonly moves: 'delay.reach' }>['id']

const delaysEntry = entries.filter(({ moves }) => moves === 'delay.reach').map(({ id }) => id)

/** Every lever; those that postpone entry reach the same people. */
export const leverCatalogue: readonly Entry[] = entries.map((lever) => (lever.moves === 'delay.reach' ? { ...lever, overlaps: delaysEntry } : lever))
export const leverById = new Map<string, Lever>(leverCatalogue.map((lever) => [lever.id, lever]))
