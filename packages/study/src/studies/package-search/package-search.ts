import { everyCombination, frontier, regrets } from '@wlz/analysis'
import { firstProjectedYear } from '@wlz/core'
import { askOf, codeOf } from '../../ask/ask.ts'
import { StudyError } from '../../ask/fault.ts'
import { normText, type Norm } from '../../ask/norm.ts'
import type { Progress, StudyPack, StudyRequest, StudyScenario } from '../../ask/request.ts'
import { allRunsOf, counted } from '../../jobs/count.ts'
import type { Pool } from '../../jobs/job.ts'
import { jobsByDraws } from '../../jobs/jobs.ts'
import { areasOf } from '../../jobs/values.ts'
import { aims, judgeAll, worthOf, type Judged } from './judge.ts'
import { tryAll, trySome, type Genome } from './try.ts'

/** A handle and the values that it may take; the first is where it is left alone. */
export interface Handle {
  readonly lever: string
  readonly values: readonly number[]
}

/** The smallest package of measures that holds, and what can be had for what. */
export interface PackageSearch extends Omit<StudyRequest, 'indicators' | 'from' | 'to'> {
  /** The first is where packages are looked for; in the others they are tried afterwards. */
  readonly worlds: readonly [StudyScenario, ...StudyScenario[]]
  readonly handles: readonly Handle[]
  /** Each must hold in the year, in every asked area, with at least the chance. */
  readonly norms: readonly Norm[]
  readonly year: number
  readonly chance: number
  /** Most packages to try. As many combinations or fewer: all of them. */
  readonly budget: number
  /**
   * Asked between packages: whether the search should end with what it has. The result then hangs on the speed of the
   * machine, and says so.
   */
  readonly isOutOfTime?: () => boolean
  /** A world with some levers set. */
  readonly lay: (world: StudyScenario, settings: readonly Setting[]) => StudyScenario
  readonly draws?: number
  readonly seed?: string
}

export interface Setting {
  readonly lever: string
  readonly value: number
}

/** Packages of measures: `wlz-plan/1`. */
export interface PackageSearchResult {
  readonly schema: 'wlz-plan/1'
  readonly run: Readonly<{
    scenario: string
    regions: readonly string[]
    year: number
    chance: number
    norms: readonly string[]
    seed: string
    draws: number
    engine: string
    data: string
    /** Combinations there are, and how many were tried; all of them is exact. */
    combinations: number
    tried: number
    /** Time ended the search, so that another time more or fewer may be tried. */
    outOfTime: boolean
  }>
  /** The package that holds with the fewest measures, then at the lowest cost; null when none of those tried holds. */
  readonly smallest: PackageResult | null
  /** The package that comes nearest: the highest chance in the area where it is lowest. */
  readonly nearest: PackageResult
  /** Packages that nothing tried beats in cost, volume and quality at once, cheapest first. */
  readonly frontier: readonly PackageResult[]
  /** The packages above in every world: what each misses against the best of them there. */
  readonly robust: readonly RobustResult[]
}

export interface PackageResult {
  readonly settings: readonly Setting[]
  /** Chance that all norms hold, in the area and norm where it is lowest, and its standard error. */
  readonly chance: number
  readonly chanceMcse: number | null
  /** Means in the year against the first world without measures: euros, fte short, share placed in time. */
  readonly cost: number
  readonly volume: number
  readonly quality: number
}

export interface RobustResult {
  readonly settings: readonly Setting[]
  readonly worlds: readonly Readonly<{ scenario: string; chance: number; cost: number; regret: number }>[]
  readonly largestRegret: number
}

