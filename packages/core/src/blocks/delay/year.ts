import { exp } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import {
  clear,
  column,
  inUse,
  multiply,
  product,
  sharedColumn,
  sharedColumns,
  type Column,
} from '../../engine/columns.ts'
import type { DelayCourse } from './course.ts'
import { measures, type Measure, type PricedMeasure } from './measures.ts'
import { sumFrom } from '../../people/tables.ts'
import { band65, band75 } from '../../people/groups.ts'
import { leverById } from '../../catalogue/levers.ts'

/** Scratch columns, reused every year so that none is allocated. */
const residual = sharedColumns(2)
const weighted = sharedColumns(2)
const weight = sharedColumns(2)
const frail = sharedColumn()
const working = sharedColumn()
/** Factor that changes nothing. */
const one = sharedColumn().fill(1)

/** Set the counts of the year to zero. */
export function openDelay({ work }: DelayCourse): void {
  clear(work.delayedMonths)
  clear(work.diedDelayed)
}

/**
 * Delay stage: who is treated, whose entry that postpones, for how long, and at what cost.
 *
 *     treated    = people meant x new among them a year x reach
 *     postponed  = treated x (1 - exp(-hazard x years of treatment)) x effect
 *     helped     = 1 - product over measures of (1 - postponed / entrants)
 *     cost       = treated x price of a course, or x price a year x years of support
 *     joint cap: helped x delay in years stays under `delay.cap`
 *
 * Only who would come within the years that a treatment works can be helped by it. An effect stated as a hazard ratio on the
 * treated postpones that part of them by `delay.default`; one stated in months postpones all of them by those months. Measures
 * on the same people multiply what the others leave. Reach works `lag` years after it is paid for.
 */
export function delayYear(course: DelayCourse, year: number): void {
  const { inputs, parameter: p, state, work } = course
  for (const payer of Object.values(work.delay.cost)) clear(payer)
  clear(work.delay.saved)
  if (!course.hasMeasures) return
  const delayDefault = p.of('delay.default')
  const { helped } = work.delay
  for (const values of residual) values.fill(1)
  for (const values of [...weighted, ...weight]) clear(values)
  countFrail(course)

  for (const measure of measures) {
    if (!inputs.isSet(measure.lever)) continue
    const treatment = treatmentOf(course, measure)
    const now = reach(course, measure, year, treatment)
    addCost(course, measure, now, treatment)
    if (measure.lever === 'valpreventie')
      addSaved(work.delay.saved, now, treatment, p.of('saved.falls'), state.paths.gateOpen)
    workingReach(course, measure, year, treatment)
    const lasting = measure.isJoint ? p.of('delay.joint.lasting') : one
    const target = p.of(`target.${measure.target}`)
    if (measure.target === 'dementia') entrantsMeant(entrants, target, work.inflow[0]!, nobody)
    else entrantsMeant(entrants, target, work.inflow[0]!, work.inflow[1]!)
    inTime(working, lasting, target, entrants, treatment)
    const effect = inputs.effect(measure.lever)
    for (let group = 0; group < 2; group++) {
      if (measure.target === 'dementia' && group === 1) continue
      const sums = { residual: residual[group]!, weighted: weighted[group]!, weight: weight[group]! }
      if (measure.effect === 'hazard') addHazard(sums, working, effect, delayDefault)
      else addMonths(sums, working, effect)
    }
  }
  for (let group = 0; group < 2; group++)
    delayRates(helped[group]!, work.delay.keep[group]!, work.delay.gain[group]!, work.delay.enters[group]!, {
      residual: residual[group]!,
      weighted: weighted[group]!,
      weight: weight[group]!,
      cap: p.of('delay.cap'),
      open: state.paths.gateOpen,
      mortality: work.groupHazard[group]!,
      relative: p.of('delay.mortality'),
    })
}

/** Measures on the same people together: the part that none of them helps, and the years of delay by share helped. */
interface Helped {
  readonly residual: Column
  readonly weighted: Column
  readonly weight: Column
}

/** People meant by a measure, how many of them are new each year, and what treating one takes. */
interface Treatment {
  readonly people: Column
  readonly turnover: Column
  /** Years in which it works. */
  readonly years: Column
  /** Euros for all of those years. */
  readonly price: Column
}

const price = sharedColumn()
const entrants = sharedColumn()
const nobody = sharedColumn()

function treatmentOf({ parameter: p, work }: DelayCourse, { lever, like, target, treatment }: Measure): Treatment {
  const people = target === 'dementia' ? work.dementiaOutside : frail
  const unitCost = p.of(`unitcost.${(like ?? lever) as PricedMeasure}`)
  const years = p.of(`treatment.${treatment}`)
  if (treatment === 'course') return { people, turnover: p.of(`target.${target}.new`), years, price: unitCost }
  product(price, unitCost, years)
  return { people, turnover: p.of(`target.${target}.new`), years, price }
}

/** Entrants a year who belonged to the people meant. */
const entrantsMeant = overLanes(
  'entrantsMeant',
  (entrants: Column, target: Column, one: Column, other: Column): void => {
    for (let lane = 0; lane < inUse; lane++) entrants[lane] = target[lane]! * (one[lane]! + other[lane]!)
  },
)

/**
 * From reach to the part of all entrants that a treatment is in time for.
 *
 *     hazard = entrants meant / people meant
 *     part   = reach x new a year x (1 - exp(-hazard x years)) / hazard x share of entrants who are meant
 *
 * Never more than reach: who was not new in the years that a treatment works is not in time.
 */
