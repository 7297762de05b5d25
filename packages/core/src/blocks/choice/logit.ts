import { exp, ln } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import { inUse, sharedColumn, sharedColumns, stride, type Column, type Table } from '../../engine/columns.ts'
import { clustered, homeForms, mpt, pgb, vpt } from '../../people/groups.ts'
import type { EntryShares } from './entry.ts'

/** Utility shifts of a year against the base year, and how alike the forms within a nest are (1 = no more than others). */
export interface UtilityShift {
  readonly verblijf: Column
  readonly clustered: Column
  readonly vpt: Column
  readonly mpt: Column
  readonly pgb: Column
  readonly dissimilarity: Column
}

/**
 * Forms that entrants ask for: nested logit over {verblijf, clustered vpt}, {vpt at home, mpt} and {pgb}, pivoted on the base
 * year, so that its constants are the base shares and only shifts of utility have to be known.
 *
 *     within a nest:  share' ~ share exp(shift / dissimilarity)
 *     between nests:  nest'  ~ nest (sum within of share exp(shift / dissimilarity)) ^ dissimilarity
 *
 * Voorzorg and no care yet are not chosen between: they keep their base share.
 */
export function chooseForm(
  entry: EntryShares,
  base: { entryVerblijf: Column; entryHome: readonly Column[] },
  shift: UtilityShift,
): void {
  entry.verblijf.set(base.entryVerblijf)
  for (let form = 0; form < homeForms.length; form++) entry.home[form]!.set(base.entryHome[form]!)
  baseForms.forEach((form, index) =>
    baseShares[index]!.set(form === 'verblijf' ? base.entryVerblijf : base.entryHome[form]!),
  )
  raiseAll(
    entry.verblijf,
    entry.home.block,
    shift.verblijf,
    shift.clustered,
    shift.vpt,
    shift.mpt,
    shift.pgb,
    shift.dissimilarity,
    alone,
  )
  shareOut(entry.verblijf, entry.home.block, baseShares.block, shift.dissimilarity)
}

/** Scratch: base shares of the forms that are chosen between, in the order of `shareOut`. */
const baseForms = ['verblijf', clustered, vpt, mpt, pgb] as const
const baseShares = sharedColumns(baseForms.length)
const alone = sharedColumn().fill(1)

/** share exp(shift / dissimilarity); a shift of zero changes no bit. */
const raise = overLanes('raise', (share: Column, shift: Column, dissimilarity: Column): void => {
  for (let lane = 0; lane < inUse; lane++)
    share[lane] = shift[lane] === 0 ? share[lane]! : share[lane]! * exp(shift[lane]! / dissimilarity[lane]!)
})

const raiseAll = overLanes(
  'raiseAll',
  (
    verblijf: Column,
    home: Table,
    inVerblijf: Column,
    inClustered: Column,
    withVpt: Column,
    withMpt: Column,
    withPgb: Column,
    dissimilarity: Column,
    alone: Column,
  ): void => {
    raise(verblijf, inVerblijf, dissimilarity)
    raise(home.subarray(clustered * stride), inClustered, dissimilarity)
    raise(home.subarray(vpt * stride), withVpt, dissimilarity)
    raise(home.subarray(mpt * stride), withMpt, dissimilarity)
    raise(home.subarray(pgb * stride), withPgb, alone)
  },
)

/** Raised shares, made into shares of nests and within them, that add up to those of the base year. */
const shareOut = overLanes('shareOut', (verblijf: Column, share: Table, before: Table, dissimilarity: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const inVerblijf = verblijf[lane]!
    const inClustered = share[lane + clustered * stride]!
    const inVpt = share[lane + vpt * stride]!
    const inMpt = share[lane + mpt * stride]!
    const ownBudget = share[lane + pgb * stride]!
    const careBase = before[lane]! + before[lane + stride]!
    const homeBase = before[lane + 2 * stride]! + before[lane + 3 * stride]!
    const withCare = nest(careBase, inVerblijf + inClustered, dissimilarity[lane]!)
    const atHome = nest(homeBase, inVpt + inMpt, dissimilarity[lane]!)
    const chosen = before[lane]! + before[lane + stride]! + homeBase + before[lane + 4 * stride]!
    const scale = chosen / (withCare + atHome + ownBudget)
    verblijf[lane] = part(withCare, inVerblijf, inClustered) * scale
    share[lane + clustered * stride] = part(withCare, inClustered, inVerblijf) * scale
    share[lane + vpt * stride] = part(atHome, inVpt, inMpt) * scale
    share[lane + mpt * stride] = part(atHome, inMpt, inVpt) * scale
    share[lane + pgb * stride] = ownBudget * scale
  }
})

/** nest (raised shares / shares in the base year) ^ dissimilarity. */
const nest = (base: number, raised: number, dissimilarity: number): number =>
  base <= 0 || raised === base ? base : base * exp(dissimilarity * ln(raised / base))

const part = (whole: number, own: number, other: number): number =>
  own + other === whole ? own : own + other > 0 ? (whole * own) / (own + other) : 0
