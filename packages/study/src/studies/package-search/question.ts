import type { Norm } from '../../ask/norm.ts'
import type { StudyRequest, StudyScenario } from '../../ask/request.ts'

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