const inTime = overLanes(
  'inTime',
  (reached: Column, lasting: Column, target: Column, entrants: Column, of: Treatment): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const hazard = Math.max(entrants[lane]!, 1e-9) / Math.max(of.people[lane]!, 1e-6)
      const within = (of.turnover[lane]! * (1 - exp(-hazard * of.years[lane]!))) / hazard
      reached[lane]! *= lasting[lane]! * target[lane]! * Math.min(within, 1)
    }
  },
)

/** A measure stated as a lower hazard. One that would bring people in sooner postpones nobody: time cannot be advanced here. */
const addHazard = overLanes('addHazard', (sums: Helped, working: Column, effect: Column, months: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const share = working[lane]! * Math.max(effect[lane]!, 0)
    sums.residual[lane]! *= 1 - share
    sums.weighted[lane]! += share * (months[lane]! / 12)
    sums.weight[lane]! += share
  }
})

/** A measure stated in months. */
const addMonths = overLanes('addMonths', (sums: Helped, working: Column, months: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const share = months[lane]! > 0 ? working[lane]! : 0
    sums.residual[lane]! *= 1 - share
    sums.weighted[lane]! += share * (months[lane]! / 12)
    sums.weight[lane]! += share
  }
})

/**
 * From who is reached to monthly shares of the stage.
 *
 *     keep = exp(-(1/D + m) / 12),  gain = (1 - keep) / ((1/D + m) / 12),  enters = (1/D) / (1/D + m)
 *
 * `m` is the hazard the same person would have had in the Wlz: a delay does not move the date of death (`relative` 1).
 */
export const delayRates = overLanes(
  'delayRates',
  (
    helped: Column,
    keep: Column,
    gain: Column,
    enters: Column,
    from: {
      residual: Column
      weighted: Column
      weight: Column
      cap: Column
      open: Column
      mortality: Column
      relative: Column
    },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const share = (1 - from.residual[lane]!) * from.open[lane]!
      const years = from.weight[lane]! > 0 ? from.weighted[lane]! / from.weight[lane]! : 0
      const joint = share * years
      helped[lane] = joint > from.cap[lane]! ? (share * from.cap[lane]!) / joint : share
      const entry = 1 / Math.max(years, shortestDelayYears)
      const rate = (entry + from.mortality[lane]! * from.relative[lane]!) / 12
      const stays = exp(-rate)
      keep[lane] = stays
      gain[lane] = (1 - stays) / rate
      enters[lane] = entry / 12 / rate
    }
  },
)

/** One day, in years: a shorter delay counts as none. */
const shortestDelayYears = 1 / 365

/** People aged 75 and over at home and outside the Wlz, the frail share of them. */
function countFrail(course: DelayCourse): void {
  sumFrom(frail, course.work.atRisk, band75)
  multiply(frail, course.parameter.of('target.frail.population'))
}

function reach(course: DelayCourse, measure: Measure, year: number, of: Treatment): Column {
  const handle = course.inputs.lever(measure.lever, year)
  if (measure.lever !== 'preventiebudget' || year < 0) return handle
  const old = column()
  sumFrom(old, course.ageing.population[year]!, band65)
  const share = column()
  for (let lane = 0; lane < inUse; lane++) {
    const all = of.people[lane]! * of.turnover[lane]! * of.price[lane]!
    const asked = (handle[lane]! * old[lane]!) / Math.max(all, 1)
    share[lane] = asked < 1 ? asked : 1
  }
  return share
}

/** Reach that works this year: that of `lag` years ago, between two years where the lag is not whole. */
function workingReach(course: DelayCourse, measure: Measure, year: number, of: Treatment): void {
  const lag = course.parameter.of(leverById.get(measure.lever)!.lag!)
  const used = lag.subarray(0, inUse)
  clear(working)
  for (let back = Math.floor(Math.min(...used)); back <= Math.ceil(Math.max(...used)); back++)
    addReach(working, reach(course, measure, year - back, of), lag, back)
}

const addReach = overLanes('addReach', (working: Column, then: Column, lag: Column, back: number): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const off = lag[lane]! - back
    working[lane]! += then[lane]! * Math.max(1 - (off < 0 ? -off : off), 0)
  }
})

function addCost(course: DelayCourse, measure: Measure, handle: Column, of: Treatment): void {
  const payers = leverById.get(measure.lever)!.payers
  const { cost } = course.work.delay
  for (const payer of payers) addCostOf(cost[payer], handle, of, course.state.paths.gateOpen, payers.length)
}

const addCostOf = overLanes(
  'addCostOf',
  (total: Column, handle: Column, of: Treatment, open: Column, payers: number): void => {
    for (let lane = 0; lane < inUse; lane++)
      total[lane]! += (handle[lane]! * of.people[lane]! * of.turnover[lane]! * of.price[lane]! * open[lane]!) / payers
  },
)

/** Care of the Zvw that who is treated does not need: falls that do not happen. */
const addSaved = overLanes(
  'addSaved',
  (saved: Column, handle: Column, of: Treatment, perPerson: Column, open: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      saved[lane]! += handle[lane]! * of.people[lane]! * of.turnover[lane]! * perPerson[lane]! * open[lane]!
  },
)

/** People in the stage, as a mean of the year. */
export const closeDelay = ({ work }: DelayCourse): void => meanOfDelay(work.delayedMean, work.delayedMonths)

const meanOfDelay = overLanes('meanOfDelay', (mean: Column, months: Column): void => {
  for (let lane = 0; lane < inUse; lane++) mean[lane] = months[lane]! / 12
})
