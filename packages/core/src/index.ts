// What can be steered, assumed and reported
export { contextCatalogue, type ContextId, type ContextItem, type WorldPath } from './catalogue/context.ts'
export { indicatorCatalogue, notModelledSignals, type Indicator, type IndicatorId } from './catalogue/indicators.ts'
export { leverById, leverCatalogue, type Lever, type LeverEffect, type LeverFamily, type LeverId, type Payer } from './catalogue/levers.ts'

// What a run is given
export type { Evidence, Parameter, Region } from './evidence.ts'
export { noPolicy, type Distribution, type Layer, type Policy, type Track, type TrackPoint, type Value } from './policy.ts'

// A run and what comes out
export { firstProjectedYear, lastProjectedYear, runRegions, type RunRequest } from './run.ts'
export { addToNational, emptyNational, indicatorValues, measures, type Measure, type MeasurePart, type Outcome } from './outcome.ts'
export { ModelError, type ModelFault } from './fault.ts'
export { engineVersion } from './engine-version.ts'

// Chance and arithmetic with the same bits everywhere
export { exp } from './exact/exp.ts'
export { ln } from './exact/ln.ts'
export { normalQuantile } from './exact/normal-quantile.ts'
export { stream, uniform, type Stream } from './sampling/uniform.ts'
export { clamp, trackValue, valueAt } from './sampling/draw.ts'

// The layout of the state, for the bench
export { populationColumns } from './model/ageing.ts'
export { emptyState, monthlyColumns, yearlyColumns, type NamedColumn, type State } from './state.ts'
