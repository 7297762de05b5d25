import { z } from 'zod'

import type { ScenarioCatalogue } from './catalogue.ts'
import { scenarioSchema } from './schema.ts'

/**
 * The schema of a scenario file for editors, from the source that the parser reads with. It is a little stricter in one
 * thing, so that it can complete names: regions are spelled as in the evidence.
 */
export function scenarioJsonSchema(catalogue: ScenarioCatalogue): Record<string, unknown> {
  const regions = [
    ...catalogue.regions.map((region) => region.name),
    ...catalogue.regions.map((region) => Number(region.code)),
    ...catalogue.regions.map((region) => region.code),
  ]
  const schema = z.toJSONSchema(scenarioSchema(catalogue), {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.id === 'regions') {
        jsonSchema.items = { enum: regions }
        jsonSchema.uniqueItems = true
      }
    },
  })
  return { ...schema, title: 'wlz scenario' }
}
