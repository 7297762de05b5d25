import { sharedColumn, sharedColumns, sharedTables, type Column, type Rows, type Table } from './engine/columns.ts'
import { emptyGroupBlock, type GroupBlock } from './people/group-block.ts'
import { emptySectorBlock, type BranchState, type SectorBlock } from './people/sector-block.ts'
import { profileRows } from './people/profiles.ts'
import { cells, formsOf, groups, groupsOf, homeForms, sectorOf, sectors, statuses } from './people/groups.ts'

/** Pipeline of one kind of building: two stages of plans, places released, places delayed. */
export interface Pipeline {
  readonly planned: Column
  readonly permitted: Column
  /** Released for building last year and the year before. */
  readonly released: Column
  readonly releasedBefore: Column
  /** Fell due and was not delivered. */
  readonly slipped: Column
}

export const branches = ['vvt', 'ghz', 'ggz'] as const
export const staffAges = ['young', 'middle', 'old'] as const
/** Kinds of building: places for verblijf of each sector, and clustered dwellings. */
export const buildings = [...sectors, 'dwellings'] as const
export const dwellingsKind = sectors.length

export type GroupBlocks = readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]
export type Members = readonly [Float64Array, Float64Array?, Float64Array?]

/** State of a column of lanes from month to month and year to year. */
export interface State {
  readonly groups: readonly GroupBlock[]
  readonly sectors: readonly SectorBlock[]
  /** The blocks of the groups: all six, and [sector] its own, one to three. */
  readonly groupBlocks: GroupBlocks
  readonly members: readonly Members[]
  /** The closed groups: in verblijf and at home. */
  readonly closed: { readonly stay: Column; readonly home: Column }
  /** [VV-pg, VV-som] supported at home, indicatie postponed. */
  readonly delayed: readonly Column[]
  /** [sector] places for verblijf; rows of the sector, as its staff. */
  readonly places: readonly Column[]
  readonly dwellings: Column
  readonly staff: readonly BranchState[]
  /** Applications waiting for a decision: pgb awards, and notices for the eigen bijdrage. */
  readonly pgbWork: Column
  readonly noticeWork: Column

  // Once a year.
  /** [group, closed last][cell] people indicated by age and sex, and all of them as one table. */
  readonly tables: readonly Rows[]
  readonly allTables: Table
  /** [cell] share of last year's VV entrants. */
  readonly entrantShare: Rows
  readonly pipelines: readonly Pipeline[]
  /** Price of a tariff as a share of the agreed one, after last year's spending. */
  readonly tariff: Column
  /** Share of growth stopped after last year's spending, 0 to 1. */
  readonly growthStop: Column
  readonly kaderShare: Column
  /** Cost and savings of the measures of the delay stage so far, for the evaluation gate. */
  readonly measureCost: Column
  readonly measureYield: Column
  /** Meerzorg in euros a year. */
  readonly meerzorg: Column
  /** VV clients waiting per client in verblijf, mean of the year before. */
  readonly waitingRatio: Column
  /** [home, waiting, in verblijf][profile] share of the VV clients there. */
  readonly profiles: Rows
  /** People wanting a clustered dwelling who took another form at home this year. */
  readonly dwellingList: Column
  readonly paths: Paths
}

/** Cumulative paths of policy and world; factors start at one. */
export interface Paths {
  /** Hours still needed after technology. */
  readonly technology: Column
  /** Real growth of prices, and general inflation on top of it. */
  readonly priceGrowth: Column
  readonly inflation: Column
  /** Worth in the base year of one euro of the year, at the discount rate. */
  readonly discount: Column
  /** Share of asks for verblijf that separate housing has taken over; starts at zero. */
  readonly separatedHousing: Column
  readonly caseworkGrowth: Column
  /** National kader, euros. */
  readonly nationalFrame: Column
  /** Readiness to give informal care. */
  readonly readiness: Column
  /** Prevalence of dementia by age. */
  readonly dementia: Column
  /** One while measures may go on, zero after an evaluation that failed; and the years that measures have run. */
  readonly gateOpen: Column
  readonly measureYears: Column
  /** People whom the GGZ gate kept out and whom gemeente and insurer look after instead. */
  readonly keptOut: Column
  /** pgb holders who moved to zorg in natura and keep what they cost. */
  readonly movedPgb: Column
  /** People settled with vpt or mpt in VV a year ago. */
  readonly settledBefore: Column
  /** Years of thuis-tenzij so far, and its highest pace. */
  readonly thuisTenzij: Column
  readonly thuisTenzijPace: Column
}

/** A row of every sector by its name. */
export const rowsOfSectors =
  ({ sectors: blocks }: State) =>
  <Key extends keyof SectorBlock>(key: Key): SectorBlock[Key][] =>
    blocks.map((sector) => sector[key])

