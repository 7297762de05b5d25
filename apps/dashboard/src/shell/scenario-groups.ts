/** Groups in which scenarios that come with the page are chosen, in their order. */
export const scenarioGroups = ['now', 'agreed', 'measures', 'packages', 'world', 'past'] as const
export type ScenarioGroup = (typeof scenarioGroups)[number]

const members: Readonly<Partial<Record<ScenarioGroup, readonly string[]>>> = {
  now: ['basispad'],
  agreed: ['hoofdlijnenakkoord', 'bestuurlijk-akkoord'],
  packages: ['breed-regiopakket', 'thuis-met-preventie'],
  world: ['krapte-arbeidsmarkt'],
  past: ['basispad-2023', 'vtv-2018', 'tno-2019'],
}

const groupOf = (id: string): ScenarioGroup =>
  scenarioGroups.find((group) => members[group]?.includes(id)) ?? 'measures'

/** Scenarios by group, each in the order given; no group is empty. */
export const grouped = (ids: readonly string[]): readonly (readonly [ScenarioGroup, readonly string[]])[] =>
  scenarioGroups
    .map((group) => [group, ids.filter((id) => groupOf(id) === group)] as const)
    .filter(([, found]) => found.length > 0)
