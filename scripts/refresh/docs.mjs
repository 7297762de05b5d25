import { assumptionsPage, readParameters } from '../lib/assumptions-page.mjs'
import { withGenerated } from '../lib/docs-text.mjs'
import { leversPage } from '../lib/levers-page.mjs'
import { builtPack, packageOf } from './packages.mjs'

const assumptions = 'packages/core/docs/assumptions.md'
const levers = 'packages/core/docs/levers.md'

/** The tables of levers and assumptions. */
export const docs = {
  name: 'docs',
  what: 'tables of levers and assumptions',
  isCheap: true,
  makes: [],
  blocks: [assumptions, levers],
  async texts(files) {
    const { contextCatalogue, leverCatalogue } = await packageOf('core')
    const { dictionary } = await packageOf('terms')
    const { leverEvidence } = await builtPack()
    const facts = { leverCatalogue, contextCatalogue, leverEvidence, parameters: readParameters(), words: dictionary('en') }
    return {
      [assumptions]: withGenerated(files.read(assumptions), assumptionsPage()),
      [levers]: withGenerated(files.read(levers), leversPage(facts)),
    }
  },
}
