import type { InformationResult } from '@wlz/study'
import type { Row } from './study-rows.ts'

export const informationColumns = [
  'region',
  'year',
  'indicator',
  'unit',
  'best',
  'input',
  'kind',
  'value',
  'noise',
  'perfect',
  'perfect_mcse',
  'draws',
  'seed',
  'engine',
  'data',
] as const

/** One row per uncertain figure, the most worth first. */
export const informationRows = ({ run, indicator, best, perfect, perfectMcse, noise, inputs }: InformationResult): Row[] =>
  inputs.map(({ id, kind, value }) => {
    const { region, year, draws, seed, engine, data } = run
    return [region, year, indicator.id, indicator.unit, best, id, kind, value, noise, perfect, perfectMcse, draws, seed, engine, data]
  })
