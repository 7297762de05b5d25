// What can be steered, assumed and reported
export { contextCatalogue, type ContextId, type ContextItem, type WorldPath } from './catalogue/context.ts'
export {
  indicatorCatalogue,
  notModelledSignals,
  presentValues,
  shownIn,
  usualIndicators,
  type IndicatorId,
} from './catalogue/indicators.ts'
export { frameLetters, type FrameLetter } from './blocks/money/letters.ts'
export { leverById, leverCatalogue, type LeverId } from './catalogue/levers.ts'
export { blockOfIndicator, blockOfParameter, type BlockId } from './catalogue/blocks.ts'
export type { Indicator, Lever, LeverEffect, LeverFamily, Payer } from './catalogue/row.ts'

// What a run is given
export type { Evidence, LegalStart, Parameter, Region } from './engine/evidence.ts'
export {
  noPolicy,
  noStart,
  startFigures,
  type Distribution,
  type Layer,
  type Policy,
  type Start,
  type StartFigure,
  type Track,
  type TrackPoint,
  type Value,
} from './engine/policy.ts'

// A run and what comes out
export { firstProjectedYear, lastProjectedYear, runRegions, type RunRequest } from './run.ts'
export {
  addToNational,
  emptyNational,
  indicatorValues,
  measures,
  reuse,
  type Measure,
  type MeasurePart,
  type Outcome,
} from './outcome.ts'
export { startRanges, type StartRange } from './start/ranges.ts'
export { ModelError, type ModelFault } from './engine/fault.ts'
export { engineVersion } from './engine/engine-version.ts'
export { lanes } from './engine/columns.ts'

// The past, to be held against what was observed
export type { History, HistoryEvent } from './history/history.ts'
export { backcastValues, runHistory, type Backcast } from './history/run-history.ts'
export { observables, type Observable } from './history/observe.ts'
export type { ParameterId } from './engine/parameter-id.ts'
export type { GivenScores } from './engine/parameters.ts'
export type { Joint } from './sampling/joint.ts'
export { driftHalfLife, driftScale, sizeOf, stepOf, strayingRates, type StrayingRate } from './people/drift.ts'

// Worlds of a run
export { structures, structuresOfDraws, type Structure } from './people/structure.ts'

// Chance by name
export { chancesOf, streamNames, type Chance } from './sampling/chances.ts'
export { clamp, trackValue, valueAt } from './sampling/draw.ts'

// The layout of the state, for the bench
export { populationColumns } from './people/ageing.ts'
export { emptyState, monthlyColumns, yearlyColumns, type NamedColumn, type State } from './state.ts'
