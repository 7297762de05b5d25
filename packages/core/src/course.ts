import type { Evidence } from './engine/evidence.ts'
import type { Inputs } from './engine/inputs.ts'
import type { Ageing } from './people/ageing.ts'
import type { BaseYear } from './start/base-year.ts'
import type { Drift } from './people/drift.ts'
import type { Ledger } from './blocks/money/ledger.ts'
import type { Nation } from './people/national.ts'
import type { FiguresOfLanes } from './start/own-figures.ts'
import type { RegionWeights } from './people/regions.ts'
import type { DrawList, ParameterSource } from './engine/parameters.ts'
import type { State } from './state.ts'
import type { Work } from './work.ts'

/** One column of lanes on its way through the years: what it knows, what it is told, and where it is. */
export interface Course {
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
  /** Counts of the regions' own that they start from; absent when there are none. */
  readonly figures?: FiguresOfLanes | undefined
  /** How far rates have strayed for reasons that the model does not know. */
  readonly drift: Drift
  /** Whether a parameter was given one value, without spread. */
  readonly isFixed: (parameter: string) => boolean
  /** Whether any measure postpones an indicatie. */
  readonly hasMeasures: boolean
  readonly firstYear: number
  readonly state: State
  readonly work: Work
  readonly ledger: Ledger
}
