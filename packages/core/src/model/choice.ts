import { inUse, lanes, sharedColumn, sharedColumns, type Column, type Rows, type Table } from '../columns.ts'
import type { Course } from '../course.ts'
import { overLanes } from '../lanes/over-lanes.ts'
import { exp } from '../exact/exp.ts'
import { ln } from '../exact/ln.ts'
import { clustered, groupsOf, homeForms, mpt, none, ofSectors, pgb, sectorOf, sectors, vpt, vv } from './groups.ts'
import { expectations } from './need-year.ts'

/** What entrants of a sector ask for in a year; shares that add to one. */
export interface EntryShares {
  readonly verblijf: Column
  /** [home form] */
  readonly home: Rows
}

export const emptyEntry = (): EntryShares => ({ verblijf: sharedColumn(), home: sharedColumns(homeForms.length) })

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
 * What entrants ask for: nested logit over {verblijf, clustered vpt}, {vpt at home, mpt} and {pgb}, pivoted on the base
 * year, so that its constants are the base shares and only shifts of utility have to be known.
 *
 *     within a nest:  share' ~ share exp(shift / dissimilarity)
 *     between nests:  nest'  ~ nest (sum within of share exp(shift / dissimilarity)) ^ dissimilarity
 *
 * Voorzorg and no care yet are not chosen between: they keep their base share.
 */
export function chooseForm(entry: EntryShares, base: { entryVerblijf: Column; entryHome: readonly Column[] }, shift: UtilityShift): void {
  entry.verblijf.set(base.entryVerblijf)
  for (let form = 0; form < homeForms.length; form++) entry.home[form]!.set(base.entryHome[form]!)
  baseForms.forEach((form, index) => baseShares[index]!.set(form === 'verblijf' ? base.entryVerblijf : base.entryHome[form]!))
  raiseAll(entry.verblijf, entry.home.block, shift.verblijf, shift.clustered, shift.vpt, shift.mpt, shift.pgb, shift.dissimilarity, alone)
  shareOut(entry.verblijf, entry.home.block, baseShares.block, shift.dissimilarity)
}

/** Of one call: base shares of what is chosen between, in the order of `shareOut`. */
const baseForms = ['verblijf', clustered, vpt, mpt, pgb] as const
const baseShares = sharedColumns(baseForms.length)
const alone = sharedColumn().fill(1)

/** share exp(shift / dissimilarity); a shift of nothing changes no bit. */
const raise = overLanes('raise', (share: Column, shift: Column, dissimilarity: Column): void => {
  for (let lane = 0; lane < inUse; lane++) share[lane] = shift[lane] === 0 ? share[lane]! : share[lane]! * exp(shift[lane]! / dissimilarity[lane]!)
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
    raise(home.subarray(clustered * lanes), inClustered, dissimilarity)
    raise(home.subarray(vpt * lanes), withVpt, dissimilarity)
    raise(home.subarray(mpt * lanes), withMpt, dissimilarity)
    raise(home.subarray(pgb * lanes), withPgb, alone)
  },
)

/** Raised shares, made into shares of nests and within them, that add up to those of the base year. */
const shareOut = overLanes('shareOut', (verblijf: Column, share: Table, before: Table, dissimilarity: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const inVerblijf = verblijf[lane]!
    const inClustered = share[lane + clustered * lanes]!
    const inVpt = share[lane + vpt * lanes]!
    const inMpt = share[lane + mpt * lanes]!
    const ownBudget = share[lane + pgb * lanes]!
    const careBase = before[lane]! + before[lane + lanes]!
    const homeBase = before[lane + 2 * lanes]! + before[lane + 3 * lanes]!
    const withCare = nest(careBase, inVerblijf + inClustered, dissimilarity[lane]!)
    const atHome = nest(homeBase, inVpt + inMpt, dissimilarity[lane]!)
    const chosen = before[lane]! + before[lane + lanes]! + homeBase + before[lane + 4 * lanes]!
    const scale = chosen / (withCare + atHome + ownBudget)
    verblijf[lane] = part(withCare, inVerblijf, inClustered) * scale
    share[lane + clustered * lanes] = part(withCare, inClustered, inVerblijf) * scale
    share[lane + vpt * lanes] = part(atHome, inVpt, inMpt) * scale
    share[lane + mpt * lanes] = part(atHome, inMpt, inVpt) * scale
    share[lane + pgb * lanes] = ownBudget * scale
  }
})

/** nest (raised shares / shares in the base year) ^ dissimilarity. */
const nest = (base: number, raised: number, dissimilarity: number): number =>
  base <= 0 || raised === base ? base : base * exp(dissimilarity * ln(raised / base))

const part = (whole: number, own: number, other: number): number =>
  own + other === whole ? own : own + other > 0 ? (whole * own) / (own + other) : 0

