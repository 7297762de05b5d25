import { leverById, leverCatalogue, type Lever } from '@wlz/core'

/** Levers of which one must be pulled before something else does anything. */
export interface Need {
  readonly levers: readonly string[]
  /** The one lever must be above this (a ceiling that lets places in) or below it (one that closes them). */
  readonly above?: number
  readonly below?: number
}

/** A lever and its value. */
export interface LeverSetting {
  readonly lever: string
  readonly value: number
}

const reaching = leverCatalogue.filter(({ moves }) => moves === 'delay.reach')
const idsOf = (levers: readonly Lever[]): readonly string[] => levers.map(({ id }) => id)
const ofDementia = [
  'casemanagement-dementie',
  'sociale-benadering-dementie',
  'dementieondersteuning',
  'dementie-arrangement',
]

const arrangement: LeverSetting = { lever: 'domeinoverstijgend-arrangement', value: 0.5 }

/**
 * By equation of a lever: a way of paying needs something that is paid together, a gate something that passes it; each
 * with one setting that is enough, for examples and probes.
 */
const byEquation: Readonly<Record<string, Readonly<{ need: Need; enough: LeverSetting }>>> = {
  'money.split': {
    need: { levers: idsOf(reaching.filter(({ payers }) => payers.includes('wmo') || payers.includes('zvw'))) },
    enough: arrangement,
  },
  'delay.gate': { need: { levers: idsOf(reaching) }, enough: arrangement },
  // The ceiling of the basispad holds verblijf of VV where it is: what is asked above it is never opened.
  'places.requests': {
    need: { levers: ['intramuraal-plafond'], above: 1 },
    enough: { lever: 'intramuraal-plafond', value: 3 },
  },
}

/** By parameter that some lever reads and nothing else does. */
const byParameter: Readonly<Record<string, Need>> = {
  'places.closing': { levers: ['intramuraal-plafond'], below: 1 },
  'pgb.handling': { levers: ['behandelcapaciteit-pgb'] },
  'notice.handling': { levers: ['behandelcapaciteit-eigen-bijdrage'] },
  'target.dementia': { levers: ofDementia },
  'target.dementia.new': { levers: ofDementia },
  'budget.floor': { levers: ['persoonsvolgend'] },
  'cost.between': { levers: ['tussenvormen'] },
  'cost.mediation': { levers: ['zorgbemiddeling'] },
  'control.yield': { levers: ['materiele-controle'] },
  'gate.wmo': { levers: ['ggz-poort'] },
}

/** Effect, delay and start of a lever work only with the lever. */
const ownOf = (id: string): Need | undefined => {
  const lever = leverCatalogue.find((each) => [`effect.${each.id}`, `lag.${each.id}`, `ramp.${each.id}`].includes(id))
  return lever && { levers: [lever.id] }
}

/** Levers beside which a lever or a parameter works, and without which it does nothing. */
export const needOf = (id: string): Need | undefined => {
  const lever = leverCatalogue.find((each) => each.id === id)
  return lever === undefined ? (byParameter[id] ?? ownOf(id)) : byEquation[lever.moves]?.need
}

/** A setting that must stand beside levers of an equation before they do anything. */
export const companionOf = (equation: string): LeverSetting | undefined => byEquation[equation]?.enough

/**
 * Tells if one of the levers of a need is pulled far enough.
 * @param valueOf lowest and highest value of a lever where and when one looks
 */
export const isNeedMet = (
  { levers, above, below }: Need,
  valueOf: (lever: string) => Readonly<{ low: number; high: number }>,
): boolean =>
  levers.some((id) => {
    const { low, high } = valueOf(id)
    if (above !== undefined) return high > above
    if (below !== undefined) return low < below
    const { neutral } = leverById.get(id)!
    return low !== neutral || high !== neutral
  })
