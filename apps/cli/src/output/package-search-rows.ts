import type { PackageResult, PackageSearchResult, Setting } from '@wlz/study'
import type { Row } from './study-rows.ts'

export const planColumns = [
  'scenario',
  'regions',
  'year',
  'norms',
  'asked_chance',
  'part',
  'package',
  'world',
  'chance',
  'chance_mcse',
  'cost',
  'volume',
  'quality',
  'regret',
  'draws',
  'seed',
  'engine',
  'data',
] as const

/** `lever=value` pairs, apart by spaces. */
const packageText = (settings: readonly Setting[]): string =>
  settings.map(({ lever, value }) => `${lever}=${value}`).join(' ')

/** One row per package: the smallest, the nearest, the frontier, and those tried in every world. */
export function packageSearchRows({ run, smallest, nearest, frontier, robust }: PackageSearchResult): Row[] {
  const keys = [run.scenario, run.regions.join(' '), run.year, run.norms.join(' '), run.chance]
  const ends = [run.draws, run.seed, run.engine, run.data]
  const one = (part: string, { settings, chance, chanceMcse, cost, volume, quality }: PackageResult): Row => [
    ...keys,
    part,
    packageText(settings),
    run.scenario,
    chance,
    chanceMcse,
    cost,
    volume,
    quality,
    null,
    ...ends,
  ]
  return [
    ...(smallest === null ? [] : [one('smallest', smallest)]),
    one('nearest', nearest),
    ...frontier.map((found) => one('frontier', found)),
    ...robust.flatMap(({ settings, worlds }) =>
      worlds.map(({ scenario, chance, cost, regret }) => [
        ...keys,
        'world',
        packageText(settings),
        scenario,
        chance,
        null,
        cost,
        null,
        null,
        regret,
        ...ends,
      ]),
    ),
  ]
}
