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
  'inputs',
  'value',
  'mcse',
  'noise',
  'perfect',
  'perfect_mcse',
  'draws',
  'seed',
  'engine',
  'data',
] as const

/** One row per uncertain figure, the most worth first; then one per part of the model, of kind `group`. */
export const informationRows = ({
  run,
  indicator,
  best,
  perfect,
  perfectMcse,
  noise,
  inputs,
  groups,
}: InformationResult): Row[] =>
  [
    ...inputs.map((input) => ({ ...input, inputs: 1, mcse: null })),
    ...groups.map((group) => ({ ...group, kind: 'group' })),
  ].map((each) => {
    const { region, year, draws, seed, engine, data } = run
    const what = [best, each.id, each.kind, each.inputs, each.value, each.mcse]
    return [region, year, indicator.id, indicator.unit, ...what, noise, perfect, perfectMcse, draws, seed, engine, data]
  })
