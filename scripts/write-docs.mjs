/**
 * Write the generated parts of the documentation: `node scripts/write-docs.mjs`.
 * A test compares, so a changed parameter or lever asks for this command.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { assumptionsPage, readParameters } from './lib/assumptions-page.mjs'
import { bundleTs } from './lib/bundle-ts.mjs'
import { withGenerated } from './lib/docs-text.mjs'
import { leversPage } from './lib/levers-page.mjs'
import { root } from './lib/repository.mjs'

function write(name, generated) {
  const file = resolve(root, 'packages/core/docs', name)
  writeFileSync(file, withGenerated(readFileSync(file, 'utf8'), generated))
}

const { leverCatalogue } = await import(await bundleTs('packages/core/src/catalogue/levers.ts', { name: 'docs-levers' }))
const { contextCatalogue } = await import(await bundleTs('packages/core/src/catalogue/context.ts', { name: 'docs-context' }))
const { dictionary } = await import(await bundleTs('packages/terms/src/index.ts', { name: 'docs-terms' }))
const { leverEvidence } = JSON.parse(readFileSync(resolve(root, 'packages/data/dist/evidence.json'), 'utf8')).content.records

write('assumptions.md', assumptionsPage())
write('levers.md', leversPage({ leverCatalogue, contextCatalogue, leverEvidence, parameters: readParameters(), words: dictionary('en') }))
