import { exp } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import { clear, inUse, sharedColumn, stride, type Column, type Table } from '../../engine/columns.ts'
import type { ChoiceCourse } from './course.ts'
import { groupsOf, homeForms, statuses, vv } from '../../people/groups.ts'
import { thirdOfWorlds } from '../../people/structure.ts'
import { profileRow, profiles, settledHome, vv4, waitingFor } from '../../people/profiles.ts'
import { emptyEntry, type EntryShares } from './entry.ts'
import { chooseForm, type UtilityShift } from './logit.ts'

const classes = profiles.length

/** Scratch columns, reused every year so that none is allocated. */
const chosen = emptyEntry()
const baseOfClass = { entryVerblijf: sharedColumn(), entryHome: homeForms.map(() => sharedColumn()) }
const shifted = sharedColumn()
const together = sharedColumn()
const alone = sharedColumn().fill(1)

/**
 * Degree to which policy keeps VV clients at home this year, and so the rate at which those there ask for verblijf against the base year: the mean over
 * who of which profile is there.
 *
 *     years'  = years + pace of thuis-tenzij
 *     factor = sum of share at home x asking of the profile x exp(-theta x years)
 */
export function keptHomeYear(course: ChoiceCourse, year: number): void {
  const { base, inputs, state, work } = course
  addPace(
    state.paths.thuisTenzij,
    state.paths.thuisTenzijPace,
    inputs.lever('thuis-tenzij', year),
    inputs.context('structuur', year),
  )
  keptHome(course)
  clear(work.askingAtHome)
  for (let profile = 0; profile < classes; profile++) {
    askingOf(work.askByProfile[profile]!, base.profiles.asking[profile]!, work.keptHome[profile]!)
    addShare(work.askingAtHome, work.askByProfile[profile]!, state.profiles[profileRow(settledHome, profile)]!)
  }
  askLess(work.askingAtHome, work.sooner)
}

/** A world in which growth goes on keeps the highest pace; one in which it has ended has none. */
const addPace = overLanes('addPace', (sum: Column, most: Column, pace: Column, structure: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    most[lane] = Math.max(most[lane]!, pace[lane]!)
    const kept = structure[lane]! > thirdOfWorlds ? most[lane]! : structure[lane]! < -thirdOfWorlds ? 0 : pace[lane]!
    sum[lane]! += kept
  }
})

/** Utility by which each profile is kept at home this year: theta x years, in utility of verblijf. */
function keptHome({ inputs, parameter: p, state, work }: ChoiceCourse): void {
  const theta = inputs.isSet('thuis-tenzij') ? inputs.effect('thuis-tenzij') : nothing
  for (let profile = 0; profile < classes; profile++)
    times(work.keptHome[profile]!, state.paths.thuisTenzij, profile === vv4 ? theta : p.of('choice.tenzij.others'))
}
const nothing = sharedColumn()
const times = overLanes('timesYears', (product: Column, a: Column, b: Column): void => {
  for (let lane = 0; lane < inUse; lane++) product[lane] = a[lane]! * b[lane]!
})

/** Forms that VV entrants ask for: each profile by its own base shares and policy, and their sum. */
export function chooseByProfile(course: ChoiceCourse, entry: EntryShares, shift: UtilityShift): void {
  const { base, work } = course
  const { entryVerblijf, entryHome } = base.sectors[vv]!
  clear(together)
  entry.home.block.fill(0)
  for (let profile = 0; profile < classes; profile++) {
    const own = base.profiles.entryVerblijf[profile]!
    baseOfClass.entryVerblijf.set(own)
    for (let form = 0; form < homeForms.length; form++)
      restOf(baseOfClass.entryHome[form]!, entryHome[form]!, entryVerblijf, own)
    less(shifted, shift.verblijf, work.keptHome[profile]!)
    chooseForm(chosen, baseOfClass, { ...shift, verblijf: shifted })
    soonerAtHome(chosen.verblijf, chosen.home.block, work.sooner)
    work.entryByProfile[profile]!.set(chosen.verblijf)
    addShare(together, chosen.verblijf, base.profiles.entrants[profile]!)
    for (let form = 0; form < homeForms.length; form++)
      addShare(entry.home[form]!, chosen.home[form]!, base.profiles.entrants[profile]!)
  }
  entry.verblijf.set(together)
}

