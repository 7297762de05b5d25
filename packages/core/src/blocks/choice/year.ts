import { overLanes } from '@wlz/lanes'
import { inUse, sharedColumn, stride, type Column, type Table } from '../../engine/columns.ts'
import type { ChoiceCourse } from './course.ts'
import { entryHomeAt } from '../../people/group-block.ts'
import { clustered, groupsOf, mpt, none, ofSectors, pgb, sectorNameOf, sectors, vpt, vv } from '../../people/groups.ts'
import { doctorsYear, limitByDoctors } from './doctors.ts'
import type { EntryShares } from './entry.ts'
import { expectations } from './expectations.ts'
import { chooseForm, type UtilityShift } from './logit.ts'
import { chooseByProfile } from './profiles.ts'

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

const shiftShares = overLanes(
  'shiftShares',
  (verblijf: Column, asVpt: Column, asMpt: Column, moved: Column, room: Column, toVpt: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const shifted = verblijf[lane]! * moved[lane]! * room[lane]!
      verblijf[lane]! -= shifted
      asVpt[lane]! += shifted * toVpt[lane]!
      asMpt[lane]! += shifted * (1 - toVpt[lane]!)
    }
  },
)

/**
 * Clustered dwellings: who wants one and finds none takes vpt at home and is counted on the dwelling list.
 *
 *     wanted = share asked / (1 - refused in the base year);   taken = min(wanted, free this year / entrants)
 *     of those who take one beyond who asked today, `replaces` would have asked for verblijf, the others for vpt; who applies
 *     only because the threshold is lower keeps nobody out of one, and policy that moves asks home
 *     leaves that much fewer to keep out
 *
 * @param available [lane] dwellings that come free or ready this year
 * @param entrants [lane] expected first indicaties of the sector this year
 * @param list written; [lane] people a year who wanted a dwelling and took another form
 */
export function takeDwellings(
  entry: EntryShares,
  available: Column,
  entrants: Column,
  of: { refusedBase: Column; replaces: Column; sooner: Column; askedBefore: Column },
  list: Column,
): void {
  takeRoom(entry.verblijf, entry.home[clustered]!, entry.home[vpt]!, list, available, entrants, of)
}

const takeRoom = overLanes(
  'takeRoom',
  (
    verblijf: Column,
    asClustered: Column,
    asVpt: Column,
    list: Column,
    available: Column,
    entrants: Column,
    of: { refusedBase: Column; replaces: Column; sooner: Column; askedBefore: Column },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const asked = asClustered[lane]!
      const wanted = Math.min(asked / (1 - of.refusedBase[lane]!), asked + asVpt[lane]!)
      const room = entrants[lane]! > 0 ? Math.max(available[lane]!, 0) / entrants[lane]! : 0
      const taken = wanted < room ? wanted : room
      const asks = verblijf[lane]!
      const others = asks < 1 ? (1 - Math.min(asks * of.sooner[lane]!, 1)) / (1 - asks) : 1
      const beyond = Math.max(taken - (asked * others) / of.sooner[lane]!, 0)
      const left = of.askedBefore[lane]! > 0 ? asks / of.askedBefore[lane]! : 1
      const replaced = Math.min(beyond * of.replaces[lane]! * left, asks)
      verblijf[lane]! -= replaced
      asVpt[lane]! += asked - taken + replaced
      asClustered[lane] = taken
      list[lane] = (wanted - taken) * entrants[lane]!
    }
  },
)

/**
 * A kader that is spent stops growth of offers too: a share of the growth of vpt and mpt gets none and goes without care.
 *
 *     withheld = stop x share x growth of people settled with vpt or mpt in the year before, at most all who ask
 *
 * @param withheld written; [lane] people a year who get no offer
 */
export function withholdGrowth(
  entry: EntryShares,
  entrants: Column,
  growth: Column,
  stop: Column,
  share: Column,
  withheld: Column,
): void {
  withhold(entry.home.block, entrants, growth, stop, share, withheld)
}