/**
 * Policy that moves asks for verblijf to care at home.
 *
 *     moved = 1 - (1 - vpt-verschuiving)(1 - recht-op-verblijf)(1 - scheiden-wonen-zorg), times the room left at home
 *
 * Measures on the same asks multiply what the others leave. Room: nobody is moved once the share settled at home is at
 * the limit of what is responsible there.
 *
 * @param toVpt [lane] of those moved, the share that takes vpt rather than mpt
 */
export function shiftAsks(entry: EntryShares, moved: Column, room: Column, toVpt: Column): void {
  shiftShares(entry.verblijf, entry.home[vpt]!, entry.home[mpt]!, moved, room, toVpt)
}

const shiftShares = overLanes('shiftShares', (verblijf: Column, asVpt: Column, asMpt: Column, moved: Column, room: Column, toVpt: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const shifted = verblijf[lane]! * moved[lane]! * room[lane]!
    verblijf[lane]! -= shifted
    asVpt[lane]! += shifted * toVpt[lane]!
    asMpt[lane]! += shifted * (1 - toVpt[lane]!)
  }
})

/**
 * Clustered dwellings: who wants one and finds none takes vpt at home and is counted on the dwelling list.
 *
 *     wanted = share asked / (1 - refused in the base year);   taken = min(wanted, free this year / entrants)
 *
 * @param available [lane] dwellings that come free or ready this year
 * @param entrants [lane] expected first indicaties of the sector this year
 * @param list written; [lane] people a year who wanted a dwelling and took another form
 */
export function takeDwellings(entry: EntryShares, available: Column, entrants: Column, refusedBase: Column, list: Column): void {
  takeRoom(entry.home[clustered]!, entry.home[vpt]!, list, available, entrants, refusedBase)
}

const takeRoom = overLanes(
  'takeRoom',
  (asClustered: Column, asVpt: Column, list: Column, available: Column, entrants: Column, refusedBase: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const asked = asClustered[lane]!
      const wanted = Math.min(asked / (1 - refusedBase[lane]!), asked + asVpt[lane]!)
      const room = entrants[lane]! > 0 ? Math.max(available[lane]!, 0) / entrants[lane]! : 0
      const taken = wanted < room ? wanted : room
      asVpt[lane]! += asked - taken
      asClustered[lane] = taken
      list[lane] = (wanted - taken) * entrants[lane]!
    }
  },
)

/**
 * Huisarts and specialist ouderengeneeskunde follow a limited growth of vpt; what is over takes mpt.
 *
 *     vpt entrants a year <= those who leave vpt + growth x people with vpt
 */
export function limitVpt(entry: EntryShares, entrants: Column, stock: Column, leaving: Column, growth: Column): void {
  const asClustered = entry.home[clustered]!
  const asVpt = entry.home[vpt]!
  const asMpt = entry.home[mpt]!
  for (let lane = 0; lane < inUse; lane++) {
    const wanted = (asVpt[lane]! + asClustered[lane]!) * entrants[lane]!
    const allowed = stock[lane]! * (leaving[lane]! + growth[lane]!)
    if (wanted <= allowed || wanted <= 0) continue
    const over = Math.min(wanted - Math.max(allowed, 0), asVpt[lane]! * entrants[lane]!) / entrants[lane]!
    asVpt[lane]! -= over
    asMpt[lane]! += over
  }
}

/**
 * A kader that is spent stops growth of offers too: a share of the growth of vpt and mpt gets none and goes without care.
 *
 *     withheld = stop x share x growth of people settled with vpt or mpt in the year before, at most all who ask
 *
 * @param withheld written; [lane] people a year who get no offer
 */
export function withholdGrowth(entry: EntryShares, entrants: Column, growth: Column, stop: Column, share: Column, withheld: Column): void {
  const asVpt = entry.home[vpt]!
  const asMpt = entry.home[mpt]!
  for (let lane = 0; lane < inUse; lane++) {
    const wanted = asVpt[lane]! + asMpt[lane]!
    const grows = growth[lane]!
    if (!(grows > 0 && wanted > 0) || stop[lane] === 0) {
      withheld[lane] = 0
      continue
    }
    const part = Math.min((stop[lane]! * share[lane]! * grows) / entrants[lane]! / wanted, 1)
    withheld[lane] = part * wanted * entrants[lane]!
    entry.home[none]![lane]! += part * wanted
    asVpt[lane]! *= 1 - part
    asMpt[lane]! *= 1 - part
  }
}

/** Of one call; columns are not made anew every year. */
const shifted: Omit<UtilityShift, 'dissimilarity'> = {
  verblijf: sharedColumn(),
  clustered: sharedColumn(),
  vpt: sharedColumn(),
  mpt: sharedColumn(),
  pgb: sharedColumn(),
}
const moved = sharedColumn()
const room = sharedColumn()
const growth = sharedColumn()
const before = sharedColumn()
const trendIds = ofSectors('choice.trend')

