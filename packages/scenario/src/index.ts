// reading
export {
  firstPolicyYear,
  limits,
  policyOfRecord,
  referenceScenario,
  rootScenario,
  scenarioSchemaVersion,
  defaultDraws,
  defaultSeed,
} from './catalogue.ts'
export type { PolicyLever, ScenarioCatalogue } from './catalogue.ts'
export { policyLevers, scenarioCatalogue } from './scenario-catalogue.ts'
export { memoryFiles } from './files.ts'
export type { FileFault, ReadResult, ScenarioFile, ScenarioFiles } from './files.ts'
export { loadScenario } from './load.ts'
export { setLevers } from './set.ts'
export { readWritten } from './read-written.ts'
// composing without a file
export { composeScenario } from './compose.ts'
export type { Written } from './compose.ts'
export type { WrittenEntry, WrittenPath, WrittenScenario, WrittenValue } from './schema.ts'
// what was read
export { leverEntries, writtenEntries } from './entries.ts'
export type { LeverEntry, WrittenLever } from './entries.ts'
export type { Difference, Origin, PastStart, Scenario, Setting } from './scenario.ts'
export { differences } from './differences.ts'
export { resolvedScenario, resolvedYaml, writtenYaml } from './resolved.ts'
// what may be written
export { scenarioJsonSchema } from './json-schema.ts'
export { scenarioSchema } from './schema.ts'
export { freeParameters, parameterHome } from './parameters.ts'
// faults
export { issueCodes, maxIssues } from './issue.ts'
export type { Fact, Issue, IssueCode, NumberHint, Parsed, Place, Shape } from './issue.ts'
// names that people nearly wrote
export { nearestName, plainName } from './nearest.ts'
export { readWrittenNumber, readWrittenWithin } from './written-number.ts'
export type { NumberLanguage, WrittenNumber } from './written-number.ts'
// regions as people write them
export { regionReader, regionsMeant } from './regions.ts'
// counts of somebody's own
export { ownLimits, readOwnFigures } from './own-figures/read.ts'
export type { OwnFault, OwnParsed } from './own-figures/read.ts'
export { startOf, startRows, startYear } from './own-figures/rows.ts'
export type { OwnRow } from './own-figures/rows.ts'
// plans of many runs
export type { BatchInput, Level } from './batch/inputs.ts'
export { batchJsonSchema } from './batch/json-schema.ts'
export { loadBatchPlan } from './batch/load.ts'
export type { BatchCatalogue, BatchPlan, BatchSet, Condition, Points, Range } from './batch/plan.ts'
export { batchPolicy } from './batch/policy.ts'
export { resolvedBatchYaml } from './batch/resolved.ts'
export { batchLimits } from './batch/schema.ts'
export { pointCount } from './batch/set-faults.ts'
