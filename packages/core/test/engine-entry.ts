// What whole-run tests use of the engine; bundled by engine.ts.
export { countClients } from '../src/model/clients.ts'
export { workforceYear } from '../src/model/workforce.ts'
export { recordYear } from '../src/record.ts'
export { prepareCourse, runRegions } from '../src/run.ts'
export { startCourse } from '../src/start.ts'
export { reuse } from '../src/outcome.ts'
export { stepYear } from '../src/step.ts'