/** The choice of a year for every sector. */
export function choiceYear(course: Course, year: number): void {
  expectations(course)
  const { drift, inputs, parameter: p, base, state, work } = course
  const tariefVptLever = inputs.lever('tarief-vpt', year)
  const tariefVerblijfLever = inputs.lever('tarief-verblijf', year)
  const tariefMptLever = inputs.lever('tarief-mpt', year)
  const scheidenWonenZorgLever = inputs.lever('scheiden-wonen-zorg', year)
  const vptVerschuivingLever = inputs.lever('vpt-verschuiving', year)
  const rechtOpVerblijfLever = inputs.lever('recht-op-verblijf', year)
  const shift: UtilityShift = { ...shifted, dissimilarity: p.of('choice.dissimilarity') }
  const pull = p.of('choice.tariff')
  const strayedVpt = drift['choice.vpt'][year]!
  const strayedMpt = drift['choice.mpt'][year]!
  for (let lane = 0; lane < inUse; lane++) {
    shift.vpt[lane] = pull[lane]! * (tariefVptLever[lane]! - tariefVerblijfLever[lane]!) + strayedVpt[lane]!
    shift.mpt[lane] = pull[lane]! * (tariefMptLever[lane]! - tariefVerblijfLever[lane]!) + strayedMpt[lane]!
  }
  shift.pgb.set(drift['choice.pgb'][year]!)
  for (let s = 0; s < sectors.length; s++) {
    const entry = work.entry[s]!
    const trend = p.of(trendIds[s]!)
    for (let lane = 0; lane < inUse; lane++) shift.verblijf[lane] = -trend[lane]! * work.fadedYears[lane]!
    chooseForm(entry, base.sectors[s]!, shift)
    if (s !== vv) continue
    const separate = state.paths.separatedHousing
    const limit = p.of('choice.homeLimit')
    for (let lane = 0; lane < inUse; lane++) {
      // Separating housing and care builds up: a share a year of what still asks.
      separate[lane] = 1 - (1 - separate[lane]!) * (1 - scheidenWonenZorgLever[lane]!)
      moved[lane] = 1 - (1 - vptVerschuivingLever[lane]!) * (1 - rechtOpVerblijfLever[lane]!) * (1 - separate[lane]!)
      room[lane] = Math.min(Math.max((limit[lane]! - work.settledShare[lane]!) / 0.02, 0), 1)
    }
    before.set(entry.verblijf)
    shiftAsks(entry, moved, room, p.of('choice.shift.vpt'))
    for (let lane = 0; lane < inUse; lane++) work.movedAsks[lane] = (before[lane]! - entry.verblijf[lane]!) * work.sectorEntrants[vv]![lane]!
    takeDwellings(entry, work.dwellingsFree, work.sectorEntrants[vv]!, p.of('dwellings.refused'), state.dwellingList)
    const care = inputs.lever('medisch-generalistische-zorg', year)
    const ceiling = p.of('choice.vptGrowth')
    for (let lane = 0; lane < inUse; lane++) growth[lane] = ceiling[lane]! * (1 + care[lane]!) * (1 - state.growthStop[lane]!)
    limitVpt(entry, work.sectorEntrants[vv]!, work.vptStock, work.vptLeaving, growth)
    withholdGrowth(entry, work.sectorEntrants[vv]!, work.settledGrowth, state.growthStop, p.of('budget.homeStop'), work.withheld)
  }
  for (let s = 0; s < sectors.length; s++)
    for (const group of groupsOf[s]!) {
      const { entryHome, entryVerblijf } = state.groups[group]!
      entryVerblijf.set(work.entry[s]!.verblijf)
      for (let form = 0; form < homeForms.length; form++) entryHome[form]!.set(work.entry[s]!.home[form]!)
    }
  moveOwnBudgets(course, year)
}

/** pgb to zorg in natura: a share of holders a year goes to vpt and mpt, at the cost of those forms. */
function moveOwnBudgets(course: Course, year: number): void {
  if (!course.inputs.isSet('pgb-naar-zin')) return
  const share = course.inputs.lever('pgb-naar-zin', year)
  const moved = course.state.paths.movedPgb
  const { groupHazard } = course.work
  for (let lane = 0; lane < inUse; lane++) {
    // Those who moved leave the Wlz as holders do: mostly in disability care, where people stay for decades.
    let holders = 0
    let leaving = 0
    for (const [group, { home }] of course.state.groups.entries()) {
      const people = home[pgb]![lane]!
      holders += people
      leaving += people * (groupHazard[group]![lane]! + course.parameter.of(`exit.other.${sectors[sectorOf[group]!]}`)[lane]!)
    }
    if (holders > 0) moved[lane]! *= Math.max(1 - leaving / holders, 0)
  }
  for (let s = 0; s < sectors.length; s++)
    for (const group of groupsOf[s]!) {
      const { home } = course.state.groups[group]!
      for (let lane = 0; lane < inUse; lane++) {
        const moving = home[pgb]![lane]! * share[lane]!
        moved[lane]! += moving
        home[pgb]![lane]! -= moving
        home[vpt]![lane]! += moving / 2
        home[mpt]![lane]! += moving / 2
      }
    }
}
