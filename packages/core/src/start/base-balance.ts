import { exp } from '@wlz/exact'
import { actief, homeForms, statuses, urgent, voorkeur } from '../people/groups.ts'

/** Known or assumed values of one sector at the end of the base year, for one draw: people, or rates per year. */
export interface SectorFacts {
  readonly verblijf: number
  /** [status] waiting for verblijf. */
  readonly queue: readonly number[]
  /** [home form] settled, in voorzorg or without care. */
  readonly home: readonly number[]
  readonly places: number
  /** Net change in the base year, people a year. */
  readonly growth: { readonly verblijf: number; readonly queue: readonly number[]; readonly home: readonly number[] }
  /** Death at home and in the queue, a year; leaving the Wlz alive from any state, a year. */
  readonly homeHazard: number
  readonly queueHazard: number
  readonly otherExit: number
  readonly meanStayYears: number
  readonly shortShare: number
  readonly shortMeanYears: number
  /** [home form] rate at which settled people come to ask for verblijf, a year. */
  readonly askRate: readonly number[]
  /** Rate at which those who settled with vpt or mpt after waiting ask again, as a share of the rate of the others; absent where they are not told apart. */
  readonly askAgain?: number
  /** [status] rate of settling at home after all, a year. */
  readonly settleRate: readonly number[]
  /** Of those who settle, the share that takes vpt rather than mpt. */
  readonly settleVpt: number
  /** [status] rate of getting a more pressing status, a year (none for urgent). */
  readonly worsenRate: readonly number[]
  /** [status] share of the queue that accepts some free place in a month, before balancing. */
  readonly acceptance: readonly number[]
}

/** The flows that keep the base year going as observed; all shares, so that a region scales them by its people. */
export interface SectorBalance {
  readonly shortHazard: number
  readonly longHazard: number
  /** Part of verblijf in the short phase. */
  readonly shortPart: number
  /** [status] as given, times one factor that makes placements equal what leaves. */
  readonly acceptance: readonly number[]
  /** [home form] rate of asking of those who did not settle after waiting. */
  readonly askRate: readonly number[]
  /** [vpt, mpt] part of those settled with this form who settled after waiting. */
  readonly resettled: readonly number[]
  /** [status] places free when this queue has its turn, and clients of it for whom some will do; people, in a month. */
  readonly free: readonly number[]
  readonly willing: readonly number[]
  /** Of entrants: asks for verblijf, and each home form. */
  readonly entryVerblijf: number
  readonly entryHome: readonly number[]
  /** [status] of those who come to ask for verblijf. */
  readonly statusShare: readonly number[]
  /** Entrants a year, and the death rate over all states. */
  readonly entrants: number
  readonly meanHazard: number
  /** Placements a month in the balanced base year. */
  readonly placements: number
}

/**
 * Balance the base year: derive the flows that the data lack from the stocks, hazards and growth that they have.
 *
 * 1. The length of stay gives the people who leave verblijf, and so the placements.
 * 2. Placements come from three queues with friction (`placed = F (1 - exp(-phi Q / F))`); one factor on the three
 *    acceptances makes them add up.
 * 3. Who settles after waiting asks again at a lower rate, and the others at a rate so much higher that together they ask as often as
 *    stated. The number of the former follows from who settles and who leaves.
 * 4. Each queue stays constant when as many come to ask as leave it. Part of them are people settled at home (a rate),
 *    the rest are entrants.
 * 5. Entrants who choose a home form are those that keep it constant.
 *
 * The steps are those of the engine's month, so that its first month repeats the base year.
 *
 * @see docs/model.md 0
 */