/** Correction for people who apply sooner than in the base year, because the threshold is lower: they do not ask for verblijf sooner, as many do as did before. */
const soonerAtHome = overLanes('soonerAtHome', (verblijf: Column, home: Table, sooner: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const asks = verblijf[lane]!
    const asksOfAll = Math.min(asks / sooner[lane]!, 1)
    const others = asks < 1 ? (1 - asksOfAll) / (1 - asks) : 1
    verblijf[lane] = asksOfAll
    for (let at = lane; at < homeForms.length * stride; at += stride) home[at]! *= others
  }
})
const askLess = overLanes('askLess', (asking: Column, sooner: Column): void => {
  for (let lane = 0; lane < inUse; lane++) asking[lane] = asking[lane]! / sooner[lane]!
})

/** Forms at home of a profile: those of all entrants, in proportion to who does not ask for verblijf. */
const restOf = overLanes('restOf', (own: Column, all: Column, verblijfOfAll: Column, verblijf: Column): void => {
  for (let lane = 0; lane < inUse; lane++)
    own[lane] = verblijfOfAll[lane]! < 1 ? (all[lane]! * (1 - verblijf[lane]!)) / (1 - verblijfOfAll[lane]!) : 0
})
const less = overLanes('lessKept', (difference: Column, a: Column, b: Column): void => {
  for (let lane = 0; lane < inUse; lane++) difference[lane] = a[lane]! - b[lane]!
})
const addShare = overLanes('addShareOfProfile', (sum: Column, part: Column, weight: Column): void => {
  for (let lane = 0; lane < inUse; lane++) sum[lane]! += part[lane]! * weight[lane]!
})

const askingOf = overLanes('askingOf', (asks: Column, asking: Column, kept: Column): void => {
  for (let lane = 0; lane < inUse; lane++) asks[lane] = asking[lane]! * (kept[lane] === 0 ? 1 : exp(-kept[lane]!))
})

/**
 * Profiles by state at the end of the year. Within a place all leave alike, but for asking; newcomers bring their own mix.
 *
 *     home'  = those who stayed, less who asked, plus entrants and who settled after waiting
 *     queue' = (1 - r) queue + r newcomers,   r = newcomers of the year / (queue at its start + newcomers)
 *     stay'  = (1 - r) stay + r queue',       r = placed in the year / (in verblijf at its start + placed)
 */
export function profilesYear(course: ChoiceCourse): void {
  const { base, state, work } = course
  const sums = work.profileSums
  for (const sum of sums) clear(sum)
  const [home, settles, waits, living] = sums as unknown as [Column, Column, Column, Column]
  for (const group of groupsOf[vv]!) {
    const { home: forms, queue, settleQueue, stay } = state.groups[group]!
    for (const people of forms) addShare(home, people, alone)
    for (let status = 0; status < statuses.length; status++) {
      addShare(waits, queue[status]!, alone)
      addProduct(settles, queue[status]!, settleQueue[status]!)
    }
    for (const people of stay) addShare(living, people, alone)
  }
  const { newcomers, placed } = state.sectors[vv]!
  for (let profile = 0; profile < classes; profile++)
    work.profilesBefore[profile]!.set(state.profiles[profileRow(waitingFor, profile)]!)
  moveProfiles(state.profiles.block, {
    renewed: work.queueRenewed,
    home,
    settles,
    waits,
    living,
    asked: newcomers,
    urgent: placed[0]!,
    actief: placed[1]!,
    voorkeur: placed[2]!,
    pg: work.arrived[0]!,
    som: work.arrived[1]!,
    entryVerblijf: work.entry[vv]!.verblijf,
    share0: base.profiles.entrants[0]!,
    share1: base.profiles.entrants[1]!,
    share2: base.profiles.entrants[2]!,
    entry0: work.entryByProfile[0]!,
    entry1: work.entryByProfile[1]!,
    entry2: work.entryByProfile[2]!,
    ask0: work.askByProfile[0]!,
    ask1: work.askByProfile[1]!,
    ask2: work.askByProfile[2]!,
  })
}

const addProduct = overLanes('addYearOf', (sum: Column, a: Column, b: Column): void => {
  for (let lane = 0; lane < inUse; lane++) sum[lane]! += a[lane]! * b[lane]! * 12
})

