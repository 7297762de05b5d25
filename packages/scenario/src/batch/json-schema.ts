import { editorSchema } from '../json-schema.ts'
import { batchSchema, wholeAreas } from './schema.ts'
import type { BatchCatalogue } from './plan.ts'

/** The schema of a batch plan for editors, from the source that the parser reads with. */
export const batchJsonSchema = (catalogue: BatchCatalogue): Record<string, unknown> =>
  editorSchema(batchSchema(catalogue), { areas: [...wholeAreas, ...catalogue.regions] }, 'wlz batch')
