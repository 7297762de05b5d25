// reading
export { limits, rootScenario, scenarioSchemaVersion, defaultDraws, defaultSeed } from './catalogue.ts'
export type { ScenarioCatalogue } from './catalogue.ts'
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
export type { Difference, Origin, Scenario, Setting } from './scenario.ts'
export { differences } from './differences.ts'
export { resolvedScenario, resolvedYaml, writtenYaml } from './resolved.ts'
// what may be written
export { scenarioJsonSchema } from './json-schema.ts'
export { scenarioSchema } from './schema.ts'
// faults
export { issueCodes, maxIssues } from './issue.ts'
export type { Fact, Issue, IssueCode, NumberHint, Parsed, Place, Shape } from './issue.ts'
// names that people nearly wrote
export { nearestName, plainName } from './nearest.ts'
