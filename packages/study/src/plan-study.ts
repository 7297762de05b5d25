import { everyCombination, frontier, mean, nsga2, regrets, type Worth } from '@wlz/analysis'
import { firstProjectedYear, shownIn } from '@wlz/core'
import { runsOf, wholeValues, type AreaDraws, type Count } from './areas.ts'
import { askOf, codeOf, yearCount, type Ask } from './ask.ts'
import { StudyError } from './fault.ts'
import { nationalArea, type Pool } from './job.ts'
import { normBounds, normText, type Norm } from './norm.ts'
import { jobsByDraws } from './plan.ts'
import type { Progress, StudyRequest, StudyScenario } from './request.ts'
import type { StudyPack } from './run-study.ts'

/** A handle and the values that it may take; the first is where it is left alone. */
export interface Handle {
  readonly lever: string
  readonly values: readonly number[]
}

/** The smallest package of measures that holds, and what can be had for what. */
export interface PlanStudy extends Omit<StudyRequest, 'indicators' | 'from' | 'to'> {
  /** The first is where packages are looked for; in the others they are tried afterwards. */
  readonly worlds: readonly [StudyScenario, ...StudyScenario[]]
  readonly handles: readonly Handle[]
  /** Each must hold in the year, in every asked area, with at least the chance. */
  readonly norms: readonly Norm[]
  readonly year: number
  readonly chance: number
  /** Most packages to try. As many combinations or fewer: all of them. */
  readonly budget: number
  /** Asked between packages: whether the search should end with what it has. The result then hangs on the speed of the machine, and says so. */
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
export interface PlanResult {
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

/** Indicators that stand for cost, volume and quality; the last is better high. */
const aims = shownIn('aims')
const [costAim, volumeAim, qualityAim] = aims
const batch = 12

type Judged = Omit<PackageResult, 'settings'>

/** Equal requests give equal results, for any pool, unless time ends them. */
export async function planStudy(pack: StudyPack, pool: Pool, request: PlanStudy, progress?: Progress): Promise<PlanResult> {
  const { worlds, handles, norms, year, chance, budget, engine } = request
  if (norms.length === 0) throw new StudyError({ code: 'no-norm' })
  const indicators = [...norms.map((norm) => norm.indicator), ...aims]
  const ask = askOf(pack.evidence, { ...request, indicators, from: firstProjectedYear, to: year }, worlds)
  const levels = handles.map(({ values }) => values.length)
  const combinations = levels.reduce((product, each) => product * each, 1)
  const each = jobsByDraws(ask, [worlds[0]]).reduce((sum, job) => sum + runsOf(job), 0)
  let done = 0
  const total = Math.min(combinations, budget) * each
  const count: Count = (runs) => progress?.(Math.min((done += runs), total), total)
  const settingsOf = (genome: readonly number[]): Setting[] =>
    genome.flatMap((level, place) => (level === 0 ? [] : [{ lever: handles[place]!.lever, value: handles[place]!.values[level]! }]))
  const judge = (world: StudyScenario, genomes: readonly (readonly number[])[]) =>
    judgeAll(
      { ask, request, pool, count },
      world,
      genomes.map((genome) => settingsOf(genome)),
    )

  const judged = new Map<string, Judged>()
  const judgeNew = async (genomes: readonly number[][]) => {
    const fresh = [...new Map(genomes.map((genome) => [genome.join(), genome])).values()].filter((genome) => !judged.has(genome.join()))
    for (const [place, worth] of (await judge(worlds[0], fresh)).entries()) judged.set(fresh[place]!.join(), worth)
    return genomes.map((genome) => worthOf(judged.get(genome.join())!, chance))
  }
  let outOfTime = false
  const goesOn = () => !(outOfTime ||= request.isOutOfTime?.() === true)
  if (combinations <= budget) await tryAll(everyCombination(levels), judgeNew, goesOn)
  else await search(levels, budget, judgeNew, () => judged.size, goesOn)

  const genomes = [...judged.keys()].map((key) => (key === '' ? [] : key.split(',').map(Number)))
  const found = genomes.map((genome) => ({ genome, settings: settingsOf(genome), ...judged.get(genome.join())! }))
  const holding = found.filter((each) => each.chance >= chance)
  const smaller = (one: PackageResult, two: PackageResult) => one.settings.length - two.settings.length || one.cost - two.cost
  const smallest = holding.toSorted(smaller)[0] ?? null
  const nearest = found.toSorted((one, two) => two.chance - one.chance || smaller(one, two))[0]!
  const front = frontier(found.map((each) => ({ ...worthOf(each, 0) }))).map((place) => found[place]!)
  const shown = withoutTwins(front.toSorted((one, two) => one.cost - two.cost || smaller(one, two)))
  const tried = [genomes[0]!.map(() => 0), ...[smallest, nearest, ...spread(shown, 4)].flatMap((each) => (each === null ? [] : [each.genome]))]
  const compared = [...new Map(tried.map((genome) => [genome.join(), genome])).values()]
  const inWorlds: Judged[][] = []
  for (const world of worlds.length > 1 ? worlds : []) inWorlds.push(await judge(world, compared))
  const plain = ({ settings, chance: holds, chanceMcse, cost, volume, quality }: PackageResult): PackageResult => ({
    settings,
    chance: holds,
    chanceMcse,
    cost,
    volume,
    quality,
  })
  return {
    schema: 'wlz-plan/1',
    run: {
      scenario: worlds[0].id,
      regions: [...ask.regions.map((area) => codeOf(ask, area)), ...(ask.national ? ['NL'] : [])],
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
    smallest: smallest === null ? null : plain(smallest),
    nearest: plain(nearest),
    frontier: shown.map(plain),
    robust: robustness(worlds, compared.map(settingsOf), inWorlds),
  }
}

/** One batch after the other; the first holds doing nothing and always runs. */
async function tryAll(genomes: readonly number[][], judge: (genomes: number[][]) => Promise<Worth[]>, goesOn: () => boolean): Promise<void> {
  for (let first = 0; first < genomes.length && (first === 0 || goesOn()); first += batch) await judge(genomes.slice(first, first + batch))
}

/** Two searches from seeds of their own share the budget; what one has judged the other gets for nothing. */
async function search(
  levels: readonly number[],
  budget: number,
  judge: (genomes: number[][]) => Promise<Worth[]>,
  tried: () => number,
  goesOn: () => boolean,
): Promise<void> {
  const population = Math.max(4, Math.min(24, Math.floor(budget / 8)))
  for (const seed of [1, 2]) {
    const most = (budget * seed) / 2
    const steps = nsga2({ levels, population, generations: 200, seed })
    for (let step = steps.next(); !step.done && tried() + population <= most && (tried() === 0 || goesOn());)
      step = steps.next(await judge(step.value))
  }
}

/** Of packages that come out the same, the first: a measure that does nothing makes no other package. */
function withoutTwins<Found extends PackageResult>(found: readonly Found[]): Found[] {
  const outcome = ({ cost, volume, quality }: Found) => [cost, volume, quality].join()
  return [...new Map(found.toReversed().map((each) => [outcome(each), each])).values()].toReversed()
}

/** At most so many, spread over the list, both ends among them. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.length <= most ? [...list] : Array.from({ length: most }, (_, place) => list[Math.round((place * (list.length - 1)) / (most - 1))]!)

const worthOf = ({ chance, cost, volume, quality }: Judged, asked: number): Worth => ({
  objectives: [cost, volume, -quality],
  violation: Math.max(0, asked - chance),
})

interface Judging {
  readonly ask: Ask
  readonly request: PlanStudy
  readonly pool: Pool
  readonly count: Count
}

/** Every package in one world, in batches that share the world without measures. */
async function judgeAll({ ask, request, pool, count }: Judging, world: StudyScenario, packages: readonly (readonly Setting[])[]): Promise<Judged[]> {
  const found: Judged[] = []
  for (let first = 0; first < packages.length; first += batch) {
    const scenarios = [world, ...packages.slice(first, first + batch).map((settings) => request.lay(world, settings))]
    const areas = await wholeValues(ask, scenarios, pool, count)
    for (let policy = 1; policy < scenarios.length; policy++) found.push(judgeOne(ask, request.norms, areas, policy))
  }
  return found
}

function judgeOne(ask: Ask, norms: readonly Norm[], areas: readonly AreaDraws[], policy: number): Judged {
  const { draws, indicators } = ask
  const size = yearCount(ask) * draws
  const series = ({ values }: AreaDraws, of: number, id: string) => {
    const place = indicators.findIndex((indicator) => indicator === id)
    return values[of]!.subarray(place * size, (place + 1) * size)
  }
  const last = (values: Float64Array) => values.subarray(size - draws)
  const chances = areas.flatMap((area) =>
    norms.map((norm) => {
      const bounds = normBounds(norm, series(area, 0, norm.indicator), draws)
      const sign = norm.side === 'most' ? 1 : -1
      const held = last(series(area, policy, norm.indicator)).reduce((sum, value, draw) => sum + Number(sign * (value - bounds[draw]!) <= 0), 0)
      return held / draws
    }),
  )
  const chance = Math.min(...chances)
  const difference = (area: AreaDraws, id: string) => mean(last(series(area, policy, id))) - mean(last(series(area, 0, id)))
  // NL is all regions already; else the asked regions are added up
  const counted = areas.filter(({ area }) => area === nationalArea)
  const summed = counted.length > 0 ? counted : areas
  const sum = (id: string) => summed.reduce((all, area) => all + difference(area, id), 0)
  return {
    chance,
    chanceMcse: draws < 2 ? null : Math.sqrt((chance * (1 - chance)) / (draws - 1)),
    cost: sum(costAim),
    volume: sum(volumeAim!),
    quality: Math.min(...areas.map((area) => difference(area, qualityAim!))),
  }
}

/** Regret is in the chance that the norms hold. */
function robustness(
  worlds: readonly StudyScenario[],
  packages: readonly (readonly Setting[])[],
  inWorlds: readonly (readonly Judged[])[],
): RobustResult[] {
  if (inWorlds.length === 0) return []
  const missed = regrets(packages.map((_, plan) => inWorlds.map((judged) => judged[plan]!.chance)))
  return packages.map((settings, plan) => ({
    settings,
    worlds: inWorlds.map((judged, world) => ({
      scenario: worlds[world]!.id,
      chance: judged[plan]!.chance,
      cost: judged[plan]!.cost,
      regret: missed[plan]![world]!,
    })),
    largestRegret: Math.max(...missed[plan]!),
  }))
}
