import { column, inUse, type Column } from '../../engine/columns.ts'
import type { WorkforceCourse } from './course.ts'
import { ModelError } from '../../engine/fault.ts'
import { band75, bands, vv } from '../../people/groups.ts'
import { sumFrom } from '../../people/tables.ts'
import type { StaffYear } from '../../people/sector-block.ts'
import { countClients } from '../../people/clients.ts'
import { maxStaffLoopGain, staffLoopGain } from './month.ts'
import type { Clients } from '../../people/sector-block.ts'
import { branches } from '../../state.ts'

/** Hours per client are scaled so that the base year balances; every region starts with the nation's tightness. */
export function startStaff(course: WorkforceCourse, national: readonly Clients[]): void {
  const { parameter: p, state, work, regionOf } = course
  sumFrom(work.basePopulation75, work.population, band75)
  const shareOld = shareOfNation(course, band75)
  const shareAll = shareOfNation(course, 0)
  for (let lane = 0; lane < inUse; lane++) {
    const row = regionOf[lane]! * course.evidence.years
    const later = Math.min(15, course.evidence.years - 1)
    work.exchangeKey[lane] = course.evidence.costDriverShare[row + later]! - course.evidence.costDriverShare[row]!
  }
  const leaving = p.of('staff.leaving')
  const retiring = p.of('staff.retiring')
  const oldShare = p.of('staff.old.share')
  const youngShare = p.of('staff.young.share')
  const lag = p.of('staff.lag')
  branches.forEach((branch, s) => {
    const here = weighClients(course, countClients(course, s))
    const nation = weighClients(course, national[s]!)
    const { staff, staffYear, supplyBase, staffedShare } = state.sectors[s]!
    const [young, middle, old] = staff.heads as [Column, Column, Column]
    const shareOutside = s === vv ? shareOld : shareAll
    const wlz = p.of(`staff.wlz.${branch}`)
    const available = p.of(`staff.available.${branch}`)
    const gap = p.of(`staff.gap.${branch}`)
    const partTime = p.of(`staff.partTime.${branch}`)
    const growth = p.of(`staff.growth.${branch}`)
    const absence = p.of(`staff.absence.${branch}`)
    boundLoop(course, absence, staffYear)
    for (let lane = 0; lane < inUse; lane++) {
      const needed = available[lane]! * (1 + gap[lane]!)
      const level = wlz[lane]! / nation[lane]!
      const outside = Math.max(needed - wlz[lane]!, 0) * shareOutside[lane]!
      const required = level * here[lane]! + outside
      const supplied = required / (1 + gap[lane]!)
      const heads = supplied / partTime[lane]!
      work.baseFteLevel[s]![lane] = level
      work.baseOutside[s]![lane] = outside
      work.baseHeads[s]![lane] = heads
      work.baseEntering[s]![lane] = heads * (leaving[lane]! + retiring[lane]! * oldShare[lane]! + growth[lane]!)
      supplyBase[lane] = 1 / (1 + gap[lane]!)
      young[lane] = heads * youngShare[lane]!
      middle[lane] = heads * (1 - youngShare[lane]! - oldShare[lane]!)
      old[lane] = heads * oldShare[lane]!
      staff.workload[lane] = required / supplied
      staffYear.perLagMonths[lane] = 1 / Math.max(lag[lane]!, 1)
      staffYear.perWorkload[lane] = supplied / required
      staffYear.perHeads[lane] = 1 / heads
    }
    work.nationalAvailable[s]!.set(available)
    staff.absence.set(absence)
    staffYear.follows.set(p.of('staff.entering.follows'))
    staffYear.leaving.set(leaving)
    staffYear.retiring.set(retiring)
    staffedShare.fill(1)
  })
}

/** Clients in hours of verblijf. */
function weighClients(
  { parameter: p }: WorkforceCourse,
  { verblijf, vpt: withVpt, mpt: withMpt, pgb: withPgb }: Clients,
): Column {
  const byVpt = p.of('hours.vpt')
  const byMpt = p.of('hours.mpt')
  const byPgb = p.of('hours.pgb')
  const weighted = column()
  for (let lane = 0; lane < inUse; lane++)
    weighted[lane] =
      verblijf[lane]! + withVpt[lane]! * byVpt[lane]! + withMpt[lane]! * byMpt[lane]! + withPgb[lane]! * byPgb[lane]!
  return weighted
}

/**
 * The elasticities of the staff loop of a branch, such that it settles.
 *
 * A draw beyond a bound lies on it, as of every parameter; here the bound is on what the two do together, so both give way
 * alike. Where somebody fixed both, nothing is bent: the run stops and says so.
 */
function boundLoop(
  course: WorkforceCourse,
  absence: Column,
  { absenceElasticity, leavingElasticity }: StaffYear,
): void {
  const { parameter: p, list } = course
  const ofAbsence = p.of('staff.absence.elasticity')
  const ofLeaving = p.of('staff.leaving.elasticity')
  const leaving = p.of('staff.leaving')
  const retiring = p.of('staff.retiring')
  const oldShare = p.of('staff.old.share')
  const isMeant = course.isFixed('staff.absence.elasticity') && course.isFixed('staff.leaving.elasticity')
  for (let lane = 0; lane < inUse; lane++) {
    const gain = staffLoopGain(
      ofAbsence[lane]!,
      absence[lane]!,
      ofLeaving[lane]!,
      leaving[lane]!,
      retiring[lane]! * oldShare[lane]!,
    )
    if (gain >= maxStaffLoopGain && isMeant)
      throw new ModelError({
        code: 'runaway-loop',
        loop: 'staff shortage and absence',
        draw: list.draws[lane]!,
        gain,
        max: maxStaffLoopGain,
      })
    const part = gain > maxStaffLoopGain ? maxStaffLoopGain / gain : 1
    absenceElasticity[lane] = ofAbsence[lane]! * part
    leavingElasticity[lane] = ofLeaving[lane]! * part
  }
}

function shareOfNation(course: WorkforceCourse, firstBand: number): Column {
  const { nation, regionOf } = course
  const above = (table: Float64Array) => {
    let people = 0
    for (let sex = 0; sex < 2; sex++)
      for (let band = firstBand; band < bands; band++) people += table[sex * bands + band]!
    return people
  }
  const total = above(nation.population)
  return Float64Array.from(regionOf, (region) => above(nation.regionPopulation[region]!) / total)
}