export function emptyState(): State {
  const bySector = sectors.map(emptySectorBlock)
  const [tables, allTables] = sharedTables(groups.length + 1, cells)
  const byGroup = groups.map(emptyGroupBlock)
  return {
    groups: byGroup,
    sectors: bySector,
    groupBlocks: byGroup.map(({ block }) => block) as unknown as GroupBlocks,
    members: groupsOf.map((members) => members.map((group) => byGroup[group]!.block) as unknown as Members),
    closed: { stay: sharedColumn(), home: sharedColumn() },
    delayed: sharedColumns(2),
    places: bySector.map(({ places }) => places),
    dwellings: sharedColumn(),
    staff: bySector.map(({ staff }) => staff),
    pgbWork: sharedColumn(),
    noticeWork: sharedColumn(),
    tables,
    allTables,
    entrantShare: sharedColumns(cells),
    pipelines: buildings.map(() => ({
      planned: sharedColumn(),
      permitted: sharedColumn(),
      released: sharedColumn(),
      releasedBefore: sharedColumn(),
      slipped: sharedColumn(),
    })),
    tariff: sharedColumn(),
    growthStop: sharedColumn(),
    kaderShare: sharedColumn(),
    measureCost: sharedColumn(),
    measureYield: sharedColumn(),
    meerzorg: sharedColumn(),
    dwellingList: sharedColumn(),
    waitingRatio: sharedColumn(),
    profiles: sharedColumns(profileRows),
    paths: {
      technology: sharedColumn(),
      priceGrowth: sharedColumn(),
      inflation: sharedColumn(),
      discount: sharedColumn(),
      separatedHousing: sharedColumn(),
      caseworkGrowth: sharedColumn(),
      nationalFrame: sharedColumn(),
      readiness: sharedColumn(),
      dementia: sharedColumn(),
      gateOpen: sharedColumn(),
      measureYears: sharedColumn(),
      keptOut: sharedColumn(),
      movedPgb: sharedColumn(),
      settledBefore: sharedColumn(),
      thuisTenzij: sharedColumn(),
      thuisTenzijPace: sharedColumn(),
    },
  }
}

export interface NamedColumn {
  readonly block: string
  readonly values: Column
}

/** Columns that move every month, in the order of the state; all are stocks that cannot be negative. */
export function monthlyColumns(state: State): NamedColumn[] {
  const named: NamedColumn[] = []
  const add = (block: string, values: Column) => named.push({ block, values })
  state.groups.forEach((group, index) => {
    const name = groups[index]!
    group.home
      .slice(0, formsOf(sectorOf[index]!))
      .forEach((values, form) => add(`waiting ${name} ${homeForms[form]}`, values))
    group.queue.forEach((values, status) => add(`waiting ${name} ${statuses[status]}`, values))
    group.stay.forEach((values, phase) => {
      if (phase === 1 || name.startsWith('vv')) add(`waiting ${name} verblijf`, values)
    })
    if (name.startsWith('vv'))
      group.resettled.forEach((values, form) =>
        add(`waiting ${name} settled after waiting, ${homeForms[form]}`, values),
      )
  })
  add('waiting aflopend verblijf', state.closed.stay)
  add('waiting aflopend home', state.closed.home)
  state.delayed.forEach((values, index) => add(`delay ${groups[index]}`, values))
  state.places.forEach((values, index) => add(`places ${sectors[index]}`, values))
  add('places dwellings', state.dwellings)
  state.staff.forEach((branch, index) => {
    branch.heads.forEach((values, age) => add(`workforce ${branches[index]} ${staffAges[age]}`, values))
    add(`workforce ${branches[index]} workload`, branch.workload)
    add(`workforce ${branches[index]} absence`, branch.absence)
  })
  add('zorgplicht pgb', state.pgbWork)
  add('zorgplicht eigen bijdrage', state.noticeWork)
  return named
}

/** Columns that move once a year. */
export function yearlyColumns(state: State): NamedColumn[] {
  const named: NamedColumn[] = []
  state.tables.forEach((table, group) =>
    table.forEach((values) => named.push({ block: `need age table ${groups[group] ?? 'aflopend'}`, values })),
  )
  state.entrantShare.forEach((values) => named.push({ block: 'need entrants', values }))
  state.pipelines.forEach((pipeline, index) => {
    for (const values of Object.values(pipeline) as Column[])
      named.push({ block: `places pipeline ${buildings[index]}`, values })
  })
  for (const key of [
    'tariff',
    'growthStop',
    'kaderShare',
    'measureCost',
    'measureYield',
    'meerzorg',
    'dwellingList',
    'waitingRatio',
  ] as const)
    named.push({ block: `money ${key}`, values: state[key] })
  state.profiles.forEach((values) => named.push({ block: 'choice profiles', values }))
  for (const [path, values] of Object.entries(state.paths) as [string, Column][])
    named.push({ block: `path ${path}`, values })
  return named
}
