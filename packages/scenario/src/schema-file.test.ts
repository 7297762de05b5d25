import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { realCatalogue } from '../test/fixture.ts'
import { scenarioJsonSchema } from './index.ts'

const file = fileURLToPath(new URL('../../../scenarios/scenario.schema.json', import.meta.url))

// `pnpm --filter @wlz/scenario schema` writes the file anew
it('the schema that editors read is the one that the parser reads with', async () => {
  await expect(`${JSON.stringify(scenarioJsonSchema(realCatalogue()), null, 1)}\n`).toMatchFileSnapshot(file)
})
