import { contextCatalogue, leverCatalogue, type Evidence } from '@wlz/core'
import type { ScenarioCatalogue } from './catalogue.ts'

/** Everything that a scenario file may name: the engine's lists joined with the regions and medians of the evidence. */
export function scenarioCatalogue({ regions, parameters }: Evidence): ScenarioCatalogue {
  return { levers: leverCatalogue, context: contextCatalogue, regions, parameters }
}
