import type { ParameterRecord } from '@wlz/data'

/** Blocks of the model by the first word of an indicator; the names are those of model.md. */
const indicatorBlocks: Readonly<Record<string, string>> = {
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
  npv: 'money',
  discount: 'money',
  quality: 'zorgplicht',
  zorgplicht: 'zorgplicht',
}

/** Beginnings of the ids of parameters that a block reads; a longer beginning goes before a shorter one. */
const parameterBlocks: readonly (readonly [start: string, block: string])[] = [
  ['world.levensduur', 'ageing'],
  ['world.migratie', 'ageing'],
  ['world.mantelzorg', 'informal'],
  ['world.arbeidsparticipatie', 'workforce'],
  ['world.bouwsnelheid', 'places'],
  ['world.loonontwikkeling', 'money'],
  ['world.prijsontwikkeling', 'money'],
  ['world.', 'need'],
  ['base.waiting', 'waiting'],
  ['base.voorzorg', 'waiting'],
  ['base.occupancy', 'places'],
  ['base.clustered', 'places'],
  ['base.indicated', 'need'],
  ['base.growth', 'need'],
  ['base.', 'choice'],
  ['effect.meerzorg', 'money'],
  ['effect.zorgbemiddeling', 'waiting'],
  ['effect.', 'delay'],
  ['age.', 'need'],
  ['aflopend.', 'need'],
  ['growth.', 'need'],
  ['trend.', 'need'],
  ['need.', 'need'],
  ['exchange.', 'need'],
  ['bridging.', 'waiting'],
  ['stay.', 'waiting'],
  ['hazard.', 'waiting'],
  ['exit.', 'waiting'],
  ['ask.', 'waiting'],
  ['settle.', 'waiting'],
  ['worsen.', 'waiting'],
  ['acceptance.', 'waiting'],
  ['pool.', 'waiting'],
  ['crisis.', 'waiting'],
  ['choice.', 'choice'],
  ['informal.', 'informal'],
  ['places.', 'places'],
  ['dwellings.', 'places'],
  ['delay.', 'delay'],
  ['target.', 'delay'],
  ['unitcost.', 'delay'],
  ['lag.', 'delay'],
  ['ramp.zorgbemiddeling', 'waiting'],
  ['ramp.meerzorg', 'money'],
  ['ramp.', 'delay'],
  ['staff.', 'workforce'],
  ['hours.', 'workforce'],
  ['profile.', 'workforce'],
  ['money.', 'money'],
  ['contribution.', 'money'],
  ['shift.', 'money'],
  ['meerzorg.', 'money'],
  ['budget.', 'money'],
  ['cost.', 'money'],
  ['control.', 'money'],
  ['pgb.', 'zorgplicht'],
  ['notice.', 'zorgplicht'],
  ['casework.', 'zorgplicht'],
  ['signal.', 'zorgplicht'],
  ['drift.', 'drift'],
]

/** The block of the model that works an indicator out. */
export function blockOf(indicator: string): string {
  const block = indicatorBlocks[indicator.split('.')[0]!]
  if (block === undefined) throw new TypeError(`indicator ${indicator} has no block of the model`)
  return block
}

/** The block of the model that reads a parameter. */
export function blockOfParameter(parameter: string): string {
  const found = parameterBlocks.find(([start]) => parameter.startsWith(start))
  if (found === undefined) throw new TypeError(`parameter ${parameter} has no block of the model`)
  return found[1]
}

/** What a block reads, the parameters with a large influence first, and before them the one that the outcome is made with. */
export function parametersOfBlock(parameters: readonly ParameterRecord[], block: string, first?: string): ParameterRecord[] {
  const weight = ({ id, impact }: ParameterRecord) => (id === first ? -1 : impact === 'high' ? 0 : impact === 'low' ? 2 : 1)
  return parameters.filter(({ id }) => blockOfParameter(id) === block).sort((a, b) => weight(a) - weight(b))
}