const withhold = overLanes(
  'withhold',
  (home: Table, entrants: Column, growth: Column, stop: Column, share: Column, withheld: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const inVpt = home[lane + vpt * stride]!
      const inMpt = home[lane + mpt * stride]!
      const wanted = inVpt + inMpt
      const grows = growth[lane]!
      const asked = (stop[lane]! * share[lane]! * grows) / entrants[lane]! / wanted
      const part = grows > 0 && wanted > 0 && entrants[lane]! > 0 && stop[lane]! > 0 ? Math.min(asked, 1) : 0
      withheld[lane] = part * wanted * entrants[lane]!
      home[lane + none * stride]! += part * wanted
      home[lane + vpt * stride] = inVpt * (1 - part)
      home[lane + mpt * stride] = inMpt * (1 - part)
    }
  },
)

/** Scratch columns, reused every year so that none is allocated. */
const shifted: Omit<UtilityShift, 'dissimilarity'> = {
  verblijf: sharedColumn(),
  clustered: sharedColumn(),
  vpt: sharedColumn(),
  mpt: sharedColumn(),
  pgb: sharedColumn(),
}
const moved = sharedColumn()
const room = sharedColumn()
const before = sharedColumn()
const trendIds = ofSectors('choice.trend')

/** The choice of a year for every sector. */
export function choiceYear(course: ChoiceCourse, year: number): void {
  expectations(course)
  doctorsYear(course, year)
  const { drift, inputs, parameter: p, base, state, work } = course
  const shift: UtilityShift = { ...shifted, dissimilarity: p.of('choice.dissimilarity') }
  const inVerblijf = inputs.lever('tarief-verblijf', year)
  const pull = p.of('choice.tariff')
  pullOfTariff(shift.vpt, pull, inputs.lever('tarief-vpt', year), inVerblijf, drift['choice.vpt'][year]!)
  pullOfTariff(shift.mpt, pull, inputs.lever('tarief-mpt', year), inVerblijf, drift['choice.mpt'][year]!)
  shift.pgb.set(drift['choice.pgb'][year]!)
  for (let s = 0; s < sectors.length; s++) {
    const entry = work.entry[s]!
    awayFromVerblijf(shift.verblijf, p.of(trendIds[s]!), work.fadedYears)
    if (s === vv) lessForWaiting(shift.verblijf, p.of('choice.waiting'), work.waitingPressure, base.waitingPressure)
    if (s !== vv) {
      chooseForm(entry, base.sectors[s]!, shift)
      continue
    }
    chooseByProfile(course, entry, shift)
    asksThatMove(moved, room, state.paths, work, {
      separating: inputs.lever('scheiden-wonen-zorg', year),
      toVpt: inputs.lever('vpt-verschuiving', year),
      right: inputs.lever('recht-op-verblijf', year),
      limit: p.of('choice.homeLimit'),
    })
    before.set(entry.verblijf)
    shiftAsks(entry, moved, room, p.of('choice.shift.vpt'))
    peopleMoved(work.movedAsks, before, entry.verblijf, work.sectorEntrants[vv]!)
    takeDwellings(
      entry,
      work.dwellingsFree,
      work.sectorEntrants[vv]!,
      {
        refusedBase: p.of('dwellings.refused'),
        replaces: p.of('dwellings.replaces'),
        sooner: work.sooner,
        askedBefore: before,
      },
      state.dwellingList,
    )
    for (const ofProfile of work.entryByProfile) keepPart(ofProfile, before, entry.verblijf)
    limitByDoctors(course, entry)
    withholdGrowth(
      entry,
      work.sectorEntrants[vv]!,
      work.settledGrowth,
      state.growthStop,
      p.of('budget.homeStop'),
      work.withheld,
    )
  }
  for (let s = 0; s < sectors.length; s++)
    for (const group of groupsOf[s]!) {
      const { block, entryVerblijf } = state.groups[group]!
      entryVerblijf.set(work.entry[s]!.verblijf)
      block.set(work.entry[s]!.home.block, entryHomeAt)
    }
  moveOwnBudgets(course, year)
}