export function balanceSector(facts: SectorFacts): SectorBalance {
  const { shortShare, shortMeanYears, otherExit } = facts
  const shortHazard = 1 / shortMeanYears
  const longHazard = (1 - shortShare) / Math.max(facts.meanStayYears - shortShare * shortMeanYears, 0.1)
  const keepShort = exp(-(shortHazard + otherExit) / 12)
  const keepLong = exp(-(longHazard + otherExit) / 12)
  const shortStock = shortShare / (1 - keepShort) // people in the short phase per placement a month
  const placements =
    (facts.verblijf * (1 - keepLong) + facts.growth.verblijf / 12) / (1 + shortStock * (keepShort - keepLong))
  const shortPart = (placements * shortStock) / facts.verblijf

  const rest = [0, 0, 0] // what is left of each queue after placement
  const settledMonthly = [0, 0, 0]
  let worsened = 0
  for (const status of [voorkeur, actief, urgent]) {
    const { keep, settle, worsen } = competing(facts, status)
    rest[status] = Math.max((facts.queue[status]! + facts.growth.queue[status]! / 12 - worsened) / keep, 0)
    worsened = rest[status]! * worsen
    settledMonthly[status] = rest[status]! * settle
  }

  const free = facts.places - facts.verblijf * (shortPart * keepShort + (1 - shortPart) * keepLong)
  const factor = acceptanceFactor(facts.acceptance, rest, free, placements)
  const acceptance = facts.acceptance.map((share) => Math.min(share * factor, maxAcceptance))
  const { placed, found } = placeInOrder(acceptance, rest, free)

  const newcomers = statuses.map((_, status) => Math.max(rest[status]! + placed[status]! - facts.queue[status]!, 0))
  const asking = newcomers.reduce((sum, people) => sum + people, 0)
  const wanted = facts.home.map((people, form) => people * leavingByAsk(facts, form, 1))
  const fromHome = wanted.reduce((sum, people) => sum + people, 0)
  // A draw in which people at home would ask more than the queues take in is one with a lower rate of asking.
  const askFactor = fromHome > 0.8 * asking ? (0.8 * asking) / fromHome : 1
  const askRate = facts.askRate.map((rate) => rate * askFactor)

  const settled = settledMonthly.reduce((sum, people) => sum + people, 0)
  const settledWith = [settled * facts.settleVpt, settled * (1 - facts.settleVpt)]
  const again = settledWith.map((people, form) => resettle(facts, form, askRate[form]!, people))
  let askedMonthly = 0
  const entrantsHome = homeForms.map((_, form) => {
    const people = facts.home[form]!
    const { asks, leaves } = monthAtHome(facts, askRate[form]!, again[form])
    askedMonthly += people * asks
    const settling = settledWith[form] ?? 0
    return Math.max(people * leaves + facts.growth.home[form]! / 12 - settling, 0)
  })
  const entrantsVerblijf = asking - askedMonthly
  const entrants = entrantsVerblijf + entrantsHome.reduce((sum, people) => sum + people, 0)

  const people = facts.verblijf + sum(facts.queue) + sum(facts.home)
  const deaths =
    facts.verblijf * (shortPart * shortHazard + (1 - shortPart) * longHazard) +
    sum(facts.queue) * facts.queueHazard +
    sum(facts.home) * facts.homeHazard
  return {
    shortHazard,
    longHazard,
    shortPart,
    acceptance,
    askRate: askRate.map((rate, form) => again[form]?.askRate ?? rate),
    resettled: again.map(({ part }) => part),
    free: found,
    willing: acceptance.map((phi, status) => phi * (rest[status]! + placed[status]!)),
    placements,
    entryVerblijf: entrantsVerblijf / entrants,
    entryHome: entrantsHome.map((flow) => flow / entrants),
    statusShare: newcomers.map((flow) => flow / asking),
    entrants: entrants * 12,
    meanHazard: deaths / people,
  }
}

/** Maximum share of a queue that accepts within a month: above this the data no longer determine it. */
const maxAcceptance = 0.98

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function competing(facts: SectorFacts, status: number) {
  const settleRate = facts.settleRate[status]!
  const worsenRate = facts.worsenRate[status]!
  const rate = facts.queueHazard + facts.otherExit + settleRate + worsenRate
  const keep = exp(-rate / 12)
  const leaving = rate > 0 ? (1 - keep) / rate : 0
  return { keep, settle: leaving * settleRate, worsen: leaving * worsenRate }
}

function leavingByAsk(facts: SectorFacts, form: number, askFactor: number): number {
  const ask = facts.askRate[form]! * askFactor
  const rate = facts.homeHazard + facts.otherExit + ask
  return rate > 0 ? ((1 - exp(-rate / 12)) / rate) * ask : 0
}

/** Most of those settled with a form who may have settled after waiting. */
const mostResettled = 0.9

/**
 * Those who settled after waiting, in balance with who settles and who leaves, and the rate at which the others ask.
 *
 *     part = settling a month / (1 - keep) / people;   rate of the others = stated rate / (1 - part (1 - askAgain))
 */
