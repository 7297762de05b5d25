import { noStart, type Policy } from '@wlz/core'
import { batchPolicy, type BatchInput, type BatchPlan, type ScenarioCatalogue } from '@wlz/scenario'
import { StudyError } from '../ask/fault.ts'
import { runHash } from '../ask/hash.ts'
import { isWanted, pointsOf, type PointList, type PointValues } from './points.ts'

/** One run as the plan asks it. */
export interface PlannedRun {
  /** Place in the plan, from 1, after the filters. */
  readonly number: number
  readonly set: string
  readonly scenario: string
  /** [input of the batch]; undefined where this run leaves it as its scenario has it. */
  readonly values: PointValues
  /** Hash of everything that determines its numbers, for all regions alike. */
  readonly hash: string
}

/** The runs of a plan: little is kept of each, the rest is worked out when it is asked. */
export interface BatchRuns {
  /** Everything that varies somewhere, in the order of the plan. */
  readonly inputs: readonly BatchInput[]
  /** Runs the plan asks, equal ones counted each. */
  readonly planned: number
  /** Runs to be done: equal ones once. */
  readonly count: number
  /** A run to be done, in the order of the plan; it bears the name of the first place where it is asked. */
  run(index: number): PlannedRun
  /** Every place of the plan where a run to be done is asked, in the order of the plan. */
  placesOf(index: number): readonly PlannedRun[]
  policy(index: number): Policy
  /** Every run that is asked, equal ones too. */
  all(): Iterable<PlannedRun>
}

export interface RunsRequest {
  readonly plan: BatchPlan
  readonly engine: string
  readonly data: string
}

/**
 * Work out which runs a plan asks. Scenarios come in their order, under each all combinations.
 * @throws StudyError when the filters of a set leave nothing
 */
export function batchRuns({ plan, engine, data }: RunsRequest, catalogue: ScenarioCatalogue): BatchRuns {
  const inputs = [
    ...new Map(plan.sets.flatMap((set) => set.inputs.map((input) => [input.id, input] as const))).values(),
  ]
  const lists = plan.sets.map(pointsOf)
  const columns = plan.sets.map((set) => inputs.map((input) => set.inputs.findIndex(({ id }) => id === input.id)))
  const places: number[] = [] // set, scenario, point of every run asked
  const hashes: string[] = []
  const runOf: number[] = [] // [run asked] index of the run to be done
  const firstOf: number[] = [] // [run to be done] the first place where it is asked
  const known = new Map<string, number>()
  const policyAt = (at: number) => policyOf(plan, lists, places, at, catalogue)
  for (const [setIndex, set] of plan.sets.entries()) {
    const before = runOf.length
    for (const [scenarioIndex, scenario] of set.scenarios.entries()) {
      for (let point = 0; point < lists[setIndex]!.count; point++) {
        const values = lists[setIndex]!.values(point)
        if (!isWanted(set, scenario.id, values)) continue
        places.push(setIndex, scenarioIndex, point)
        const at = runOf.length
        const hash = runHash({ policy: policyAt(at), start: noStart, seed: plan.seed, draws: plan.draws, engine, data })
        const run = known.get(hash) ?? hashes.length
        if (run === hashes.length) {
          known.set(hash, run)
          hashes.push(hash)
          firstOf.push(at)
        }
        runOf.push(run)
      }
    }
    if (runOf.length === before) throw new StudyError({ code: 'no-runs', set: set.name })
  }
  known.clear()
  const { from, places: askedAt } = placesByRun(runOf, hashes.length)
  const asked = (at: number): PlannedRun => {
    const set = plan.sets[places[3 * at]!]!
    const values = lists[places[3 * at]!]!.values(places[3 * at + 2]!)
    return {
      number: at + 1,
      set: set.name,
      scenario: set.scenarios[places[3 * at + 1]!]!.id,
      values: columns[places[3 * at]!]!.map((input) => (input < 0 ? undefined : values[input])),
      hash: hashes[runOf[at]!]!,
    }
  }
  return {
    inputs,
    planned: runOf.length,
    count: hashes.length,
    run: (index) => asked(firstOf[index]!),
    placesOf: (index) => Array.from(askedAt.subarray(from[index]!, from[index + 1]!), asked),
    policy: (index) => policyAt(firstOf[index]!),
    *all() {
      for (let at = 0; at < runOf.length; at++) yield asked(at)
    },
  }
}

/** Index from a run to be done to the places where it is asked: run r has places[from[r]] up to places[from[r + 1]]. */
function placesByRun(
  runOf: readonly number[],
  count: number,
): { readonly from: Int32Array; readonly places: Int32Array } {
  const from = new Int32Array(count + 1)
  for (const run of runOf) from[run + 1]!++
  for (let run = 0; run < count; run++) from[run + 1]! += from[run]!
  const next = from.slice()
  const places = new Int32Array(runOf.length)
  for (const [at, run] of runOf.entries()) places[next[run]!++] = at
  return { from, places }
}

function policyOf(
  plan: BatchPlan,
  lists: readonly PointList[],
  places: readonly number[],
  at: number,
  catalogue: ScenarioCatalogue,
): Policy {
  const [setIndex, scenarioIndex, point] = [places[3 * at]!, places[3 * at + 1]!, places[3 * at + 2]!]
  const set = plan.sets[setIndex]!
  return batchPolicy(set.scenarios[scenarioIndex]!, set, lists[setIndex]!.values(point), catalogue)
}