/** Utility that a form gains by a tariff above that of verblijf, and by its drift. */
const pullOfTariff = overLanes(
  'pullOfTariff',
  (shift: Column, pull: Column, tariff: Column, ofVerblijf: Column, strayed: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      shift[lane] = pull[lane]! * (tariff[lane]! - ofVerblijf[lane]!) + strayed[lane]!
  },
)

const awayFromVerblijf = overLanes('awayFromVerblijf', (shift: Column, trend: Column, years: Column): void => {
  for (let lane = 0; lane < inUse; lane++) shift[lane] = -trend[lane]! * years[lane]!
})

/** A longer list makes fewer entrants ask for verblijf. */
const lessForWaiting = overLanes(
  'lessForWaiting',
  (shift: Column, response: Column, pressure: Column, atStart: Column): void => {
    for (let lane = 0; lane < inUse; lane++) shift[lane]! -= response[lane]! * (pressure[lane]! - atStart[lane]!)
  },
)

/**
 * Points of share below the limit over which policy stops moving asks home, 0-1 (S20). A year of entrants moves the share at home
 * by some five points: over fewer than that the shift overshoots, and goes off and on from year to year.
 */
const fadingOut = 0.1

/** Separating housing and care builds up: a share a year of what still asks. */
const asksThatMove = overLanes(
  'asksThatMove',
  (
    moved: Column,
    room: Column,
    paths: { separatedHousing: Column },
    work: { settledShare: Column },
    policy: { separating: Column; toVpt: Column; right: Column; limit: Column },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const separate = 1 - (1 - paths.separatedHousing[lane]!) * (1 - policy.separating[lane]!)
      paths.separatedHousing[lane] = separate
      moved[lane] = 1 - (1 - policy.toVpt[lane]!) * (1 - policy.right[lane]!) * (1 - separate)
      room[lane] = Math.min(Math.max((policy.limit[lane]! - work.settledShare[lane]!) / fadingOut, 0), 1)
    }
  },
)

const peopleMoved = overLanes(
  'peopleMoved',
  (people: Column, before: Column, after: Column, entrants: Column): void => {
    for (let lane = 0; lane < inUse; lane++) people[lane] = (before[lane]! - after[lane]!) * entrants[lane]!
  },
)

/** Policy and dwellings keep the same part of each profile out of verblijf, so that profiles add up to all who ask. */
const keepPart = overLanes('keepPart', (share: Column, before: Column, after: Column): void => {
  for (let lane = 0; lane < inUse; lane++) share[lane]! *= before[lane]! > 0 ? after[lane]! / before[lane]! : 1
})

/** Share of those who leave pgb that goes to vpt, and as many to mpt, 0-1 (S21). */
const halfToVpt = 0.5

/** pgb to zorg in natura: a share of holders a year goes to vpt and mpt, at the cost of those forms. */
function moveOwnBudgets(course: ChoiceCourse, year: number): void {
  if (!course.inputs.isSet('pgb-naar-zin')) return
  const share = course.inputs.lever('pgb-naar-zin', year)
  const moved = course.state.paths.movedPgb
  const { groupHazard } = course.work
  for (let lane = 0; lane < inUse; lane++) {
    // Those who moved leave the Wlz at the rate of pgb holders, who are mostly in disability care and stay for decades.
    let holders = 0
    let leaving = 0
    for (const [group, { home }] of course.state.groups.entries()) {
      const people = home[pgb]![lane]!
      holders += people
      leaving += people * (groupHazard[group]![lane]! + course.parameter.of(`exit.other.${sectorNameOf(group)}`)[lane]!)
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
        home[vpt]![lane]! += moving * halfToVpt
        home[mpt]![lane]! += moving * halfToVpt
      }
    }
}
