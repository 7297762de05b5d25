import { overLanes } from '@wlz/lanes'
import { addTo, difference, inUse, sharedColumn, sumInto, type Column } from '../../engine/columns.ts'
import type { MoneyCourse } from './course.ts'
import { ledgerCauses } from './ledger.ts'

/**
 * Effect of spending over the kader on the next year.
 *
 *     over = spending / kader - 1
 *     persoonsvolgend: tariff' = between floor and one: tariff x kader / spending
 *     else: growth stops by over / tolerance
 */
export const overspending = overLanes(
  'overspending',
  (
    tariff: Column,
    growthStop: Column,
    spending: Column,
    frame: Column,
    rule: { followsPerson: Column; floor: Column; tolerance: Column },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const over = spending[lane]! / frame[lane]! - 1
      const wanted = (tariff[lane]! * frame[lane]!) / spending[lane]!
      const cut = wanted < 1 ? Math.max(wanted, rule.floor[lane]!) : 1
      const stop = over > 0 ? Math.min(over / rule.tolerance[lane]!, 1) : 0
      const follows = rule.followsPerson[lane]!
      tariff[lane] = 1 - follows * (1 - cut)
      growthStop[lane] = (1 - follows) * stop
    }
  },
)

/**
 * A region's share of the kader moves with its share of the cost drivers, as fast as the damping lets it.
 *
 *     share' = share + damping (driver - driver last year) + redistribution (driver - share)
 *
 * Shares of all regions keep adding to one, since the drivers do.
 */
export const kaderShare = overLanes(
  'kaderShare',
  (share: Column, driver: Column, driverBefore: Column, damping: Column, redistribution: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      share[lane]! +=
        damping[lane]! * (driver[lane]! - driverBefore[lane]!) + redistribution[lane]! * (driver[lane]! - share[lane]!)
    }
  },
)

/** Scratch columns, reused every year so that none is allocated. */
const driver = sharedColumn()
const before = sharedColumn()
const withoutDomains = sharedColumn()

/**
 * Gross Wlz spending, against the kader of the region. The deelkader for cross-domain cooperation is for that alone: what is
 * left of it makes no room for care, and what is paid from it takes none.
 */
export function applyBudget(course: MoneyCourse, year: number): void {
  const { inputs, parameter: p, state, work, ledger, evidence, regionOf } = course
  for (let lane = 0; lane < inUse; lane++) {
    const row = regionOf[lane]! * evidence.years
    driver[lane] = evidence.costDriverShare[row + year]!
    before[lane] = evidence.costDriverShare[row + Math.max(year - 1, 0)]!
  }
  kaderShare(state.kaderShare, driver, before, inputs.lever('flankdemping', year), inputs.lever('herverdeling', year))
  frameOfTheYear(work.frame, state.paths.nationalFrame, inputs.lever('kadergroei', year), state.kaderShare)
  sumInto(
    work.grossWlz,
    ledgerCauses.map((cause) => ledger.wlz[cause]),
  )
  addTo(work.grossWlz, work.ownContribution)
  difference(withoutDomains, work.grossWlz, work.coPaid)
  overspending(state.tariff, state.growthStop, withoutDomains, work.frame, {
    followsPerson: inputs.lever('persoonsvolgend', year),
    floor: p.of('budget.floor'),
    tolerance: p.of('budget.tolerance'),
  })
  addTo(work.frame, work.domainsFrame)
}

const frameOfTheYear = overLanes(
  'frameOfTheYear',
  (frame: Column, national: Column, growth: Column, share: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const grown = national[lane]! * (1 + growth[lane]!)
      national[lane] = grown
      frame[lane] = grown * share[lane]!
    }
  },
)