/** Search packages of measures. Equal requests give equal results, for any pool, unless time ends them. */
export async function packageSearch(
  pack: StudyPack,
  pool: Pool,
  request: PackageSearch,
  progress?: Progress,
): Promise<PackageSearchResult> {
  const { worlds, handles, norms, year, chance, budget, engine } = request
  if (norms.length === 0) throw new StudyError({ code: 'no-norm' })
  const indicators = [...norms.map((norm) => norm.indicator), ...aims]
  const ask = askOf(pack.evidence, { ...request, indicators, from: firstProjectedYear, to: year }, worlds)
  const levels = handles.map(({ values }) => values.length)
  const combinations = levels.reduce((product, values) => product * values, 1)
  const count = counted(progress, Math.min(combinations, budget) * allRunsOf(jobsByDraws(ask, [worlds[0]])))
  const judge = (world: StudyScenario, genomes: readonly Genome[]) =>
    judgeAll(
      { ask, request, pool, count },
      world,
      genomes.map((genome) => settingsOf(handles, genome)),
    )

  const judged = new Map<string, Judged>()
  const judgeNew = async (genomes: readonly number[][]) => {
    const different = new Map(genomes.map((genome) => [genome.join(), genome]))
    const fresh = [...different.values()].filter((genome) => !judged.has(genome.join()))
    for (const [place, worth] of (await judge(worlds[0], fresh)).entries()) judged.set(fresh[place]!.join(), worth)
    return genomes.map((genome) => worthOf(judged.get(genome.join())!, chance))
  }
  let outOfTime = false
  const goesOn = () => !(outOfTime ||= request.isOutOfTime?.() === true)
  if (combinations <= budget) await tryAll(everyCombination(levels), judgeNew, goesOn)
  else await trySome(levels, budget, judgeNew, () => judged.size, goesOn)

  const candidates = [...judged].map(([key, worth]): Candidate => {
    const genome = key === '' ? [] : key.split(',').map(Number)
    return { genome, settings: settingsOf(handles, genome), ...worth }
  })
  const { smallest, nearest, shown } = bestOf(candidates, chance)
  const nothing = candidates[0]!.genome.map(() => 0)
  const picked = [smallest, nearest, ...spread(shown, 4)].flatMap((one) => (one === null ? [] : [one.genome]))
  const compared = [...new Map([nothing, ...picked].map((genome) => [genome.join(), genome])).values()]
  const inWorlds: Judged[][] = []
  for (const world of worlds.length > 1 ? worlds : []) inWorlds.push(await judge(world, compared))
  return {
    schema: 'wlz-plan/1',
    run: {
      scenario: worlds[0].id,
      regions: areasOf(ask).map((area) => codeOf(ask, area)),
      year,
      chance,
      norms: norms.map(normText),
      seed: ask.seed,
      draws: ask.draws,
      engine,
      data: pack.hash,
      combinations,
      tried: judged.size,
      outOfTime: outOfTime && judged.size < Math.min(combinations, budget),
    },
    smallest: smallest === null ? null : resultOf(smallest),
    nearest: resultOf(nearest),
    frontier: shown.map(resultOf),
    robust: robustness(
      worlds,
      compared.map((genome) => settingsOf(handles, genome)),
      inWorlds,
    ),
  }
}

interface Candidate extends PackageResult {
  readonly genome: Genome
}

const resultOf = ({ settings, chance, chanceMcse, cost, volume, quality }: Candidate): PackageResult => ({
  settings,
  chance,
  chanceMcse,
  cost,
  volume,
  quality,
})

const settingsOf = (handles: readonly Handle[], genome: Genome): Setting[] =>
  genome.flatMap((level, place) =>
    level === 0 ? [] : [{ lever: handles[place]!.lever, value: handles[place]!.values[level]! }],
  )

/** The smallest package that holds, the one that comes nearest, and the frontier, cheapest first. */
function bestOf(candidates: readonly Candidate[], chance: number) {
  const smaller = (one: PackageResult, two: PackageResult) =>
    one.settings.length - two.settings.length || one.cost - two.cost
  const holding = candidates.filter((one) => one.chance >= chance)
  const front = frontier(candidates.map((one) => worthOf(one, 0))).map((place) => candidates[place]!)
  return {
    smallest: holding.toSorted(smaller)[0] ?? null,
    nearest: candidates.toSorted((one, two) => two.chance - one.chance || smaller(one, two))[0]!,
    shown: withoutTwins(front.toSorted((one, two) => one.cost - two.cost || smaller(one, two))),
  }
}

/** Of packages that come out the same, the first: a measure that does nothing makes no other package. */
function withoutTwins(found: readonly Candidate[]): Candidate[] {
  const outcome = ({ cost, volume, quality }: PackageResult) => [cost, volume, quality].join()
  return [...new Map(found.toReversed().map((one) => [outcome(one), one])).values()].toReversed()
}

/** At most so many, spread over the list, both ends among them. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, place) => list[Math.round((place * (list.length - 1)) / (most - 1))]!)

/** Regret is in the chance that the norms hold. */
function robustness(
  worlds: readonly StudyScenario[],
  packages: readonly (readonly Setting[])[],
  inWorlds: readonly (readonly Judged[])[],
): RobustResult[] {
  if (inWorlds.length === 0) return []
  const missed = regrets(packages.map((_, place) => inWorlds.map((judged) => judged[place]!.chance)))
  return packages.map((settings, place) => ({
    settings,
    worlds: inWorlds.map((judged, world) => ({
      scenario: worlds[world]!.id,
      chance: judged[place]!.chance,
      cost: judged[place]!.cost,
      regret: missed[place]![world]!,
    })),
    largestRegret: Math.max(...missed[place]!),
  }))
}
