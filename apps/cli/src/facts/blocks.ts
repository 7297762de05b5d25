import type { Lever } from '@wlz/core'
import type { ParameterRecord } from '@wlz/data'
import { leversOf } from './lever-facts.ts'

/** Blocks of the model, by the first word of an indicator. The block names are those of model.md. */
const blocks: Readonly<Record<string, string>> = {
  population: 'ageing',
  dementia: 'need',
  wlz: 'need',
  clients: 'choice',
  delay: 'delay',
  waiting: 'waiting',
  places: 'places',
  dwellings: 'places',
  workforce: 'workforce',
  care: 'workforce',
  informal: 'informal',
  cost: 'money',
  budget: 'money',
  quality: 'zorgplicht',
  zorgplicht: 'zorgplicht',
}

/** The block of the model that works an indicator out. */
export const blockOf = (indicator: string): string => blocks[indicator.split('.')[0]!] ?? 'need'

/** Parameters carry the name of their block. */
export const parametersOfBlock = (parameters: readonly ParameterRecord[], block: string): ParameterRecord[] =>
  parameters.filter(({ id }) => id.startsWith(`${block}.`))

export const leversOfBlock = (block: string): Lever[] => leversOf().filter(({ moves }) => moves.startsWith(`${block}.`))
