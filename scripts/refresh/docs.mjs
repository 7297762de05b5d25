import { assumptionsPage, readParameters } from '../lib/assumptions-page.mjs'
import { table, withBlock, withGenerated } from '../lib/docs-text.mjs'
import { leversPage } from '../lib/levers-page.mjs'
import { arrows, engineLibraries } from '../lint/layers.mjs'
import { parameterIdsModule } from '../lib/parameter-ids.mjs'
import { builtPack, packageOf } from './packages.mjs'

const assumptions = 'packages/core/docs/assumptions.md'
const levers = 'packages/core/docs/levers.md'
const architecture = 'docs/architecture.md'

/** Imports that each package is allowed of ours, from the list that the lint reads. */
function arrowsTable() {
  const named = (names) => names.map((name) => `\`${name}\``).join(', ') || 'nothing of ours'
  const rows = Object.entries(arrows).map(([name, allowed]) => [`\`${name}\``, named(allowed)])
  return `${table(['package', 'may import'], rows)}\n\nLibraries that the engine may import: ${named(engineLibraries)}.`
}

const parameterIds = 'packages/core/src/engine/parameter-id.ts'

/** The tables of levers and assumptions, and the ids of parameters as a type. */
export const docs = {
  name: 'docs',
  what: 'tables of levers, assumptions and what may import what, and the ids of parameters',
  isCheap: true,
  makes: [parameterIds],
  blocks: [assumptions, levers, architecture],
  async texts(files) {
    const { contextCatalogue, leverCatalogue } = await packageOf('core')
    const { dictionary } = await packageOf('terms')
    const { needOf } = await packageOf('explain')
    const { leverEvidence, legalRules, parameters } = await builtPack()
    const facts = {
      leverCatalogue,
      contextCatalogue,
      leverEvidence,
      legalRules,
      parameters: readParameters(),
      words: dictionary('en'),
      needOf,
    }
    return {
      [parameterIds]: parameterIdsModule(parameters),
      [assumptions]: withGenerated(files.read(assumptions), assumptionsPage()),
      [architecture]: withBlock(files.read(architecture), 'arrows', arrowsTable()),
      [levers]: withGenerated(files.read(levers), leversPage(facts)),
    }
  },
}
