import type { Indicator, IndicatorId, Lever } from '@wlz/core'
import type { Pack } from '@wlz/data'
import type { Language } from '@wlz/terms'
import { leverFacts } from './lever-facts.ts'
import { companionOf } from './needs.ts'

/** The outcome in which an example shows what the levers of an equation do. */
const shownBy: Readonly<Record<string, IndicatorId | undefined>> = {
  'choice.shift': 'clients.vpt',
  'choice.cap': 'clients.vpt',
  'choice.pgb': 'clients.pgb',
  'choice.profile': 'clients.verblijf',
  'delay.reach': 'delay.supported',
  'delay.gate': 'delay.supported',
  'informal.available': 'informal.overload',
  'money.controls': 'cost.wlz',
  'money.frame': 'budget.frame',
  'money.meerzorg': 'cost.wlz',
  'money.price': 'cost.wlz',
  'money.rule': 'cost.wlz',
  'money.share': 'budget.frame',
  'money.split': 'cost.wmo',
  'need.exchange': 'wlz.inflow.vg',
  'need.ggz': 'wlz.inflow.ggz',
  'need.threshold': 'wlz.inflow',
  'places.bespoke': 'places.available',
  'places.ceiling': 'places.available',
  'places.delivered': 'places.available',
  'places.dwellings': 'dwellings.clustered',
  'places.lead': 'places.available',
  'places.requests': 'places.available',
  'waiting.acceptance': 'waiting.total',
  'waiting.matching': 'waiting.total',
  'waiting.ask': 'waiting.total',
  'waiting.return': 'clients.home.settled',
  'waiting.crisis': 'waiting.urgent',
  'workforce.absence': 'workforce.absence',
  'workforce.available': 'workforce.available',
  'workforce.entering': 'workforce.available',
  'workforce.exchange': 'workforce.available',
  'workforce.hired': 'care.unmetHours',
  'workforce.leaving': 'workforce.available',
  'workforce.required': 'workforce.required',
  'zorgplicht.pgb': 'zorgplicht.pgb',
  'zorgplicht.eigen-bijdrage': 'zorgplicht.eigen-bijdrage',
}

/** Part of its bounds that a lever moves, or that an effect is supposed to be, where nobody measured or studied it. */
const tenth = 0.1

/** A command that pulls one lever and shows the outcome that its equation moves first. */
export function leverExample(lever: Lever, pack: Pack, language: Language): string {
  const indicator = shownBy[lever.moves]
  if (indicator === undefined)
    throw new TypeError(`equation ${lever.moves} of lever ${lever.id} has no outcome to show`)
  const beside = companionOf(lever.moves)
  const settings = [
    [lever.id, settingOf(lever, pack)],
    ...(lever.effect.kind === 'unknown' ? [[`${lever.id}.effect`, rounded(lever.effect.max * tenth)]] : []),
    ...(beside === undefined ? [] : [[beside.lever, beside.value]]),
  ].map(([name, value]) => `--set ${name}=${value}`)
  return command([...settings, `--indicator ${indicator}`], language)
}

/** A command that shows one outcome. */
export const indicatorExample = ({ id }: Pick<Indicator, 'id'>, language: Language): string =>
  command([`--indicator ${id}`], language)

const command = (options: readonly string[], language: Language): string =>
  ['wlz run basispad --region Twente', ...options, ...(language === 'nl' ? [] : [`--lang ${language}`])].join(' ')

/** The furthest value that somebody measured or studied, else a tenth of the bounds up from the neutral one; a switch is turned over. */
function settingOf(lever: Lever, pack: Pack): number {
  const { min, max, neutral, unit } = lever
  if (unit === 'switch') return max
  const { handle } = leverFacts(lever, pack, 'en')
  const seen = handle === undefined ? [] : [handle.high, handle.low].map((value) => Math.min(max, Math.max(min, value)))
  // A limit is neutral at its maximum and works only where it is low.
  const byBounds = (neutral === max ? min : neutral) + (max - min) * tenth
  return rounded(seen.find((value) => value !== neutral) ?? Math.min(byBounds, max))
}

/** A value with as few digits as a person would type. */
const rounded = (value: number): number => Number(value.toPrecision(3))
