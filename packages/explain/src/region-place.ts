import type { Distribution, LeverFamily } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { peopleOf } from './lever-size.ts'

/** Place of a region today in what a lever works on; there is none where no figure exists. */
export type RegionPlace =
  /** Use of VV care against what its ages let expect; the country is 1. */
  | Readonly<{ kind: 'use'; factor: Distribution }>
  /** Share of its people of an age and above, and that of the country. */
  | Readonly<{ kind: 'aged'; age: number; share: number; country: number }>

const families: Readonly<Partial<Record<LeverFamily, RegionPlace['kind']>>> = {
  extramuralisering: 'use',
  toegang: 'use',
  capaciteit: 'use',
  preventie: 'aged',
  domeinoverstijgend: 'aged',
}

const agedFrom = 75

/** @param region code of a region; the country has no place among itself */
export function regionPlace(
  { family, national }: Readonly<{ family: LeverFamily; national: boolean }>,
  region: string,
  pack: Pick<Pack, 'evidence'>,
): RegionPlace | undefined {
  const place = pack.evidence.regions.findIndex(({ code }) => code === region)
  const kind = families[family]
  if (place < 0 || national || kind === undefined) return undefined
  if (kind === 'use') return { kind, factor: pack.evidence.useFactorVv[place]! }
  const shareOf = (where: string) => peopleOf(pack, where, agedFrom) / peopleOf(pack, where, 0)
  return { kind, age: agedFrom, share: shareOf(region), country: shareOf('NL') }
}
