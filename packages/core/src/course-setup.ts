import type { Evidence } from './engine/evidence.ts'
import type { Inputs } from './engine/inputs.ts'
import type { DrawList, ParameterSource } from './engine/parameters.ts'
import type { Ageing } from './people/ageing.ts'
import type { Drift } from './people/drift.ts'
import type { Nation } from './people/national.ts'
import type { RegionWeights } from './people/regions.ts'
import type { BaseYear } from './start/base-year.ts'
import type { FiguresOfLanes } from './start/figures-of-lanes.ts'
import type { State } from './state.ts'

/** Inputs of a column of lanes before its first year: evidence, draws, regions and policy. Read-only. */
export interface CourseSetup {
  readonly evidence: Evidence
  readonly nation: Nation
  readonly list: DrawList
  readonly parameter: ParameterSource
  readonly base: BaseYear
  readonly weights: RegionWeights
  /** [lane] index of the region. */
  readonly regionOf: Int32Array
  readonly ageing: Ageing
  readonly inputs: Inputs
  /** Own figures that regions start from; absent when there are none. */
  readonly figures?: FiguresOfLanes | undefined
  /** Drift of rates for reasons that the model does not know. */
  readonly drift: Drift
  /** True for a parameter that was given one value, without spread. */
  readonly isFixed: (parameter: string) => boolean
  /** True when any measure postpones an indicatie. */
  readonly hasMeasures: boolean
  readonly firstYear: number
}

/** A course as one block sees it: the setup, the stocks, its own work, and of the work of others what it reads. */
export interface CourseOf<Work> extends CourseSetup {
  readonly state: State
  readonly work: Readonly<Work>
}