const moveProfiles = overLanes(
  'moveProfiles',
  (
    table: Table,
    of: {
      renewed: Column
      home: Column
      settles: Column
      waits: Column
      living: Column
      asked: Column
      urgent: Column
      actief: Column
      voorkeur: Column
      pg: Column
      som: Column
      entryVerblijf: Column
      share0: Column
      share1: Column
      share2: Column
      entry0: Column
      entry1: Column
      entry2: Column
      ask0: Column
      ask1: Column
      ask2: Column
    },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const arrived = of.pg[lane]! + of.som[lane]!
      const asked = of.asked[lane]!
      const fromHome = Math.max(asked - arrived * of.entryVerblijf[lane]!, 0)
      const placed = of.urgent[lane]! + of.actief[lane]! + of.voorkeur[lane]!
      const home0 = table[lane]!
      const home1 = table[lane + stride]!
      const home2 = table[lane + 2 * stride]!
      const queue0 = table[lane + 3 * stride]!
      const queue1 = table[lane + 4 * stride]!
      const queue2 = table[lane + 5 * stride]!
      const asks0 = home0 * of.ask0[lane]!
      const asks1 = home1 * of.ask1[lane]!
      const asks2 = home2 * of.ask2[lane]!
      const asks = Math.max(asks0 + asks1 + asks2, 1e-12)
      // At home: of those there at the end, who came in the year; the others are those of the start less who asked.
      const entering = arrived * (1 - of.entryVerblijf[lane]!)
      const people = Math.max(of.home[lane]!, 1e-9)
      const came = Math.min(entering + of.settles[lane]!, people)
      const settled = Math.max(came - entering, 0)
      const stayed = people - came
      const leaving = Math.min(fromHome / (people + fromHome), 0.9)
      const left0 = Math.max(home0 - (leaving * asks0) / asks, 0.1 * home0)
      const left1 = Math.max(home1 - (leaving * asks1) / asks, 0.1 * home1)
      const left2 = Math.max(home2 - (leaving * asks2) / asks, 0.1 * home2)
      const left = left0 + left1 + left2
      const in0 = arrived * of.share0[lane]! * (1 - of.entry0[lane]!)
      const in1 = arrived * of.share1[lane]! * (1 - of.entry1[lane]!)
      const in2 = arrived * of.share2[lane]! * (1 - of.entry2[lane]!)
      const kept = Math.min(came, entering) / Math.max(entering, 1e-9)
      table[lane] = ((stayed * left0) / left + in0 * kept + settled * queue0) / people
      table[lane + stride] = ((stayed * left1) / left + in1 * kept + settled * queue1) / people
      table[lane + 2 * stride] = ((stayed * left2) / left + in2 * kept + settled * queue2) / people
      // Waiting: newcomers of the year are entrants who ask and people from home.
      const news = arrived * of.entryVerblijf[lane]! + fromHome
      const fresh = news > 0 ? news / (of.waits[lane]! + news) : 0
      of.renewed[lane] = fresh
      const per = fresh / Math.max(news, 1e-9)
      const first =
        (1 - fresh) * queue0 + per * (arrived * of.share0[lane]! * of.entry0[lane]! + (fromHome * asks0) / asks)
      const second =
        (1 - fresh) * queue1 + per * (arrived * of.share1[lane]! * of.entry1[lane]! + (fromHome * asks1) / asks)
      const third =
        (1 - fresh) * queue2 + per * (arrived * of.share2[lane]! * of.entry2[lane]! + (fromHome * asks2) / asks)
      table[lane + 3 * stride] = first
      table[lane + 4 * stride] = second
      table[lane + 5 * stride] = third
      // In verblijf: who was placed comes from the queue.
      const moved = placed / Math.max(of.living[lane]! + placed, 1e-9)
      table[lane + 6 * stride] = (1 - moved) * table[lane + 6 * stride]! + moved * first
      table[lane + 7 * stride] = (1 - moved) * table[lane + 7 * stride]! + moved * second
      table[lane + 8 * stride] = (1 - moved) * table[lane + 8 * stride]! + moved * third
    }
  },
)

/** The profiles of the first day. */
export function startProfiles({ base, state }: ChoiceCourse): void {
  base.profiles.shares.forEach((values, row) => state.profiles[row]!.set(values))
}
