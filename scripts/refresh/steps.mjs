import { calibration } from './calibration.mjs'
import { dataPackage } from './data-package.mjs'
import { docs } from './docs.mjs'
import { expectations } from './expectations.mjs'
import { loopWrappers } from './loop-wrappers.mjs'
import { presentValues } from './present-values.mjs'
import { results } from './results.mjs'
import { schemas } from './schemas.mjs'
import { seeds } from './seeds.mjs'
import { screening } from './screening.mjs'
import { testRecord } from './test-record.mjs'
import { trust } from './trust.mjs'

/** Every generated file of the repository, in the order of who needs whom: the calibration goes into the evidence, that into all else. */
export const steps = [
  loopWrappers,
  dataPackage,
  calibration,
  docs,
  schemas,
  screening,
  expectations,
  seeds,
  results,
  presentValues,
  trust,
  testRecord,
]