function resettle(
  facts: SectorFacts,
  form: number,
  askRate: number,
  settling: number,
): { part: number; askRate: number } {
  const { askAgain } = facts
  if (askAgain === undefined) return { part: 0, askRate }
  let part = 0
  let rate = askRate
  // Each step moves the part by less than the one before: the rate enters only through those who ask again.
  for (let step = 0; step < resettleSteps; step++) {
    const keep = exp(-(facts.homeHazard + facts.otherExit + askAgain * rate) / 12)
    const before = part
    part = Math.min(settling / (1 - keep) / facts.home[form]!, mostResettled)
    if (part === before) break
    rate = askRate / (1 - part * (1 - askAgain))
  }
  return { part, askRate: rate }
}
const resettleSteps = 40

/** Shares of the people settled with a form who ask for verblijf in a month, and who leave the form in all. */
function monthAtHome(
  facts: SectorFacts,
  askRate: number,
  again: { part: number; askRate: number } | undefined,
): { asks: number; leaves: number } {
  const { homeHazard, otherExit, askAgain = 1 } = facts
  const first = monthOfAsking(homeHazard + otherExit, again?.askRate ?? askRate)
  if (again === undefined || again.part === 0) return first
  const second = monthOfAsking(homeHazard + otherExit, again.askRate * askAgain)
  const mix = (share: (month: typeof first) => number) => (1 - again.part) * share(first) + again.part * share(second)
  return { asks: mix(({ asks }) => asks), leaves: mix(({ leaves }) => leaves) }
}

function monthOfAsking(otherRate: number, askRate: number): { asks: number; leaves: number } {
  const rate = otherRate + askRate
  const leaves = 1 - exp(-rate / 12)
  return { asks: rate > 0 ? (leaves / rate) * askRate : 0, leaves }
}

/** Placements a month from queues of which `rest` must remain, most pressing status first. */
function placeInOrder(
  acceptance: readonly number[],
  rest: readonly number[],
  free: number,
): { placed: number[]; found: number[] } {
  const left = { free }
  const found: number[] = []
  const placed = statuses.map((_, status) => {
    found.push(left.free)
    return placeFrom(left, status, acceptance[status]!, rest[status]!)
  })
  return { placed, found }
}

/** Placements a month from one queue of which `remains` must remain; they are taken off the places left. */
function placeFrom(left: { free: number }, status: number, phi: number, remains: number): number {
  const { free } = left
  if (free <= 0) return 0
  if (status === urgent) {
    const placed = Math.min((phi * remains) / (1 - phi), free)
    left.free -= placed
    return placed
  }
  let queue = remains / (1 - phi * 0.5)
  for (let step = 0; step < 12; step++) {
    const unplaced = exp((-phi * queue) / free)
    const off = (queue - free * (1 - unplaced) - remains) / (1 - phi * unplaced)
    queue -= off
    if (Math.abs(off) <= 1e-15 * queue) break // Newton doubles the digits, so about five steps are enough
  }
  const placed = free * (1 - exp((-phi * queue) / free))
  left.free -= placed
  return placed
}

const leastFactor = 0.02
const mostFactor = 12

/**
 * The factor on all acceptances at which placements equal what verblijf needs, or the end of its range that comes nearest:
 * the root of a rising function, between two ends that close in (regula falsi; an end that stays twice counts half, as in
 * the Illinois method).
 */
function acceptanceFactor(
  acceptance: readonly number[],
  rest: readonly number[],
  free: number,
  needed: number,
): number {
  const left = { free }
  const tooMany = (factor: number) => {
    left.free = free
    let placed = 0
    for (let status = 0; status < statuses.length; status++)
      placed += placeFrom(left, status, Math.min(acceptance[status]! * factor, maxAcceptance), rest[status]!)
    return placed - needed
  }
  let [low, high] = [leastFactor, mostFactor]
  let [below, above] = [tooMany(low), tooMany(high)]
  if (below >= 0) return low
  if (above <= 0) return high
  let side = 0
  let factor = low
  for (let step = 0; step < mostSteps; step++) {
    const before = factor
    factor = low + (high - low) * (below / (below - above))
    const found = tooMany(factor)
    if (found === 0 || Math.abs(factor - before) <= 1e-14 * factor) break
    if (found < 0) {
      low = factor
      below = found
      if (side === -1) above /= 2
      side = -1
    } else {
      high = factor
      above = found
      if (side === 1) below /= 2
      side = 1
    }
  }
  return factor
}
const mostSteps = 60
