import { everyCombination, frontier, regrets } from '@wlz/analysis'
import { firstProjectedYear } from '@wlz/core'
import { askOf, codeOf } from '../../ask/ask.ts'
import { StudyError } from '../../ask/fault.ts'
import { normText } from '../../ask/norm.ts'
import type { Progress, StudyPack, StudyScenario } from '../../ask/request.ts'
import { allRunsOf, counted } from '../../jobs/count.ts'
import type { Pool } from '../../jobs/job.ts'
import { jobsByDraws } from '../../jobs/jobs.ts'
import { areasOf } from '../../jobs/values.ts'
import { aims, judgeAll, worthOf, type Judged } from './judge.ts'
import type { Handle, PackageResult, PackageSearch, PackageSearchResult, RobustResult, Setting } from './question.ts'
import { tryAll, trySome, type Genome } from './try.ts'

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
