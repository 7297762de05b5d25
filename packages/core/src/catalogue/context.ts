import type { ParameterId } from '../engine/parameter-id.ts'

/** World assumption that policy cannot steer. Kept apart from levers by design. */
export interface ContextItem {
  readonly id: string
  readonly unit: string
  readonly min: number
  readonly max: number
  /** Parameter of the evidence that is used when the item is not set. */
  readonly parameter: ParameterId
  /** Named worlds: a word that stands for a path. */
  readonly worlds: Readonly<Record<string, WorldPath>>
}

/** Values at years, or the id of a parameter of the evidence whose median is meant. */
export type WorldPath =
  | readonly { readonly year: number; readonly value: number }[]
  | { readonly parameter: ParameterId }

const flat = (value: number): WorldPath => [{ year: 2024, value }]

export const contextCatalogue = [
  {
    id: 'levensduur',
    unit: 'standard score',
    min: -4,
    max: 6,
    parameter: 'world.levensduur',
    worlds: {
      centraal: flat(0),
      hoog: flat(1.2816),
      laag: flat(-1.2816),
      'vtv-2018': { parameter: 'world.levensduur.vtv2018' },
      'tno-2019': { parameter: 'world.levensduur.tno2019' },
    },
  },
  {
    id: 'migratie',
    unit: 'standard score',
    min: -3,
    max: 3,
    parameter: 'world.migratie',
    worlds: { centraal: flat(0), hoog: flat(1.2816), laag: flat(-1.2816) },
  },
  {
    id: 'dementie',
    unit: 'share per year',
    min: -0.03,
    max: 0.02,
    parameter: 'world.dementie',
    worlds: { constant: flat(0), 'dalende-incidentie': { parameter: 'world.dementie.dalend' } },
  },
  {
    id: 'mantelzorg',
    unit: 'share per year',
    min: -0.03,
    max: 0.03,
    parameter: 'world.mantelzorg',
    worlds: { constant: flat(0) },
  },
  {
    id: 'trend-boven-vergrijzing',
    unit: 'share per year',
    min: -0.03,
    max: 0.06,
    parameter: 'world.trend',
    worlds: { geen: flat(0), aanhoudend: { parameter: 'world.trend.aanhoudend' } },
  },
  {
    id: 'structuur',
    unit: 'standard score',
    min: -4,
    max: 4,
    parameter: 'world.structuur',
    worlds: { doorgroei: flat(1), uitdoving: flat(0), breuk: flat(-1) },
  },
  {
    id: 'loonontwikkeling',
    unit: 'share per year',
    min: -0.02,
    max: 0.05,
    parameter: 'world.loonontwikkeling',
    worlds: { nul: flat(0) },
  },
  {
    id: 'prijsontwikkeling',
    unit: 'share per year',
    min: -0.02,
    max: 0.1,
    parameter: 'world.prijsontwikkeling',
    worlds: { nul: flat(0) },
  },
  {
    id: 'arbeidsparticipatie',
    unit: 'factor',
    min: 0.5,
    max: 1.5,
    parameter: 'world.arbeidsparticipatie',
    worlds: { constant: flat(1), krap: { parameter: 'world.arbeidsparticipatie.krap' } },
  },
  {
    id: 'bouwsnelheid',
    unit: 'factor',
    min: 0.25,
    max: 3,
    parameter: 'world.bouwsnelheid',
    worlds: { constant: flat(1) },
  },
  {
    id: 'verborgen-vraag',
    unit: 'factor',
    min: 0.9,
    max: 1.3,
    parameter: 'world.verborgen-vraag',
    worlds: { geen: flat(1) },
  },
] as const satisfies readonly ContextItem[]

export type ContextId = (typeof contextCatalogue)[number]['id']
