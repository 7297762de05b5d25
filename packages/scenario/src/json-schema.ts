import { z } from 'zod'

import type { Region } from '@wlz/core'

import type { ScenarioCatalogue } from './catalogue.ts'
import { withParts } from './json-parts.ts'
import { scenarioSchema } from './schema.ts'

/** The schema of a scenario file for editors, from the source that the parser reads with. */
export const scenarioJsonSchema = (catalogue: ScenarioCatalogue): Record<string, unknown> =>
  editorSchema(scenarioSchema(catalogue), { regions: catalogue.regions }, 'wlz scenario')

type Named = Pick<Region, 'code' | 'name'>

/**
 * A schema as editors read it. It is a little stricter in one thing, so that it can complete names: regions are spelled as
 * in the evidence.
 *
 * @param lists what may stand in the lists of regions, by the id of the list in the schema
 */
export function editorSchema(
  source: z.ZodType,
  lists: Readonly<Record<string, readonly Named[]>>,
  title: string,
): Record<string, unknown> {
  const schema = z.toJSONSchema(source, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      const regions = lists[jsonSchema.id ?? '']
      if (regions !== undefined) {
        jsonSchema.items = {
          enum: [...regions.map(({ name }) => name), ...numbers(regions), ...regions.map(({ code }) => code)],
        }
        jsonSchema.uniqueItems = true
      }
    },
  })
  return { ...withParts(schema), title }
}

const numbers = (regions: readonly Named[]): number[] =>
  regions.flatMap(({ code }) => (/^\d+$/.test(code) ? [Number(code)] : []))
