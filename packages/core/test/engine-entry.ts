// What whole-run tests use of the engine; bundled by engine.ts.
export { countClients } from '../src/people/clients.ts'
export { workforceYear } from '../src/blocks/workforce/year.ts'
export { recordYear } from '../src/record/record.ts'
export { prepareCourse, runRegions } from '../src/run.ts'
export { startCourse } from '../src/start/start.ts'
export { reuse } from '../src/outcome.ts'
export { stepYear } from '../src/step.ts'
export { emptyRoom } from '../src/room.ts'
